import { compareText } from '../format/compare-text.ts';
import { entryKinds, type EntryKind, type SearchEntry } from './entry.ts';
import { fitOf, fitOfAlias, fits, looseFits, toQuery, type Fit } from './fit.ts';
import { mend } from './mend.ts';
import { spelling, spellingKey, tokensOf, wordsOf, type Spelling } from './spelling.ts';

interface Name {
	entry: SearchEntry;
	/** Title and id. */
	own: readonly Spelling[];
	aliases: readonly Spelling[];
	lab: Spelling | undefined;
}

/** Entries made ready for `matchNames`. */
export interface NameIndex {
	names: readonly Name[];
	/** Every word of letters in any spelling. */
	vocabulary: ReadonlySet<string>;
}

/** Makes entries ready for matching. Done once, so that each key typed costs little. */
export function indexNames(entries: readonly SearchEntry[]): NameIndex {
	const names = entries.map((entry) => ({
		entry,
		own: [entry.title, entry.id].map(spelling),
		aliases: entry.aliases.map(spelling),
		lab: entry.by === undefined ? undefined : spelling(entry.by),
	}));
	const keys = names.flatMap(({ own, aliases, lab }) => [
		...own,
		...aliases,
		...(lab ? [lab] : []),
	]);
	const tokens = keys.flatMap(({ key }) => key.split(' '));
	return { names, vocabulary: new Set(tokens.filter((token) => /\p{L}/u.test(token))) };
}

/** An entry with how well it fits a query. */
export interface Match {
	entry: SearchEntry;
	fit: Fit;
}

/** Words of a question that belong to no name. */
const fillers = new Set(
	'a an the of for is api best cost costs price prices pricing context model models llm'.split(' '),
);

/**
 * The entries that a query names, best first. The last word may be unfinished, since a query is
 * matched while it is typed. When nothing fits, words such as `price` are left out, and then one slip
 * a word is forgiven. Entries that fit alike come in the order of their kinds, listed before unlisted,
 * retired last, newest first.
 */
export function matchNames(query: string, index: NameIndex): Match[] {
	const words = wordsOf(query);
	const matches = matchWords(words, index);
	if (matches.length > 0) return matches;
	const telling = words.filter((word) => !fillers.has(word));
	const told = telling.length < words.length ? matchWords(telling, index) : [];
	if (told.length > 0) return told;
	const mended = mend(telling.flatMap(tokensOf), index.vocabulary);
	return bestOfEach(mended.flatMap((reading) => matchWords(reading, index)).sort(better));
}

function bestOfEach(matches: readonly Match[]): Match[] {
	const best = new Map<SearchEntry, Match>();
	for (const match of matches) if (!best.has(match.entry)) best.set(match.entry, match);
	return [...best.values()];
}

function matchWords(words: readonly string[], { names }: NameIndex): Match[] {
	if (words.length === 0) return [];
	const query = toQuery(words);
	const matches = names.flatMap(({ entry, own, aliases, lab }) => {
		const found = new Set([
			...own.map((name) => fitOf(name, lab, query)),
			...aliases.map((name) => fitOfAlias(name, lab, query)),
		]);
		const best = fits.find((fit) => found.has(fit));
		return best === undefined ? [] : [{ entry, fit: best }];
	});
	const close = matches.filter(({ fit }) => !looseFits.includes(fit));
	return (close.length > 0 ? close : matches).sort(better);
}

/**
 * The entry with exactly this spelling, of one kind or of any. An id goes before all other spellings;
 * nothing is chosen among several entries.
 */
export function entryNamed(
	name: string,
	{ names }: NameIndex,
	kind?: EntryKind,
): SearchEntry | undefined {
	const key = spellingKey(name);
	if (key === '') return undefined;
	const entries = names
		.filter(({ own, aliases }) => [...own, ...aliases].some((one) => one.key === key))
		.map(({ entry }) => entry)
		.filter((entry) => kind === undefined || entry.kind === kind);
	const byId = entries.filter(({ id }) => spellingKey(id) === key);
	const [only, ...others] = byId.length > 0 ? byId : entries;
	return others.length === 0 ? only : undefined;
}

function better(a: Match, b: Match): number {
	return (
		fits.indexOf(a.fit) - fits.indexOf(b.fit) ||
		entryKinds.indexOf(a.entry.kind) - entryKinds.indexOf(b.entry.kind) ||
		Number(b.entry.listed ?? false) - Number(a.entry.listed ?? false) ||
		Number(a.entry.retired ?? false) - Number(b.entry.retired ?? false) ||
		compareText(b.entry.releasedOn ?? '', a.entry.releasedOn ?? '') ||
		compareText(a.entry.title, b.entry.title)
	);
}
