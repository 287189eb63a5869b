import type { Catalog } from '../../schema/catalog.ts';
import type { Evidence } from '../evidence.ts';
import { pairing, type Pairing } from '../pair/pairing.ts';
import { newestFirst } from '../model-list.ts';
import { modelPath, pairPath } from '../paths.ts';
import { perCatalog } from '../per-catalog.ts';
import { popularPairs } from '../popular-pairs.ts';
import { profileOf, type Profile } from '../profile.ts';
import { isPublished, publishedPairs } from '../published-pairs.ts';

/** A rule worked on a real record: what it finds, from which facts, and the page that shows it. */
export interface Example {
	text: string;
	evidence: readonly Evidence[];
	link: { name: string; href: string };
}

/** Pairs that are looked at for an example, so that a catalogue without one costs no time. */
const pairsTried = 400;

/** Pairs to find examples in, the best known first. */
const candidates = perCatalog((catalog): Pairing[] => {
	const known = popularPairs(catalog, pairsTried)
		.map(({ a, b }) => [a.id, b.id] as const)
		.filter(([a, b]) => isPublished(catalog, a, b));
	const pairs = [...known, ...publishedPairs(catalog).slice(0, pairsTried)].slice(0, pairsTried);
	return pairs.map(([a, b]) => pairing(catalog, a, b));
});

/** What a rule finds in a record or a pair. */
export type Finding = Pick<Example, 'text' | 'evidence'>;

/** The first pair for which a rule has something to say; nothing where there is none. */
export function pairExample(
	catalog: Catalog,
	say: (pair: Pairing) => Finding | undefined,
): Example[] {
	for (const pair of candidates(catalog)) {
		const said = say(pair);
		const { a, b } = pair;
		const link = { name: `${a.name} vs ${b.name}`, href: pairPath(a.id, b.id) };
		if (said) return [{ ...said, link }];
	}
	return [];
}

/** All models, the listed ones first, of these the newest. */
const profiles = perCatalog((catalog): Profile[] => {
	const listed = new Set(catalog.listed);
	const others = [...catalog.models.keys()].filter((id) => !listed.has(id));
	const of = (ids: readonly string[]) => ids.map((id) => profileOf(catalog, id));
	return [...newestFirst(of(catalog.listed)), ...of(others)];
});

/** The first model for which a rule has something to say, the newest listed one first. */
export function modelExample(
	catalog: Catalog,
	say: (profile: Profile) => Finding | undefined,
): Example[] {
	for (const profile of profiles(catalog)) {
		const said = say(profile);
		if (said) return [{ ...said, link: { name: profile.name, href: modelPath(profile.id) } }];
	}
	return [];
}
