import type { PricePeriod } from '../schema/provider.ts';
import type { Workload } from './workload.ts';

/** What a route charges, without where that is known from. */
export type PriceList = Omit<PricePeriod, 'from' | 'fieldsFrom' | 'conflicts'>;

/** One line of a cost: so many tokens at such a price. */
export interface CostLine {
	label: 'Input' | 'Cached input' | 'Output' | 'Batch input' | 'Batch output';
	/** Tokens a month. */
	tokens: number;
	usdPerMtok: number;
	usd: number;
}

export type Cost =
	/** `notes` are half sentences without a capital, to stand after the name of what is priced. */
	| { kind: 'known'; usd: number; lines: CostLine[]; notes: string[] }
	| { kind: 'unknown'; reason: string };

type Prices = Pick<
	PriceList,
	| 'inputUsdPerMtok'
	| 'outputUsdPerMtok'
	| 'cacheReadUsdPerMtok'
	| 'batchInputUsdPerMtok'
	| 'batchOutputUsdPerMtok'
>;

/** The price that each line of a cost is charged at. */
export const priceOfLine: Record<CostLine['label'], keyof Prices> = {
	Input: 'inputUsdPerMtok',
	'Cached input': 'cacheReadUsdPerMtok',
	Output: 'outputUsdPerMtok',
	'Batch input': 'batchInputUsdPerMtok',
	'Batch output': 'batchOutputUsdPerMtok',
};

/** Why a cost is unknown when that price is not published. */
const noPrice: Record<CostLine['label'], string> = {
	Input: 'No input price is published',
	'Cached input': 'No price for cached input is published',
	Output: 'No output price is published',
	'Batch input': 'No batch price is published',
	'Batch output': 'No batch price is published',
};

/**
 * What a month of `workload` costs at the list prices of one price period, in US dollars.
 *
 * Tiers are chosen by the input of a request and price the whole request, unless the record says
 * that only the part above is dearer. A kind of price that a tier does not name stays that of the
 * period. Cached tokens of batch requests are charged as cached.
 * Windows by the hour are left out: the period's own prices hold, and a note says so. Leaves out
 * discounts, taxes, minimum fees and the writing of caches. A price that is needed and not
 * published makes the cost unknown, never zero.
 */
export function workloadCost(period: PriceList, workload: Workload): Cost {
	const parts = requestParts(period, workload);
	const lines = new Map<string, CostLine>();
	for (const part of parts)
		for (const [label, charged] of charges(workload, part)) {
			if (charged === 0) continue;
			const usdPerMtok = part.prices[priceOfLine[label]] ?? freePrice(part.prices);
			if (usdPerMtok === undefined) return { kind: 'unknown', reason: noPrice[label] };
			const key = `${label} ${usdPerMtok}`;
			const tokens = (lines.get(key)?.tokens ?? 0) + charged;
			// Divided last, so that whole dollars stay whole.
			lines.set(key, { label, tokens, usdPerMtok, usd: (tokens * usdPerMtok) / 1e6 });
		}
	const sums = [...lines.values()];
	const notes = notesOn(period, workload, parts.length > 1 || parts[0]!.prices !== period);
	return { kind: 'known', usd: sums.reduce((sum, line) => sum + line.usd, 0), lines: sums, notes };
}

/** Tokens of one request that share their prices. */
interface RequestPart {
	prices: Prices;
	inputTokens: number;
	outputTokens: number;
}

/** Splits a request into parts of one price: one part, or a part below and parts above thresholds. */
function requestParts(period: PriceList, { inputTokens, outputTokens }: Workload): RequestPart[] {
	const reached = (period.tiers ?? []).filter((tier) => inputTokens > tier.aboveInputTokens);
	const top = reached.at(-1);
	if (!top) return [{ prices: period, inputTokens, outputTokens }];
	const pricesOf = (tier: Prices): Prices => ({ ...mainPrices(period), ...tier });
	if (period.tierScope !== 'part-above')
		return [{ prices: pricesOf(top), inputTokens, outputTokens }];
	const bounds = [0, ...reached.map((tier) => tier.aboveInputTokens), inputTokens];
	return [period, ...reached].map((tier, i) => ({
		prices: i === 0 ? period : pricesOf(tier),
		inputTokens: bounds[i + 1]! - bounds[i]!,
		// Output has no position in the input: it takes the price of the highest tier reached.
		outputTokens: i === reached.length ? outputTokens : 0,
	}));
}

/**
 * The prices that a tier keeps where it names none: input and output, since a tier that changes one
 * leaves the other. Cache and batch prices of a tier that gives none are unknown: most providers raise
 * them as well.
 */
function mainPrices({ inputUsdPerMtok, outputUsdPerMtok }: Prices): Prices {
	return {
		...(inputUsdPerMtok === undefined ? {} : { inputUsdPerMtok }),
		...(outputUsdPerMtok === undefined ? {} : { outputUsdPerMtok }),
	};
}

/** A free route publishes no batch or cache price because it needs none. */
function freePrice({ inputUsdPerMtok, outputUsdPerMtok }: Prices): 0 | undefined {
	return inputUsdPerMtok === 0 && outputUsdPerMtok === 0 ? 0 : undefined;
}

/** Tokens a month by the line that they stand on. */
function charges(
	workload: Workload,
	part: RequestPart,
): [label: CostLine['label'], tokens: number][] {
	const input = workload.requestsPerMonth * part.inputTokens;
	const output = workload.requestsPerMonth * part.outputTokens;
	// Shares are taken off, not multiplied by 1 - share, so that round numbers stay round.
	const cached = input * workload.cachedShare;
	const batchInput = (input - cached) * workload.batchShare;
	const batchOutput = output * workload.batchShare;
	return [
		['Input', input - cached - batchInput],
		['Cached input', cached],
		['Batch input', batchInput],
		['Output', output - batchOutput],
		['Batch output', batchOutput],
	];
}

function notesOn(period: PriceList, workload: Workload, tiered: boolean): string[] {
	const notes: string[] = [];
	if (tiered && period.tierScope === undefined)
		notes.push(
			'the long-context price is taken for the whole request, as the record does not say whether it holds for the part above only.',
		);
	if (period.hours?.length)
		notes.push('prices differ by the hour; those outside the named hours are used.');
	if (workload.batchShare > 0 && workload.cachedShare > 0)
		notes.push(
			'cached input inside batches is charged at the cached price, without a batch discount.',
		);
	return notes;
}
