import { comparisonUrl, entryKinds, entryPath, type SearchEntry } from './entry.ts';
import { matchNames, type NameIndex } from './names.ts';
import { matchPairs, splitNames, type ModelPair } from './pairs.ts';
import { pairAnswer, pairTitle } from './pair-text.ts';

export type ResultKind = SearchEntry['kind'] | 'pair';

/** One line of the results. */
export interface Result {
	kind: ResultKind;
	url: string;
	title: string;
	answer: string;
}

export interface ResultGroup {
	kind: ResultKind;
	heading: string;
	results: Result[];
}

/** Heading of a group, and how many results it shows at most. */
const groups: Record<ResultKind, { heading: string; most: number }> = {
	pair: { heading: 'Pairs', most: 5 },
	model: { heading: 'Models', most: 6 },
	provider: { heading: 'Providers', most: 3 },
	benchmark: { heading: 'Benchmarks', most: 3 },
	lab: { heading: 'Labs', most: 3 },
};

/**
 * What a query finds by names alone, in groups. The group with the best result comes first; for two
 * names these are their pairs, followed by each of the two.
 */
export function findByName(query: string, index: NameIndex): ResultGroup[] {
	const names = splitNames(query);
	const pairs = names.length > 1 ? matchPairs(names, index).map(pairResult) : [];
	const singles = interleave(names.map((name) => matchNames(name, index)));
	return grouped([...pairs, ...singles.map(({ entry }) => entryResult(entry))]);
}

/** Adds further results, such as those of a text search, behind those that are there. */
export function addResults(there: readonly ResultGroup[], more: readonly Result[]): ResultGroup[] {
	return grouped([...there.flatMap(({ results }) => results), ...more]);
}

/** What a text search is asked for: the names without the words that join them. */
export function searchWords(query: string): string {
	return splitNames(query).join(' ');
}

function grouped(results: readonly Result[]): ResultGroup[] {
	const byUrl = new Map<string, Result>();
	for (const result of results) if (!byUrl.has(result.url)) byUrl.set(result.url, result);
	const found = Map.groupBy(byUrl.values(), ({ kind }) => kind);
	return [...found].map(([kind, all]) => {
		const { heading, most } = groups[kind];
		return { kind, heading, results: all.slice(0, most) };
	});
}

function entryResult(entry: SearchEntry): Result {
	const { kind, title, answer } = entry;
	return { kind, url: entryPath(entry), title, answer };
}

function pairResult([a, b]: ModelPair): Result {
	return {
		kind: 'pair',
		url: comparisonUrl(a, b),
		title: pairTitle(a, b),
		answer: pairAnswer(a, b),
	};
}

/** First of each list, then second of each, and so on. */
function interleave<T>(lists: readonly (readonly T[])[]): T[] {
	const longest = Math.max(0, ...lists.map(({ length }) => length));
	return Array.from({ length: longest }, (_, i) =>
		lists.flatMap((list) => list.slice(i, i + 1)),
	).flat();
}

/** Whether a kind of result, as the index names it, is one of ours. */
export function isResultKind(kind: string): kind is ResultKind {
	return kind === 'pair' || (entryKinds as readonly string[]).includes(kind);
}
