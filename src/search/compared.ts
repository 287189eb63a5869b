import { readWeights, weightParams, type Weights } from '../compare/any/weights.ts';
import { listOf } from '../format/words.ts';
import { comparisonUrl, mostCompared, type SearchEntry } from './entry.ts';
import { entryNamed, matchNames, type NameIndex } from './names.ts';

export { mostCompared };

/** A line about the address of a comparison, with ways on. */
export interface AddressNote {
	text: string;
	links: { text: string; href: string }[];
}

/** What the address of the page for any models asks for. */
export interface Compared {
	/** The models to compare, each once, in their order. */
	models: SearchEntry[];
	/** What was asked for and is not shown, or is shown otherwise than it was written. */
	notes: AddressNote[];
	/** Whether rows that read alike are hidden. */
	differences: boolean;
	/** How much each need counts for the reader. */
	weights: Weights;
}

/** Reads `?m=gpt-4o&m=r1&w=coding.3&diff=1`. A model can be named by any of its spellings. */
export function readCompared(search: string, index: NameIndex): Compared {
	const { names, differences, weights, problems } = parse(search);
	const named = names.map((name) => ({ name, entry: entryNamed(name, index, 'model') }));
	const entries = named.flatMap(({ entry }) => entry ?? []);
	const all = [...new Set(entries)];
	const [models, left] = [all.slice(0, mostCompared), all.slice(mostCompared)];
	const twice = all.filter((one) => entries.filter((entry) => entry === one).length > 1);
	return {
		models,
		notes: [
			...named.flatMap(({ name, entry }) =>
				entry ? respelled(name, entry) : [unknown(name, search, index)],
			),
			...twice.map(({ title }) => note(`${title} is named more than once and stands once.`)),
			...(left.length === 0 ? [] : [leftOut(left)]),
			...(models.length === 1 ? [note('One model is no comparison: add another one.')] : []),
			...problems.map(note),
		],
		differences,
		weights,
	};
}

function respelled(name: string, { id, title }: SearchEntry): AddressNote[] {
	return name === id || name === title ? [] : [note(`“${name}” is read as ${title}.`)];
}

function unknown(name: string, search: string, index: NameIndex): AddressNote {
	const [guess] = matchNames(name, index).filter(({ entry }) => entry.kind === 'model');
	const asked = parse(search);
	const others = asked.names.filter((other) => other !== name);
	const instead = asked.names.map((other) => (other === name && guess ? guess.entry.id : other));
	return {
		text: `“${name}” is not the name of one model here.`,
		links: [
			...(guess
				? [{ text: `Take ${guess.entry.title}`, href: comparedPath({ ...asked, names: instead }) }]
				: []),
			{ text: 'Leave it out', href: comparedPath({ ...asked, names: others }) },
		],
	};
}

function leftOut(left: readonly SearchEntry[]): AddressNote {
	const names = listOf(left.map(({ title }) => title));
	return note(
		`At most four models stand side by side: ${names} ${left.length === 1 ? 'is' : 'are'} left out until another one is removed.`,
	);
}

function note(text: string): AddressNote {
	return { text, links: [] };
}

/** The address of the same comparison with one more model. */
export function pathWith(search: string, id: string): string {
	const asked = parse(search);
	return comparedPath({ ...asked, names: [...asked.names, id] });
}

/** The address of the same comparison without a model, however it was spelled. */
export function pathWithout(search: string, id: string, index: NameIndex): string {
	const asked = parse(search);
	const others = asked.names.filter((name) => entryNamed(name, index, 'model')?.id !== id);
	return comparedPath({ ...asked, names: others });
}

/** The address of the same comparison with or without the rows that read alike. */
export function pathShowing(search: string, differences: boolean): string {
	return comparedPath({ ...parse(search), differences });
}

/** The address of the same comparison by other weights. */
export function pathWeighing(search: string, weights: Weights): string {
	return comparedPath({ ...parse(search), weights });
}

/** What an address asks for, before any name is looked up. */
interface Asked {
	names: readonly string[];
	differences: boolean;
	weights: Weights;
}

function parse(search: string): Asked & { problems: readonly string[] } {
	const query = new URLSearchParams(search);
	const names = query.getAll('m').map((name) => name.trim());
	return {
		names: names.filter((name) => name !== ''),
		differences: query.get('diff') === '1',
		...readWeights(query),
	};
}

function comparedPath({ names, differences, weights }: Asked): string {
	const query = new URLSearchParams([
		...names.map((name) => ['m', name]),
		...weightParams(weights),
	]);
	if (differences) query.set('diff', '1');
	return names.length === 0 ? '/compare/' : `/compare/?${query}`;
}

/** A pair with where it is compared. */
interface PairLink {
	text: string;
	href: string;
}

/** Pairs of some models that have a page of their own. */
export function publishedAmong(models: readonly SearchEntry[]): PairLink[] {
	return models
		.flatMap((a, i) => models.slice(i + 1).map((b) => pairLink(a, b)))
		.filter(({ href }) => !href.includes('?'));
}

/** Links to pairs of ids. A pair with a model that has no name here is left out. */
export function linksOf(
	pairs: readonly (readonly [a: string, b: string])[],
	{ names }: NameIndex,
): PairLink[] {
	const models = new Map(
		names.flatMap(({ entry }) => (entry.kind === 'model' ? [[entry.id, entry]] : [])),
	);
	return pairs.flatMap(([one, other]) => {
		const [a, b] = [models.get(one), models.get(other)];
		return a && b ? [pairLink(a, b)] : [];
	});
}

function pairLink(a: SearchEntry, b: SearchEntry): PairLink {
	const [first, second] = a.id < b.id ? [a, b] : [b, a];
	return { text: `${first.title} vs ${second.title}`, href: comparisonUrl(a, b) };
}
