import { formatTokens } from '../format/quantity.ts';
import { priceParts, reachedTiers } from './price-parts.ts';
import type { PriceList, PricePart, Prices } from './price-parts.ts';
import type { Workload } from './workload.ts';

/** The price that each line of a cost is charged at, and why a cost is unknown without it. */
const lineKinds = {
	Input: ['inputUsdPerMtok', 'No input price'],
	'Cached input': ['cacheReadUsdPerMtok', 'No price for cached input'],
	'Cache write': ['cacheWriteUsdPerMtok', 'No price for writing to a cache'],
	'Batch input': ['batchInputUsdPerMtok', 'No batch price'],
	Output: ['outputUsdPerMtok', 'No output price'],
	'Batch output': ['batchOutputUsdPerMtok', 'No batch price'],
	Reasoning: ['reasoningUsdPerMtok', 'No output price'],
	'Batch reasoning': ['batchOutputUsdPerMtok', 'No batch price for reasoning'],
} as const satisfies Record<string, readonly [keyof Prices, string]>;

export type LineLabel = keyof typeof lineKinds;

/** In the order in which they stand. */
export const lineLabels = Object.keys(lineKinds) as readonly LineLabel[];

/** One line of a cost: so many tokens at such a price. */
export interface CostLine {
	label: LineLabel;
	/** Which price of the record it is charged at; none for what is free because all is. */
	price?: keyof Prices;
	/** Tokens a month. */
	tokens: number;
	usdPerMtok: number;
	usd: number;
}

export type Cost =
	| {
			kind: 'known';
			/** The sum of the lines. */
			usd: number;
			lines: CostLine[];
			/** What batches take off: known when some requests are in batches and all could be sent without. */
			batchSavingUsd?: number;
			/** What was assumed where no source says, each as a sentence. */
			assumptions: string[];
	  }
	/** Why, as a sentence without its full stop. */
	| { kind: 'unknown'; reason: string };

/** How long a request may be. A limit that is not known limits nothing. */
export interface RouteLimits {
	/** Input, output and reasoning together. */
	contextTokens?: number;
	maxInputTokens?: number;
	/** Output and reasoning together. */
	maxOutputTokens?: number;
}

/**
 * What a month of `workload` costs at the list prices of one price period, in US dollars.
 *
 * Tiers are chosen by the input of a request and price the whole request, unless the record says
 * that only the part above is dearer. Windows by the hour hold for their minutes of `hourUtc`, else
 * of the day. Reasoning is charged as output unless it has a price. In batches, cached and written
 * input keep their own prices. The lines are never negative: batches are lines of their own.
 *
 * A price that is needed and not published makes the cost unknown, never zero, and so does a request
 * that is longer than a known limit. No tokens need no price. Leaves out discounts, taxes, minimum
 * fees and the storage of caches; `region` chooses routes, not prices.
 */
export function workloadCost(
	period: PriceList,
	workload: Workload,
	limits: RouteLimits = {},
): Cost {
	const tooLong = whyTooLong(workload, limits);
	if (tooLong !== undefined) return { kind: 'unknown', reason: tooLong };
	const lines = linesOf(period, workload);
	if (typeof lines === 'string') return { kind: 'unknown', reason: lines };
	const usd = sum(lines);
	const unbatched = workload.batchShare > 0 && linesOf(period, { ...workload, batchShare: 0 });
	return {
		kind: 'known',
		usd,
		lines,
		...(unbatched && typeof unbatched !== 'string' ? { batchSavingUsd: sum(unbatched) - usd } : {}),
		assumptions: assumptionsOn(period, workload),
	};
}

const sum = (lines: readonly CostLine[]) => lines.reduce((total, { usd }) => total + usd, 0);

/** Why a request cannot be sent, if so. */
function whyTooLong(
	{ inputTokens, outputTokens, reasoningTokens }: Workload,
	{ contextTokens, maxInputTokens, maxOutputTokens }: RouteLimits,
): string | undefined {
	const output = outputTokens + reasoningTokens;
	const checks = [
		[inputTokens + output, contextTokens, 'tokens', 'window'],
		[inputTokens, maxInputTokens, 'input tokens', 'at most'],
		[output, maxOutputTokens, 'output tokens', 'at most'],
	] as const;
	for (const [tokens, limit, what, which] of checks)
		if (limit !== undefined && tokens > limit)
			return `Does not fit: ${formatTokens(tokens)} ${what} a request, ${which} ${formatTokens(limit)}`;
	return undefined;
}

/** The lines of a cost in their order, or the reason why a price of one is not known. */
function linesOf(period: PriceList, workload: Workload): CostLine[] | string {
	const parts = priceParts(period, workload.inputTokens, workload.hourUtc);
	if (!parts) return 'No price is published for long requests at the hours that have their own';
	const charged = parts.map((part) => charges(workload, part));
	const lines = new Map<string, CostLine>();
	for (const label of lineLabels)
		for (const [i, { prices, minutes, ofMinutes }] of parts.entries()) {
			const partTokens = (charged[i]![label] * minutes) / ofMinutes;
			if (partTokens === 0) continue;
			const price = priceOf(label, prices);
			const usdPerMtok = (price && prices[price]) ?? freePrice(prices);
			if (usdPerMtok === undefined) return `${lineKinds[label][1]} is published`;
			const key = `${label} ${usdPerMtok}`;
			const tokens = (lines.get(key)?.tokens ?? 0) + partTokens;
			// Divided last, so that whole dollars stay whole.
			const usd = (tokens * usdPerMtok) / 1e6;
			lines.set(key, { label, ...(price && { price }), tokens, usdPerMtok, usd });
		}
	return [...lines.values()];
}

/** Reasoning has a price only where it differs from that of output, and then none in a batch. */
function priceOf(label: LineLabel, { reasoningUsdPerMtok }: Prices): keyof Prices | undefined {
	const own = reasoningUsdPerMtok !== undefined;
	if (label === 'Reasoning' && !own) return 'outputUsdPerMtok';
	return label === 'Batch reasoning' && own ? undefined : lineKinds[label][0];
}

/** A free route publishes no batch or cache price because it needs none. */
function freePrice({ inputUsdPerMtok, outputUsdPerMtok }: Prices): 0 | undefined {
	return inputUsdPerMtok === 0 && outputUsdPerMtok === 0 ? 0 : undefined;
}

/** Tokens a month by the line that they stand on, for a part of each request. */
function charges(
	workload: Workload,
	{ inputTokens, hasOutput }: PricePart,
): Record<LineLabel, number> {
	const { requestsPerMonth, batchShare } = workload;
	const input = requestsPerMonth * inputTokens;
	const output = hasOutput ? requestsPerMonth * workload.outputTokens : 0;
	const reasoning = hasOutput ? requestsPerMonth * workload.reasoningTokens : 0;
	// Shares are taken off, not multiplied by 1 - share, so that round numbers stay round.
	const cached = input * workload.cachedShare;
	const written = input * workload.cacheWriteShare;
	const left = input - cached - written;
	// What shares such as 0.9 and 0.1 leave over is rounding, not input.
	const fresh = left > input * 1e-9 ? left : 0;
	return {
		Input: fresh - fresh * batchShare,
		'Cached input': cached,
		'Cache write': written,
		'Batch input': fresh * batchShare,
		Output: output - output * batchShare,
		'Batch output': output * batchShare,
		Reasoning: reasoning - reasoning * batchShare,
		'Batch reasoning': reasoning * batchShare,
	};
}

function assumptionsOn(period: PriceList, workload: Workload): string[] {
	const { cachedShare, cacheWriteShare, batchShare, reasoningTokens, hourUtc } = workload;
	const tiered = reachedTiers(period, workload.inputTokens).length > 0;
	const checks: [boolean | undefined, string][] = [
		[
			tiered && period.tierScope === undefined,
			'The source does not say whether the long-context price holds for the whole request or for the part above only; the whole request is charged at it.',
		],
		[
			hourUtc === undefined && period.hours !== undefined,
			'Prices differ by the hour; requests are spread evenly over the day.',
		],
		[
			batchShare > 0 && cachedShare + cacheWriteShare > 0,
			'No source says what cached input costs in a batch; it is charged at its usual price.',
		],
		[
			reasoningTokens > 0 && period.reasoningUsdPerMtok === undefined,
			'No source gives a price of reasoning; it is charged as output.',
		],
		[
			cacheWriteShare > 0 && period.cacheWrite1hUsdPerMtok !== undefined,
			'The cache with the shortest lifetime is written to.',
		],
	];
	return checks.filter(([holds]) => holds).map(([, sentence]) => sentence);
}
