import { popularPairs } from '../compare/popular-pairs.ts';
import { profileOf } from '../compare/profile.ts';
import { tagsOf } from '../compare/tags.ts';
import type { Catalog, Model } from '../schema/catalog.ts';
import { searchEntries } from './entries.ts';
import { comparisonUrl, entryPath, type SearchEntry } from './entry.ts';
import { facetsOf } from './facets.ts';
import { pairAnswer, pairTitle } from './pair-text.ts';
import type { ResultKind } from './results.ts';
import { spellingKey } from './spelling.ts';

/** What the text index holds of one page. */
export interface SearchRecord {
	kind: ResultKind;
	url: string;
	title: string;
	answer: string;
	/** The words that find it. */
	text: string;
	/** What the results can be filtered by: the kind, and for a model its facets. */
	filters: Readonly<Record<string, readonly string[]>>;
}

/** Pairs that are indexed. All others are found by their two names. */
const indexedPairs = 100;

/** One record for each entry and for each popular pair, made one after the other. */
export function* searchRecords(catalog: Catalog): Generator<SearchRecord> {
	const entries = searchEntries(catalog);
	for (const entry of entries) yield entryRecord(catalog, entry);
	const models = new Map(
		entries.flatMap((entry) => (entry.kind === 'model' ? [[entry.id, entry]] : [])),
	);
	for (const { a, b } of popularPairs(catalog, indexedPairs))
		yield pairRecord(models.get(a.id)!, models.get(b.id)!);
}

function entryRecord(catalog: Catalog, entry: SearchEntry): SearchRecord {
	const { kind, id, title, answer } = entry;
	const model = kind === 'model' ? catalog.models.get(id) : undefined;
	const measures = kind === 'benchmark' ? catalog.benchmarks.get(id)?.measures : undefined;
	const words = [
		...spellingsOf(entry),
		entry.by,
		model && traitsOf(catalog, model),
		measures,
		answer,
	];
	const text = words.filter(Boolean).join('. ');
	const filters = { kind: [kind], ...(entry.traits && facetsOf(entry.traits)) };
	return { kind, url: entryPath(entry), title, answer, text, filters };
}

function pairRecord(a: SearchEntry, b: SearchEntry): SearchRecord {
	const [title, answer] = [pairTitle(a, b), pairAnswer(a, b)];
	const text = [title, ...spellingsOf(a), ...spellingsOf(b), answer].join('. ');
	const filters = { kind: ['pair'] };
	return { kind: 'pair', url: comparisonUrl(a, b), title, answer, text, filters };
}

/** Every spelling of a name, as it is and with its letters and numbers apart. */
function spellingsOf({ title, id, aliases }: SearchEntry): string[] {
	const names = [title, id, ...aliases];
	return [...new Set([...names, ...names.map(spellingKey)])];
}

/** What a reader may ask for besides a name: `open weights`, `vision`, a licence, kinds of work. */
function traitsOf(catalog: Catalog, model: Model): string {
	const profile = profileOf(catalog, model.id);
	const { capabilities, openWeights, licence } = profile;
	const has = capabilities.filter(({ answer }) => answer === 'yes').map(({ noun }) => noun);
	const weights = openWeights?.value ? ['open weights', 'open source'] : [];
	const tags = tagsOf(catalog, profile).flatMap(({ name }) => [name, ...(tagWords[name] ?? [])]);
	return [...has, ...weights, ...tags, ...(licence ? [licence.value] : [])].join(', ');
}

/** What readers type for a tag that has another name here. */
const tagWords: Readonly<Record<string, readonly string[]>> = {
	'Low price': ['cheap', 'low cost'],
	'Long documents': ['long context'],
	Agents: ['agent', 'agentic'],
};
