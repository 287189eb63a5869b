import { formatDay } from '../format/day.ts';
import { formatPrice, formatTokens } from '../format/quantity.ts';
import { capitalise } from '../format/words.ts';
import type { PricePeriod } from '../schema/provider.ts';
import type { Answer } from './capabilities.ts';
import type { Citations, Cited } from './citations.ts';
import type { Evidence, Fact } from './evidence.ts';
import { isStale } from './freshness.ts';
import { isGone, isPlain, type Offer } from './offers.ts';
import { providerPath } from './paths.ts';
import { perObject } from './per-catalog.ts';
import type { Profile } from './profile.ts';
import type { RouteState } from './status.ts';
import { stageNames } from './status.ts';

/** One cell of a table of facts: what is known, or nothing, which reads as unknown. */
export interface FactCell extends Cited {
	/** Values of other sources that lost against this one. */
	disputed: Cited[];
}

/** One row of a table of facts: a cell a model, `undefined` where it is not known. */
export interface FactRow {
	label: string;
	cells: (FactCell | undefined)[];
}

type SpecKey = {
	[K in keyof Profile]-?: NonNullable<Profile[K]> extends Fact ? K : never;
}[keyof Profile];

const specs: readonly (readonly [label: string, key: SpecKey, unit?: string])[] = [
	['Released', 'releasedOn'],
	['Context window', 'contextTokens', 'tokens'],
	['Maximum input', 'maxInputTokens', 'tokens'],
	['Maximum output', 'maxOutputTokens', 'tokens'],
	['Parameters', 'totalParameters'],
	['Active parameters', 'activeParameters'],
	['Architecture', 'architecture'],
	['Open weights', 'openWeights'],
	['Licence', 'licence'],
	['Commercial use', 'commercialUse'],
	['Knowledge cutoff', 'knowledgeCutoff'],
	['Input', 'inputModalities'],
	['Output', 'outputModalities'],
];

/** A row shown only where at least one model has it: otherwise it would read unknown everywhere. */
const optional: readonly SpecKey[] = [
	'maxInputTokens',
	'activeParameters',
	'commercialUse',
	'architecture',
];

/** Specs of one or more models side by side; the status comes last. */
export function specRows(profiles: readonly Profile[], citations: Citations): FactRow[] {
	const rows = specs
		.filter(([, key]) => !optional.includes(key) || profiles.some((profile) => profile[key]))
		.map(([label, key, unit]) => ({
			label,
			cells: profiles.map((profile) => {
				const found = profile[key];
				return found && factCell(found, citations, unit);
			}),
		}));
	return [
		...rows,
		{ label: 'Status', cells: profiles.map((profile) => statusCell(profile, citations)) },
	];
}

/** A fact as a cell, with the values that lost. */
export function factCell(found: Fact, citations: Citations, unit?: string): FactCell {
	const cite = (one: Fact): Cited =>
		citations.cite({ ...one, text: unit ? `${one.text} ${unit}` : one.text });
	return { ...cite(found), disputed: (found.disputed ?? []).map(cite) };
}

/** Active, or the stage with its day and sources. */
export function statusCell({ status }: Profile, citations: Citations): FactCell {
	const { stage, fact, retiresOn } = status;
	const day = retiresOn
		? stage === 'retired'
			? ` since ${retiresOn.text}`
			: `, retires ${retiresOn.text}`
		: '';
	const evidence = [...(fact?.evidence ?? []), ...(retiresOn?.evidence ?? [])];
	return { text: stageNames[stage] + day, refs: citations.refs(evidence), disputed: [] };
}

export interface CapabilityRow {
	id: string;
	name: string;
	cells: { answer: Answer; refs: number[] }[];
}

/** Capabilities of one or more models side by side. */
export function capabilityRows(
	profiles: readonly Profile[],
	citations: Citations,
): CapabilityRow[] {
	return profiles[0]!.capabilities.map(({ id, name }, i) => ({
		id,
		name,
		cells: profiles.map(({ capabilities }) => {
			const { answer, fact } = capabilities[i]!;
			return { answer, refs: fact ? citations.refs(fact.evidence) : [] };
		}),
	}));
}

/** A price as shown, or undefined where none is published. */
export interface PriceCell {
	usdPerMtok: number;
	text: string;
	cheapest: boolean;
	/** Prices of other sources that lost against this one. */
	disputed: Cited[];
}

type PriceKey =
	'inputUsdPerMtok' | 'outputUsdPerMtok' | 'cacheReadUsdPerMtok' | 'cacheWriteUsdPerMtok';
export const priceColumns: readonly (readonly [key: PriceKey, label: string])[] = [
	['inputUsdPerMtok', 'Input'],
	['outputUsdPerMtok', 'Output'],
	['cacheReadUsdPerMtok', 'Cache read'],
	['cacheWriteUsdPerMtok', 'Cache write'],
];

/** One offer of one model. */
export interface PriceRow {
	provider: string;
	href: string;
	state: RouteState;
	stateText: string;
	/** One cell a price column. */
	prices: (PriceCell | undefined)[];
	/** Tiers, batch prices, hours: what the columns do not show. */
	notes: string[];
	/** Why no price stands there, when none does. */
	unpriced?: string;
	checkedOn: string;
	/** Whether that was too long ago. */
	stale: boolean;
	refs: number[];
}

export const stateNames: Record<RouteState, string> = {
	live: 'Live',
	preview: 'Preview',
	deprecated: 'Deprecated',
	ended: 'Ended',
	unconfirmed: 'Unconfirmed',
};

/** Every offer of a model as a row; the lowest input and output prices of the usual service are marked. */
export function priceRows(offers: readonly Offer[], citations: Citations): PriceRow[] {
	return priceLines(offers).map(({ row, disputed, sources }) => {
		const prices = row.prices.map((price, i) => {
			const lost = disputed[i]!;
			return price && lost.length > 0
				? { ...price, disputed: lost.map((one) => citations.cite(one)) }
				: price;
		});
		return { ...row, prices, refs: citations.refs(sources) };
	});
}

/** A row without references, the same on every page of its model, and what its references are to. */
interface PriceLine {
	row: Omit<PriceRow, 'refs'>;
	/** Of each price. */
	disputed: { text: string; evidence: Evidence[] }[][];
	sources: readonly Evidence[];
}

const priceLines = perObject((offers: readonly Offer[]): PriceLine[] => {
	const inUse = offers.filter((offer) => offer.payAsYouGo && !offer.free && !isGone(offer));
	const plain = inUse.filter(isPlain);
	const counted = plain.length > 0 ? plain : inUse;
	const lowest = (key: PriceKey) =>
		Math.min(...counted.map(({ period }) => period?.[key] ?? Infinity));
	const cheapest = new Map(priceColumns.slice(0, 2).map(([key]) => [key, lowest(key)]));
	return offers.map((offer) => {
		const { served, state, period, evidence, stateEvidence } = offer;
		const sources = [
			evidence,
			...Object.values(offer.priceEvidence),
			...(state === 'live' && offer.endsOn === undefined ? [] : [stateEvidence]),
		];
		const unpriced = unpricedReason(offer);
		const row = {
			provider: offer.name,
			href: providerPath(served.provider.id),
			state,
			stateText: stateText(offer),
			prices: priceColumns.map(([key]) => {
				const usdPerMtok = period?.[key];
				if (usdPerMtok === undefined) return undefined;
				return {
					usdPerMtok,
					text: formatPrice(usdPerMtok),
					cheapest: counted.includes(offer) && usdPerMtok === cheapest.get(key),
					disputed: [],
				};
			}),
			notes: period ? priceNotes(period) : [],
			...(unpriced === undefined ? {} : { unpriced }),
			checkedOn: formatDay(evidence.checkedOn),
			stale: isStale('price', evidence),
		};
		return { row, disputed: priceColumns.map(([key]) => disputedPrices(offer, key)), sources };
	});
});

function stateText({ state, endsOn }: Offer): string {
	if (endsOn === undefined) return stateNames[state];
	return state === 'ended' ? `Ended ${formatDay(endsOn)}` : `Ends ${formatDay(endsOn)}`;
}

function unpricedReason({ period, served: { provider } }: Offer): string | undefined {
	if (period?.inputUsdPerMtok !== undefined || period?.outputUsdPerMtok !== undefined)
		return undefined;
	if (provider.kind === 'plan') return 'Part of a plan, no price by tokens';
	if (provider.kind === 'trial') return 'Trial, no price by tokens';
	if (provider.kind === 'local') return 'Runs on your own machine';
	return 'Price unknown';
}

function disputedPrices({ disputed }: Offer, key: PriceKey) {
	return disputed
		.filter(({ field }) => field === key)
		.map(({ usdPerMtok, evidence }) => ({ text: formatPrice(usdPerMtok), evidence: [evidence] }));
}

/** Tiers, batch and hours of a period, in words. */
export function priceNotes(period: PricePeriod): string[] {
	const pair = (input: number | undefined, output: number | undefined) =>
		[input, output]
			.map((price) => (price === undefined ? 'unknown' : formatPrice(price)))
			.join(' / ');
	const notes = (period.tiers ?? []).map(
		(tier) =>
			`Above ${formatTokens(tier.aboveInputTokens)} input tokens: ` +
			pair(
				tier.inputUsdPerMtok ?? period.inputUsdPerMtok,
				tier.outputUsdPerMtok ?? period.outputUsdPerMtok,
			),
	);
	if (period.batchInputUsdPerMtok !== undefined || period.batchOutputUsdPerMtok !== undefined)
		notes.push(`Batch: ${pair(period.batchInputUsdPerMtok, period.batchOutputUsdPerMtok)}`);
	for (const { fromUtc, toUtc, inputUsdPerMtok, outputUsdPerMtok } of period.hours ?? [])
		notes.push(`${fromUtc} to ${toUtc} UTC: ${pair(inputUsdPerMtok, outputUsdPerMtok)}`);
	return notes.map(capitalise);
}
