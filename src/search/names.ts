import { compareText } from '../format/compare-text.ts';
import { entryKinds, type EntryKind, type SearchEntry } from './entry.ts';
import { fitOf, fitOfAlias, fits, looseFits, toQuery, type Fit } from './fit.ts';
import { mend } from './mend.ts';
import { spelling, spellingKey, tokensOf, wordsOf, type Spelling } from './spelling.ts';
import { namingWords } from './telling-words.ts';

interface Name {
	entry: SearchEntry;
	/** Title and id. */
	own: readonly Spelling[];
	aliases: readonly Spelling[];
	lab: Spelling | undefined;
	/** All of these, to see at once what a query cannot stand for. */
	text: string;
}

/** Entries made ready for `matchNames`. */
export interface NameIndex {
	names: readonly Name[];
	/** Every word of letters in any spelling. */
	vocabulary: ReadonlySet<string>;
	/** The models by id, and the needs. */
	models: ReadonlyMap<string, SearchEntry>;
	needs: readonly SearchEntry[];
}

/** Makes entries ready for matching. Done once, so that each key typed costs little. */
export function indexNames(entries: readonly SearchEntry[]): NameIndex {
	const names = entries.map((entry) => {
		const own = [entry.title, entry.id].map(spelling);
		const lab = entry.by === undefined ? undefined : spelling(entry.by);
		const withLab = entry.by === undefined ? [] : [`${entry.by} ${entry.title}`];
		const aliases = [...entry.aliases, ...withLab].map(spelling);
		const all = [...own, ...aliases, ...(lab ? [lab] : [])];
		return { entry, own, aliases, lab, text: all.map(({ joined }) => joined).join(' ') };
	});
	const keys = names.flatMap(({ own, aliases, lab }) => [
		...own,
		...aliases,
		...(lab ? [lab] : []),
	]);
	const tokens = keys.flatMap(({ key }) => key.split(' '));
	const models = entries.filter(({ kind }) => kind === 'model');
	return {
		names,
		vocabulary: new Set(tokens.filter((token) => /\p{L}/u.test(token))),
		models: new Map(models.map((model) => [model.id, model])),
		needs: entries.filter(({ kind }) => kind === 'need'),
	};
}

/** An entry with how well it fits a query. */
export interface Match {
	entry: SearchEntry;
	fit: Fit;
}

/**
 * The entries that a query names, best first. The last word may be unfinished, since a query is
 * matched while it is typed. When nothing fits, words such as `price` are left out, and then one slip
 * a word is forgiven. Entries that fit alike come in the order of `entryOrder`.
 */
export function matchNames(query: string, index: NameIndex): Match[] {
	const words = wordsOf(query);
	const matches = matchWords(words, index);
	if (matches.length > 0) return matches;
	const telling = namingWords(words);
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
	const matches = names.flatMap(({ entry, own, aliases, lab, text }) => {
		if (!query.parts.every((part) => text.includes(part))) return [];
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
	return fits.indexOf(a.fit) - fits.indexOf(b.fit) || entryOrder(a.entry, b.entry);
}

/** Entries that fit a query alike: by kind, listed before unlisted, retired last, newest first. */
export function entryOrder(a: SearchEntry, b: SearchEntry): number {
	return (
		entryKinds.indexOf(a.kind) - entryKinds.indexOf(b.kind) ||
		Number(b.listed ?? false) - Number(a.listed ?? false) ||
		Number(a.retired ?? false) - Number(b.retired ?? false) ||
		compareText(b.releasedOn ?? '', a.releasedOn ?? '') ||
		compareText(a.title, b.title)
	);
}
