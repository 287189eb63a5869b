import fc from 'fast-check';
import type { PriceList, Prices } from '../../../src/cost/price-parts.ts';
import type { Workload } from '../../../src/cost/workload.ts';

/** A share in tenths of a per cent, as a form gives it. */
const shares = fc.integer({ min: 0, max: 1000 }).map((share) => share / 10 / 100);
const counts = (max: number) => fc.integer({ min: 0, max });

/** Any traffic, without an hour or a region. Half of the requests are longer than 100,000 tokens. */
export const workloads: fc.Arbitrary<Workload> = fc
	.record({
		requestsPerMonth: counts(10_000_000),
		inputTokens: counts(200_000),
		outputTokens: counts(50_000),
		reasoningTokens: counts(50_000),
		cachedShare: shares,
		cacheWriteShare: shares,
		batchShare: shares,
	})
	.map((workload) =>
		workload.cachedShare + workload.cacheWriteShare > 1
			? { ...workload, cacheWriteShare: 0 }
			: workload,
	);

export const priceKeys = [
	'inputUsdPerMtok',
	'outputUsdPerMtok',
	'cacheReadUsdPerMtok',
	'cacheWriteUsdPerMtok',
	'reasoningUsdPerMtok',
	'batchInputUsdPerMtok',
	'batchOutputUsdPerMtok',
] as const satisfies (keyof Prices)[];

/** Every price but that of reasoning, in hundredths of a dollar from 1 cent to $100. */
const fullPrices = fc.record({
	inputUsdPerMtok: cents(),
	outputUsdPerMtok: cents(),
	cacheReadUsdPerMtok: cents(),
	cacheWriteUsdPerMtok: cents(),
	batchInputUsdPerMtok: cents(),
	batchOutputUsdPerMtok: cents(),
});

function cents() {
	return fc.integer({ min: 1, max: 10_000 }).map((price) => price / 100);
}

/** All prices at so many times what they are. */
function times(prices: Record<string, number>, factor: number): Prices {
	return Object.fromEntries(Object.entries(prices).map(([key, price]) => [key, price * factor]));
}

/** A complete price list: flat, with two tiers that each raise every price, or with dearer hours. */
export const priceLists: fc.Arbitrary<PriceList> = fc
	.record({
		prices: fullPrices,
		shape: fc.constantFrom('flat', 'whole-request', 'part-above', 'hours'),
	})
	.map(({ prices, shape }) => {
		if (shape === 'flat') return prices;
		if (shape === 'hours')
			return { ...prices, hours: [{ fromUtc: '16:30', toUtc: '00:30', ...times(prices, 2) }] };
		const tiers = [
			{ aboveInputTokens: 50_000, ...times(prices, 1.5) },
			{ aboveInputTokens: 100_000, ...times(prices, 2) },
		];
		return { ...prices, tiers, tierScope: shape };
	});
