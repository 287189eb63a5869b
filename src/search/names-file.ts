import type { ModelStage } from '../compare/status.ts';
import { dayAfter, daysBetween } from '../format/day.ts';
import { countedAnswer, labAnswer, modelAnswer } from './answers.ts';
import type { EntryKind, ModelPrice, ModelTraits, SearchEntry } from './entry.ts';
import { wordsOf } from './spelling.ts';

/**
 * The entries in few bytes. Columns instead of records, since values of one kind compress well, and
 * nothing that follows from the rest: most ids are their titles in small letters, an alias is often
 * an id with an ending, and the lines of models and labs are made of the numbers.
 */
export interface NamesFile {
	needs: { names: string; answers: readonly string[] };
	providers: CountedColumns;
	benchmarks: CountedColumns;
	labs: { names: string };
	/** Models stand together by lab, in the order of the labs. Text holds one value for each. */
	models: {
		names: string;
		/** How many models each lab has. */
		perLab: readonly number[];
		/** Days after `epoch`; empty where unknown. */
		released: string;
		/** US dollars per million tokens for input and output, once where they are equal. */
		prices: string;
		/** Tokens; empty where unknown. */
		context: string;
		stages: string;
		weights: string;
		/** Whether it is listed. */
		listed: string;
		/** Whether it is known to have each capability, six models a letter. */
		can: Readonly<Record<string, string>>;
		/** What few have, by position. */
		ended: readonly number[];
		retires: readonly (readonly [model: number, day: number])[];
		successors: readonly (readonly [model: number, successor: number])[];
	};
	/** Groups of listed models of which every two have a page: the steps from one member to the next. */
	groups: readonly string[];
}

/** Names of entries: a line each, with the title, the id where the title does not say it, and aliases. */
interface CountedColumns {
	names: string;
	/** Every word that is used, and the position of each entry's. */
	words: readonly string[];
	word: readonly number[];
	models: readonly number[];
	/** Positions of those of which lower is better. */
	lower: readonly number[];
}

const epoch = '2015-01-01';
const stages: readonly ModelStage[] = ['active', 'preview', 'deprecated', 'retired'];
const weights = [undefined, false, true] as const;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const bitsInLetter = 6;

/**
 * Packs entries for `unpackNames`. Models change places, and aliases come back with hyphens for other
 * punctuation, which no match looks at.
 */
export function packNames(entries: readonly SearchEntry[]): NamesFile {
	const of = (kind: EntryKind) => entries.filter((entry) => entry.kind === kind);
	const [needs, labs] = [of('need'), of('lab')];
	const byLab = labs.map(({ id }) => of('model').filter(({ traits }) => traits?.lab === id));
	const models = byLab.flat();
	const traits = models.map((model) => model.traits!);
	const positions = new Map(models.map(({ id }, i) => [id, i]));
	return {
		needs: { names: packTitles(needs), answers: needs.map(({ answer }) => answer) },
		providers: packCounted(of('provider')),
		benchmarks: packCounted(of('benchmark')),
		labs: { names: packTitles(labs) },
		models: {
			names: packTitles(models),
			perLab: byLab.map(({ length }) => length),
			released: models.map(({ releasedOn }) => (releasedOn ? dayNumber(releasedOn) : '')).join(),
			prices: traits.map(({ price }) => packPrice(price)).join(),
			context: traits.map(({ contextTokens = '' }) => contextTokens).join(),
			stages: traits.map(({ stage }) => stages.indexOf(stage)).join(''),
			weights: traits.map(({ openWeights }) => weights.indexOf(openWeights)).join(''),
			listed: models.map(({ listed }) => Number(listed ?? false)).join(''),
			can: packCapabilities(traits.map(({ can }) => can)),
			ended: positionsOf(traits, ({ price }) => price.kind === 'ended'),
			retires: traits.flatMap(({ retiresOn }, i) =>
				retiresOn === undefined ? [] : [[i, dayNumber(retiresOn)] as const],
			),
			successors: models.flatMap(({ successor = '' }, i) => {
				const position = positions.get(successor);
				return position === undefined ? [] : [[i, position] as const];
			}),
		},
		groups: packGroups(models.filter(({ listed }) => listed)),
	};
}

/** The entries of a file, with the lines that say what is known of each. */
export function unpackNames(file: NamesFile): SearchEntry[] {
	const labs = unpackTitles(file.labs.names);
	const models = unpackModels(file, labs);
	return [
		...unpackTitles(file.needs.names).map((name, i) => ({
			kind: 'need' as const,
			...name,
			answer: file.needs.answers[i]!,
		})),
		...models,
		...unpackCounted('provider', file.providers),
		...unpackCounted('benchmark', file.benchmarks),
		...labs.map((lab) => ({
			kind: 'lab' as const,
			...lab,
			answer: labAnswer(models.filter(({ traits }) => traits?.lab === lab.id)),
		})),
	];
}

type Name = Pick<SearchEntry, 'id' | 'title' | 'aliases'>;

function unpackModels({ models, groups }: NamesFile, labs: readonly Name[]): SearchEntry[] {
	const names = unpackTitles(models.names);
	const labOf = models.perLab.flatMap((count, i) => Array.from({ length: count }, () => labs[i]!));
	const [released, prices, context] = [models.released, models.prices, models.context].map((text) =>
		text.split(','),
	) as [string[], string[], string[]];
	const ended = new Set(models.ended);
	const retires = new Map(models.retires);
	const successors = new Map(models.successors);
	const can = unpackCapabilities(models.can, names.length);
	const groupsOf = unpackGroups(groups);
	let listedBefore = 0;
	return names.map((name, i) => {
		const lab = labOf[i]!;
		const retired = retires.get(i);
		const successor = successors.get(i);
		const openWeights = weights[Number(models.weights[i])];
		const traits: ModelTraits = {
			lab: lab.id,
			stage: stages[Number(models.stages[i])]!,
			...(retired !== undefined && { retiresOn: dayAfter(epoch, retired) }),
			price: unpackPrice(prices[i]!, ended.has(i)),
			...(context[i] !== '' && { contextTokens: Number(context[i]) }),
			...(openWeights !== undefined && { openWeights }),
			can: can[i]!,
		};
		return {
			kind: 'model',
			...name,
			answer: modelAnswer(traits),
			by: lab.title,
			...(released[i] !== '' && { releasedOn: dayAfter(epoch, Number(released[i])) }),
			...(models.listed[i] === '1' && {
				listed: true,
				groups: groupsOf.get(listedBefore++) ?? [],
			}),
			...(traits.stage === 'retired' && { retired: true }),
			...(successor !== undefined && { successor: names[successor]!.id }),
			traits,
		};
	});
}

function packTitles(entries: readonly SearchEntry[]): string {
	const lines = entries.map(({ title, id, aliases }) => {
		const rest = [idOf(title) === id ? '' : id, ...aliases.map((alias) => packAlias(alias, id))];
		return [title, ...(rest.join('') === '' ? [] : rest)].join('\t');
	});
	return lines.join('\n');
}

/** An alias that begins with the id as its ending alone: `-latest`. */
function packAlias(alias: string, id: string): string {
	const plain = idOf(alias);
	return plain.startsWith(`${id}-`) ? plain.slice(id.length) : plain;
}

function unpackTitles(names: string): Name[] {
	if (names === '') return [];
	return names.split('\n').map((line) => {
		const [title = '', given = '', ...aliases] = line.split('\t');
		const id = given === '' ? idOf(title) : given;
		return { id, title, aliases: aliases.map((one) => (one.startsWith('-') ? id + one : one)) };
	});
}

/** What most ids are made of their titles by. */
function idOf(title: string): string {
	return wordsOf(title).join('-');
}

function packCounted(entries: readonly SearchEntry[]): CountedColumns {
	const counted = entries.map((entry) => entry.counted!);
	const words = [...new Set(counted.map(({ word }) => word))];
	return {
		names: packTitles(entries),
		words,
		word: counted.map(({ word }) => words.indexOf(word)),
		models: counted.map(({ models }) => models),
		lower: positionsOf(counted, ({ lower }) => lower ?? false),
	};
}

function unpackCounted(
	kind: 'provider' | 'benchmark',
	{ names, words, word, models, lower }: CountedColumns,
): SearchEntry[] {
	return unpackTitles(names).map((name, i) => {
		const counted = {
			word: words[word[i]!]!,
			models: models[i]!,
			...(lower.includes(i) && { lower: true as const }),
		};
		return { kind, ...name, answer: countedAnswer(counted), counted };
	});
}

function packPrice(price: ModelPrice): string {
	if (price.kind === 'unknown') return '';
	const [input, output] = [price.inputUsdPerMtok, price.outputUsdPerMtok].map((usd) =>
		usd === undefined ? '?' : String(usd).replace(/^0\./, '.'),
	);
	return input === output ? input! : `${input} ${output}`;
}

function unpackPrice(text: string, ended: boolean): ModelPrice {
	if (text === '') return { kind: 'unknown' };
	const [input = '', output = input] = text.split(' ');
	return {
		kind: ended ? 'ended' : 'known',
		...(input !== '?' && { inputUsdPerMtok: Number(input) }),
		...(output !== '?' && { outputUsdPerMtok: Number(output) }),
	};
}

function packCapabilities(models: readonly (readonly string[])[]): Record<string, string> {
	const all = [...new Set(models.flat())];
	return Object.fromEntries(all.map((id) => [id, packBits(models.map((can) => can.includes(id)))]));
}

function packBits(bits: readonly boolean[]): string {
	const values = Array.from({ length: Math.ceil(bits.length / bitsInLetter) }, () => 0);
	for (const [i, bit] of bits.entries())
		if (bit) values[Math.floor(i / bitsInLetter)]! += 2 ** (i % bitsInLetter);
	return values.map((value) => letters[value]).join('');
}

/** The capabilities of each model, in the order in which the file has them. */
function unpackCapabilities(can: NamesFile['models']['can'], models: number): string[][] {
	const columns = Object.entries(can).map(
		([id, text]) => [id, Array.from(text, (letter) => letters.indexOf(letter))] as const,
	);
	return Array.from({ length: models }, (_, i) =>
		columns.flatMap(([id, values]) =>
			(values[Math.floor(i / bitsInLetter)]! >> (i % bitsInLetter)) & 1 ? [id] : [],
		),
	);
}

function packGroups(listed: readonly SearchEntry[]): string[] {
	const members = new Map<number, number[]>();
	for (const [i, { groups = [] }] of listed.entries())
		for (const group of groups) members.set(group, [...(members.get(group) ?? []), i]);
	return [...members.values()].map((places) =>
		places.map((place, i) => place - (places[i - 1] ?? 0)).join(' '),
	);
}

/** The groups of each listed model that is in one, by its place among the listed ones. */
function unpackGroups(groups: readonly string[]): Map<number, number[]> {
	const groupsOf = new Map<number, number[]>();
	for (const [group, steps] of groups.entries()) {
		let place = 0;
		for (const step of steps.split(' ')) {
			place += Number(step);
			groupsOf.set(place, [...(groupsOf.get(place) ?? []), group]);
		}
	}
	return groupsOf;
}

function positionsOf<T>(items: readonly T[], has: (item: T) => boolean): number[] {
	return items.flatMap((item, i) => (has(item) ? [i] : []));
}

function dayNumber(day: string): number {
	return daysBetween(epoch, day);
}
