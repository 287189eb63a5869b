import { anyPath } from '../compare/paths.ts';
import { plural } from '../format/words.ts';
import { askedNeeds } from './asked-needs.ts';
import { comparisonUrl, entryKinds, entryPath, mostCompared, type SearchEntry } from './entry.ts';
import { matchNames, type Match, type NameIndex } from './names.ts';
import { matchPairs, modelsNamed, splitNames, type ModelPair } from './pairs.ts';
import { pairAnswer, pairTitle } from './pair-text.ts';
import { wordsOf } from './spelling.ts';
import { tellingWords } from './telling-words.ts';

export type ResultKind = SearchEntry['kind'] | 'pair' | 'several';

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
	/** How many there are, shown or not. */
	count: number;
}

/** Heading of a group, and how many results the search box shows at most. */
const groups: Record<ResultKind, { heading: string; most: number }> = {
	several: { heading: 'Side by side', most: 1 },
	pair: { heading: 'Pairs', most: 5 },
	model: { heading: 'Models', most: 6 },
	provider: { heading: 'Providers', most: 3 },
	benchmark: { heading: 'Benchmarks', most: 3 },
	lab: { heading: 'Labs', most: 3 },
	need: { heading: 'Needs', most: 3 },
};

/**
 * What a query finds by names alone, best first, each page once. For two names these are their pairs,
 * followed by each of the two; for more, all of them side by side. A retired model is followed by its
 * successor, and so is the best pair with one.
 */
export function findByName(query: string, index: NameIndex): Result[] {
	const names = splitNames(query);
	const matches = names.map((name) => matchNames(name, index));
	const pairs = names.length > 1 ? matchPairs(matches) : [];
	const singles = interleave(matches);
	return unique([
		...(names.length > 2 ? severalResult(matches) : []),
		...pairs.flatMap((pair, i) => [
			pairResult(pair),
			...(i === 0 ? succeedingPairs(pair, index) : []),
		]),
		...askedNeeds(query, index.needs).map(entryResult),
		...singles.flatMap(({ entry }) => [entryResult(entry), ...successorResult(entry, index)]),
	]);
}

/** Adds further results, such as those of a text search, behind those that are there. */
export function addResults(there: readonly Result[], more: readonly Result[]): Result[] {
	return unique([...there, ...more]);
}

/**
 * Results in groups. The group with the best result comes first. Each group is as short as in the
 * search box, or holds `most` results.
 */
export function inGroups(results: readonly Result[], most?: number): ResultGroup[] {
	return [...Map.groupBy(results, ({ kind }) => kind)].map(([kind, all]) => ({
		kind,
		heading: groups[kind].heading,
		results: all.slice(0, most ?? groups[kind].most),
		count: all.length,
	}));
}

/** What a text search is asked for: the words that tell something, without those that join names. */
export function searchWords(query: string): string {
	const names = splitNames(query).join(' ');
	const telling = tellingWords(wordsOf(names));
	return telling.length > 0 ? telling.join(' ') : names;
}

function unique(results: readonly Result[]): Result[] {
	const byUrl = new Map<string, Result>();
	for (const result of results) if (!byUrl.has(result.url)) byUrl.set(result.url, result);
	return [...byUrl.values()];
}

export function entryResult(entry: SearchEntry): Result {
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

/** Three or more models on the page for any models, in the order of their names in the query. */
function severalResult(matches: readonly (readonly Match[])[]): Result[] {
	const best = matches.flatMap((match) => modelsNamed(match).slice(0, 1));
	const models = [...new Set(best)].slice(0, mostCompared);
	if (models.length < 3) return [];
	return [
		{
			kind: 'several',
			url: anyPath(models.map(({ id }) => id)),
			title: models.map(({ title }) => title).join(' vs '),
			answer: `${plural(models.length, 'model')} in one table`,
		},
	];
}

function successorOf({ successor }: SearchEntry, { models }: NameIndex): SearchEntry | undefined {
	return successor === undefined ? undefined : models.get(successor);
}

function successorResult(entry: SearchEntry, index: NameIndex): Result[] {
	const successor = successorOf(entry, index);
	if (!successor) return [];
	const answer = `${followsText(successor, entry)}: ${successor.answer}`;
	return [{ ...entryResult(successor), answer }];
}

/** A pair with a retired model again, with its successor in its place. */
function succeedingPairs(pair: ModelPair, index: NameIndex): Result[] {
	return pair.flatMap((retired, side) => {
		const successor = successorOf(retired, index);
		const other = pair[1 - side]!;
		if (!successor?.listed || successor.id === other.id) return [];
		const inOrder: ModelPair = successor.id < other.id ? [successor, other] : [other, successor];
		const result = pairResult(inOrder);
		return [{ ...result, answer: `${followsText(successor, retired)}: ${result.answer}` }];
	});
}

function followsText(successor: SearchEntry, retired: SearchEntry): string {
	return `${successor.title} follows ${retired.title}, which is retired`;
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
