import type { SearchEntry } from './entry.ts';
import type { Match } from './names.ts';

const joiner =
	/\s*[,;|]\s*|[\s-]+(?:vs\.?|versus|or|against|compared[\s-]+(?:to|with))(?:[\s-]+|$)/i;
const asked = /^\s*(?:compare|comparison of|difference between)\s+/i;
const joinerOfAsked = /\s+(?:and|to|with|&)\s+/i;

/** The names in a query: `gpt4o vs gemini` → gpt4o, gemini. One name, where it joins none. */
export function splitNames(query: string): string[] {
	const names = query.replace(asked, '');
	const parts = names.split(joiner);
	const all = names === query ? parts : parts.flatMap((part) => part.split(joinerOfAsked));
	return all.map((part) => part.trim()).filter(Boolean);
}

export type ModelPair = readonly [SearchEntry, SearchEntry];

/** Models tried for a name that fits several. Four a side are enough for five pairs. */
const triedModels = 4;

/**
 * The pairs that two or more names stand for, best first, each in id order; what each name matches is
 * given. A name that fits several models stands for the best of the listed ones; one that is a
 * model's very spelling, for that model alone.
 */
export function matchPairs(named: readonly (readonly Match[])[], most = 5): ModelPair[] {
	const sides = named.map(modelsNamed);
	const pairs = sides.flatMap((one, i) =>
		sides
			.slice(i + 1)
			.flatMap((other) =>
				one.flatMap((a, rankA) => other.map((b, rankB) => ({ a, b, rank: rankA + rankB }))),
			),
	);
	const found = new Map<string, ModelPair>();
	for (const { a, b } of pairs.sort((x, y) => x.rank - y.rank)) {
		if (a.id === b.id) continue;
		const pair: ModelPair = a.id < b.id ? [a, b] : [b, a];
		found.set(`${pair[0].id} ${pair[1].id}`, pair);
	}
	return [...found.values()].slice(0, most);
}

/** The models that a name stands for, best first: the one whose very spelling it is, or listed ones. */
export function modelsNamed(matches: readonly Match[]): SearchEntry[] {
	const models = matches.filter(({ entry }) => entry.kind === 'model');
	const spelled = models.filter(({ fit }) => fit === 'spelled' || fit === 'joined');
	const meant = spelled.length > 0 ? spelled : models.filter(({ entry }) => entry.listed);
	return meant.slice(0, triedModels).map(({ entry }) => entry);
}
