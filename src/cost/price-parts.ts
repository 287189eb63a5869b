import type { PricePeriod } from '../schema/provider.ts';

/** What a route charges, without where that is known from. */
export type PriceList = Omit<PricePeriod, 'from' | 'fieldsFrom' | 'conflicts'>;

/** US dollars per million tokens, by what is charged. */
export type Prices = Omit<PriceList, 'since' | 'tiers' | 'tierScope' | 'hours'>;

/** Traffic of one price each: a part of the day, and within it a part of the request. */
export interface PricePart {
	prices: Prices;
	/** Share of the requests, 0 to 1, as a fraction that divides last. */
	minutes: number;
	ofMinutes: number;
	inputTokens: number;
	/** Whether the output is charged here: the input may be split, the output is not. */
	hasOutput: boolean;
}

type Window = NonNullable<PriceList['hours']>[number];

/**
 * Splits requests of `inputTokens` into parts of one price: by the windows of the day, and by tier.
 * Nothing when a tier and a window meet, since no record says which holds.
 */
export function priceParts(
	period: PriceList,
	inputTokens: number,
	hourUtc: number | undefined,
): PricePart[] | undefined {
	const reached = reachedTiers(period, inputTokens);
	const shares = windowMinutes(period.hours ?? [], hourUtc);
	if (reached.length > 0 && shares.some(({ window }) => window)) return undefined;
	const ofMinutes = shares.reduce((sum, { minutes }) => sum + minutes, 0);
	return shares.flatMap(({ window, minutes }) =>
		(window
			? [{ prices: within(period, window), inputTokens, hasOutput: true }]
			: tierParts(period, reached, inputTokens)
		).map((part) => ({ ...part, minutes, ofMinutes })),
	);
}

/** The tiers whose threshold a request is above, lowest first. */
export function reachedTiers(period: PriceList, inputTokens: number) {
	return (period.tiers ?? []).filter((tier) => inputTokens > tier.aboveInputTokens);
}

function tierParts(
	period: PriceList,
	reached: ReturnType<typeof reachedTiers>,
	inputTokens: number,
): Pick<PricePart, 'prices' | 'inputTokens' | 'hasOutput'>[] {
	const top = reached.at(-1);
	if (!top) return [{ prices: period, inputTokens, hasOutput: true }];
	if (period.tierScope !== 'part-above')
		return [{ prices: within(period, top), inputTokens, hasOutput: true }];
	const bounds = [0, ...reached.map((tier) => tier.aboveInputTokens), inputTokens];
	return [period, ...reached].map((tier, i) => ({
		prices: i === 0 ? period : within(period, tier),
		inputTokens: bounds[i + 1]! - bounds[i]!,
		// Output has no position in the input: it takes the price of the highest tier reached.
		hasOutput: i === reached.length,
	}));
}

/**
 * The prices of a tier or window. Input and output that it does not name stay those of the period,
 * since a change of one leaves the other. Cache, batch and reasoning prices that it does not name are
 * unknown: most providers raise them as well.
 */
function within({ inputUsdPerMtok, outputUsdPerMtok }: Prices, changed: Prices): Prices {
	return {
		...(inputUsdPerMtok === undefined ? {} : { inputUsdPerMtok }),
		...(outputUsdPerMtok === undefined ? {} : { outputUsdPerMtok }),
		...changed,
	};
}

/** How many minutes of the hour, or of the day, lie in each window; those outside without one. */
function windowMinutes(
	windows: readonly Window[],
	hourUtc: number | undefined,
): { window: Window | undefined; minutes: number }[] {
	const [start, end] = hourUtc === undefined ? [0, 1440] : [hourUtc * 60, hourUtc * 60 + 60];
	if (windows.length === 0) return [{ window: undefined, minutes: end - start }];
	const edges = windows.flatMap(({ fromUtc, toUtc }) => [minuteOf(fromUtc), minuteOf(toUtc)]);
	const cuts = [start, end, ...edges.filter((cut) => cut > start && cut < end)].sort(
		(a, b) => a - b,
	);
	const minutes = new Map<Window | undefined, number>();
	for (const [i, cut] of cuts.slice(0, -1).entries()) {
		const window = windows.find((one) => covers(one, cut));
		minutes.set(window, (minutes.get(window) ?? 0) + cuts[i + 1]! - cut);
	}
	return [...minutes].map(([window, length]) => ({ window, minutes: length }));
}

/** Whether a window holds at a minute of the day. One that ends before it begins goes past midnight. */
function covers({ fromUtc, toUtc }: Window, minute: number): boolean {
	const [from, to] = [minuteOf(fromUtc), minuteOf(toUtc)];
	return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

function minuteOf(clock: string): number {
	return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}
