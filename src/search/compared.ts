import { listOf } from '../format/words.ts';
import { comparisonUrl, type SearchEntry } from './entry.ts';
import { entryNamed, matchNames, type NameIndex } from './names.ts';

/** Models that stand side by side at most. */
export const mostCompared = 4;

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
}

/** Reads `?m=gpt-4o&m=r1&diff=1`. A model can be named by any of its spellings. */
export function readCompared(search: string, index: NameIndex): Compared {
	const { names, differences } = parse(search);
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
		],
		differences,
	};
}

function respelled(name: string, { id, title }: SearchEntry): AddressNote[] {
	return name === id || name === title ? [] : [note(`“${name}” is read as ${title}.`)];
}

function unknown(name: string, search: string, index: NameIndex): AddressNote {
	const [guess] = matchNames(name, index).filter(({ entry }) => entry.kind === 'model');
	const { names, differences } = parse(search);
	const others = names.filter((other) => other !== name);
	const instead = names.map((other) => (other === name && guess ? guess.entry.id : other));
	return {
		text: `“${name}” is not the name of one model here.`,
		links: [
			...(guess
				? [{ text: `Take ${guess.entry.title}`, href: comparedPath(instead, differences) }]
				: []),
			{ text: 'Leave it out', href: comparedPath(others, differences) },
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
	const { names, differences } = parse(search);
	return comparedPath([...names, id], differences);
}

/** The address of the same comparison without a model, however it was spelled. */
export function pathWithout(search: string, id: string, index: NameIndex): string {
	const { names, differences } = parse(search);
	const others = names.filter((name) => entryNamed(name, index, 'model')?.id !== id);
	return comparedPath(others, differences);
}

/** The address of the same comparison with or without the rows that read alike. */
export function pathShowing(search: string, differences: boolean): string {
	return comparedPath(parse(search).names, differences);
}

function parse(search: string): { names: string[]; differences: boolean } {
	const query = new URLSearchParams(search);
	const names = query.getAll('m').map((name) => name.trim());
	return { names: names.filter((name) => name !== ''), differences: query.get('diff') === '1' };
}

function comparedPath(names: readonly string[], differences: boolean): string {
	const query = new URLSearchParams(names.map((name) => ['m', name]));
	if (differences) query.set('diff', '1');
	return names.length === 0 ? '/compare/' : `/compare/?${query}`;
}

/** Pairs of some models that have a page of their own. */
export function publishedAmong(models: readonly SearchEntry[]): { text: string; href: string }[] {
	return models.flatMap((a, i) =>
		models.slice(i + 1).flatMap((b) => {
			const href = comparisonUrl(a, b);
			const [first, second] = a.id < b.id ? [a, b] : [b, a];
			return href.includes('?') ? [] : [{ text: `${first.title} vs ${second.title}`, href }];
		}),
	);
}
