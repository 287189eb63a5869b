import { formatPrice, formatTokens } from '../format/quantity.ts';
import { isFree } from './answers.ts';
import type { ModelPrice, ModelTraits, SearchEntry } from './entry.ts';

// What models can be filtered by. A value stands in the address and in the form alike.

/** What the page of all results says until something is asked for. */
export const searchHint = 'Type a name, or choose a filter to see all models that fit.';

/** A value that a model can have, and how a reader sees it. */
export interface FacetOption {
	value: string;
	label: string;
}

export const facetNames = ['lab', 'weights', 'price', 'context', 'status', 'can'] as const;
export type FacetName = (typeof facetNames)[number];

/**
 * The values asked for. A model must have the one of each facet, and every capability; `can` alone
 * can hold several.
 */
export type Choice = Readonly<Record<FacetName, readonly string[]>>;

/** A range of numbers from `from` to just below the next one's. */
interface Band {
	value: string;
	from: number;
}

/** By the input price. What costs nothing and what is not sold any more are values of their own. */
const priceBands: readonly Band[] = [
	{ value: 'lowest', from: 0 },
	{ value: 'low', from: 0.25 },
	{ value: 'middle', from: 1 },
	{ value: 'high', from: 5 },
];
const contextBands: readonly Band[] = [
	{ value: 'smallest', from: 0 },
	{ value: 'small', from: 32_000 },
	{ value: 'middle', from: 128_000 },
	{ value: 'large', from: 256_000 },
	{ value: 'largest', from: 1_000_000 },
];

const unknown: FacetOption = { value: 'unknown', label: 'Unknown' };

export const priceOptions: readonly FacetOption[] = [
	{ value: 'free', label: 'Free' },
	...bandOptions(priceBands, formatPrice, (from, to) => `${from} to under ${to}`),
	{ value: 'ended', label: 'Only past prices' },
	unknown,
];
export const contextOptions: readonly FacetOption[] = [
	...bandOptions(contextBands, formatTokens, (from, to) => `${from} to under ${to}`),
	unknown,
];
export const weightsOptions: readonly FacetOption[] = [
	{ value: 'open', label: 'Open' },
	{ value: 'closed', label: 'Closed' },
	unknown,
];

function bandOptions(
	bands: readonly Band[],
	format: (amount: number) => string,
	between: (from: string, to: string) => string,
): FacetOption[] {
	return bands.map(({ value, from }, i) => {
		const next = bands[i + 1];
		if (!next) return { value, label: `${format(from)} or more` };
		const to = format(next.from);
		return { value, label: from === 0 ? `Under ${to}` : between(format(from), to) };
	});
}

function bandOf(bands: readonly Band[], amount: number): string {
	return bands.findLast(({ from }) => from <= amount)!.value;
}

/** The values of a model. What is not known of it is a value too, and never falls in a band. */
export function facetsOf(traits: ModelTraits): Choice {
	const { lab, openWeights, price, contextTokens, stage, can } = traits;
	return {
		lab: [lab],
		weights: [openWeights === undefined ? 'unknown' : openWeights ? 'open' : 'closed'],
		price: [priceValue(price)],
		context: [contextTokens === undefined ? 'unknown' : bandOf(contextBands, contextTokens)],
		status: [stage],
		can,
	};
}

function priceValue(price: ModelPrice): string {
	if (price.kind === 'unknown') return 'unknown';
	if (price.kind === 'ended') return 'ended';
	if (isFree(price)) return 'free';
	const { inputUsdPerMtok } = price;
	return inputUsdPerMtok === undefined ? 'unknown' : bandOf(priceBands, inputUsdPerMtok);
}

/** Reads what an address asks for: `?q=coder&weights=open&can=vision&can=batch`. */
export function readChoice(params: URLSearchParams): Choice {
	return Object.fromEntries(
		facetNames.map((name) => {
			const values = params.getAll(name).filter((value) => value !== '');
			return [name, name === 'can' ? values : values.slice(0, 1)];
		}),
	) as Record<FacetName, string[]>;
}

/** Whether anything is filtered. */
export function isChosen(choice: Choice): boolean {
	return facetNames.some((name) => choice[name].length > 0);
}

/** The models that have all values of a choice. Entries of other kinds have none. */
export function chosenModels(entries: readonly SearchEntry[], choice: Choice): SearchEntry[] {
	return entries.filter(({ traits }) => traits && fits(facetsOf(traits), choice));
}

function fits(values: Choice, choice: Choice): boolean {
	return facetNames.every((name) => choice[name].every((value) => values[name].includes(value)));
}

/**
 * How many models a reader would see by each value, everything else chosen staying as it is. Of
 * capabilities one more is chosen, of every other facet another one.
 */
export function facetCounts(
	entries: readonly SearchEntry[],
	choice: Choice,
): Record<FacetName, ReadonlyMap<string, number>> {
	const counts = facetNames.map((name) => {
		const others = name === 'can' ? choice : { ...choice, [name]: [] };
		const models = chosenModels(entries, others);
		const found = new Map<string, number>();
		for (const { traits } of models)
			for (const value of facetsOf(traits!)[name]) found.set(value, (found.get(value) ?? 0) + 1);
		return [name, found] as const;
	});
	return Object.fromEntries(counts) as Record<FacetName, Map<string, number>>;
}
