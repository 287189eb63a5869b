import { expect, test } from 'vitest';
import { workloadCost, type PriceList } from '../../../src/cost/workload-cost.ts';
import { defaultWorkload, type Workload } from '../../../src/cost/workload.ts';

/** One million requests of 1,000 tokens in and 100 out: 1,000 M in, 100 M out. */
const traffic: Workload = {
	requestsPerMonth: 1_000_000,
	inputTokens: 1_000,
	outputTokens: 100,
	cachedShare: 0,
	batchShare: 0,
};
const prices: PriceList = {
	inputUsdPerMtok: 2,
	outputUsdPerMtok: 10,
	cacheReadUsdPerMtok: 0.5,
	batchInputUsdPerMtok: 1,
	batchOutputUsdPerMtok: 5,
};

test('Claude 3.7 Sonnet: a million requests of 800 in at $3 and 250 out at $15 are $6,150', () => {
	const cost = workloadCost({ inputUsdPerMtok: 3, outputUsdPerMtok: 15 }, defaultWorkload);
	expect(cost).toEqual({
		kind: 'known',
		usd: 6150,
		lines: [
			{ label: 'Input', tokens: 800_000_000, usdPerMtok: 3, usd: 2400 },
			{ label: 'Output', tokens: 250_000_000, usdPerMtok: 15, usd: 3750 },
		],
		notes: [],
	});
});

test.each([
	{ name: 'nothing sent: $0', change: { requestsPerMonth: 0 }, usd: 0 },
	{ name: '1,000 M in at $2 = $2,000 and nothing out', change: { outputTokens: 0 }, usd: 2000 },
	{ name: 'nothing in and 100 M out at $10 = $1,000', change: { inputTokens: 0 }, usd: 1000 },
	{
		name: '800 M cached at $0.50 = $400, 200 M fresh at $2 = $400, out $1,000',
		change: { cachedShare: 0.8 },
		usd: 1800,
	},
	{
		name: 'all cached: 1,000 M at $0.50 = $500, out $1,000',
		change: { cachedShare: 1 },
		usd: 1500,
	},
	{
		name: 'all in batches: 1,000 M at $1 = $1,000, 100 M out at $5 = $500',
		change: { batchShare: 1 },
		usd: 1500,
	},
	{
		name: 'a quarter in batches: 750 M at $2 + 250 M at $1 + 75 M at $10 + 25 M at $5',
		change: { batchShare: 0.25 },
		usd: 2625,
	},
	{
		name: 'half cached, all in batches: 500 M at $0.50 + 500 M at $1 + 100 M out at $5',
		change: { cachedShare: 0.5, batchShare: 1 },
		usd: 1250,
	},
	{
		name: 'one request of 1,000 in and 100 out: $0.002 + $0.001',
		change: { requestsPerMonth: 1 },
		usd: 0.003,
	},
])('$name', ({ change, usd }) => {
	const cost = workloadCost(prices, { ...traffic, ...change });
	expect(cost).toMatchObject({ kind: 'known', usd });
});

test('cached tokens inside batches are named, since their price is a choice', () => {
	const cost = workloadCost(prices, { ...traffic, cachedShare: 0.5, batchShare: 1 });
	expect(cost).toMatchObject({
		notes: [
			'cached input inside batches is charged at the cached price, without a batch discount.',
		],
	});
});

const { inputUsdPerMtok: _i, ...withoutInput } = prices;
const { outputUsdPerMtok: _o, ...withoutOutput } = prices;
const { cacheReadUsdPerMtok: _c, ...withoutCached } = prices;
const { batchOutputUsdPerMtok: _b, ...withoutBatch } = prices;

test.each([
	{ list: withoutInput, change: {}, reason: 'No input price is published' },
	{ list: withoutOutput, change: {}, reason: 'No output price is published' },
	{
		list: withoutCached,
		change: { cachedShare: 0.1 },
		reason: 'No price for cached input is published',
	},
	{ list: withoutBatch, change: { batchShare: 0.1 }, reason: 'No batch price is published' },
	{ list: {}, change: {}, reason: 'No input price is published' },
])('is unknown, not free: $reason', ({ list, change, reason }) => {
	expect(workloadCost(list, { ...traffic, ...change })).toEqual({ kind: 'unknown', reason });
});

test('a price that this traffic does not need may be missing', () => {
	const cost = workloadCost(withoutCached, traffic);
	expect(cost).toMatchObject({ kind: 'known', usd: 3000 });
	expect(workloadCost(withoutOutput, { ...traffic, outputTokens: 0 })).toMatchObject({
		kind: 'known',
		usd: 2000,
	});
});

test('a free route costs $0, cached and in batches too, with its tokens stated', () => {
	const free = { inputUsdPerMtok: 0, outputUsdPerMtok: 0 };
	const cost = workloadCost(free, { ...traffic, cachedShare: 0.5, batchShare: 1 });
	expect(cost).toMatchObject({
		kind: 'known',
		usd: 0,
		lines: [
			{ label: 'Cached input', tokens: 500_000_000, usd: 0 },
			{ label: 'Batch input', tokens: 500_000_000, usd: 0 },
			{ label: 'Batch output', tokens: 100_000_000, usd: 0 },
		],
	});
});

test('free input alone does not make cached input free', () => {
	const cost = workloadCost(
		{ inputUsdPerMtok: 0, outputUsdPerMtok: 10 },
		{ ...traffic, cachedShare: 0.5 },
	);
	expect(cost).toEqual({ kind: 'unknown', reason: 'No price for cached input is published' });
});

/** 100 requests of 300,000 in and 1,000 out: 30 M in, 0.1 M out. Two tiers: above 200,000 and above 250,000. */
const long: Workload = {
	...traffic,
	requestsPerMonth: 100,
	inputTokens: 300_000,
	outputTokens: 1_000,
};
const tiered: PriceList = {
	...prices,
	tiers: [
		{ aboveInputTokens: 200_000, inputUsdPerMtok: 4, outputUsdPerMtok: 15 },
		{ aboveInputTokens: 250_000, inputUsdPerMtok: 6, outputUsdPerMtok: 20 },
	],
};

test('a tier prices the whole request: 30 M in at $6 = $180, 0.1 M out at $20 = $2', () => {
	const cost = workloadCost({ ...tiered, tierScope: 'whole-request' }, long);
	expect(cost).toEqual({
		kind: 'known',
		usd: 182,
		lines: [
			{ label: 'Input', tokens: 30_000_000, usdPerMtok: 6, usd: 180 },
			{ label: 'Output', tokens: 100_000, usdPerMtok: 20, usd: 2 },
		],
		notes: [],
	});
});

test('only the part above is dearer: 20 M at $2 + 5 M at $4 + 5 M at $6, output at the top tier', () => {
	const cost = workloadCost({ ...tiered, tierScope: 'part-above' }, long);
	expect(cost).toEqual({
		kind: 'known',
		usd: 92,
		lines: [
			{ label: 'Input', tokens: 20_000_000, usdPerMtok: 2, usd: 40 },
			{ label: 'Input', tokens: 5_000_000, usdPerMtok: 4, usd: 20 },
			{ label: 'Input', tokens: 5_000_000, usdPerMtok: 6, usd: 30 },
			{ label: 'Output', tokens: 100_000, usdPerMtok: 20, usd: 2 },
		],
		notes: [],
	});
});

test('where the record does not say, the whole request is priced and a note says so', () => {
	expect(workloadCost(tiered, long)).toMatchObject({
		usd: 182,
		notes: [
			'the long-context price is taken for the whole request, as the record does not say whether it holds for the part above only.',
		],
	});
});

test.each([
	{ name: '200,000 in is not above 200,000: 20 M at $2', inputTokens: 200_000, usd: 40 },
	{ name: '200,001 in is above: 20.0001 M at $4', inputTokens: 200_001, usd: 80.0004 },
	{ name: '250,000 in is still in the lower tier: 25 M at $4', inputTokens: 250_000, usd: 100 },
])('a tier begins above its threshold: $name', ({ inputTokens, usd }) => {
	const list: PriceList = { ...tiered, tierScope: 'whole-request' };
	expect(workloadCost(list, { ...long, inputTokens, outputTokens: 0 })).toMatchObject({ usd });
});

test('no tier reached, no note', () => {
	expect(workloadCost(tiered, traffic)).toMatchObject({ usd: 3000, notes: [] });
});

test('input and output that a tier does not name stay those of the period: 10 M out at $10', () => {
	const list: PriceList = {
		inputUsdPerMtok: 2,
		outputUsdPerMtok: 10,
		tiers: [{ aboveInputTokens: 200_000, inputUsdPerMtok: 4 }],
		tierScope: 'whole-request',
	};
	// 100 requests of 300,000 in at $4 and 100,000 out at $10: 120 + 100.
	const workload = { ...long, requestsPerMonth: 100, inputTokens: 300_000, outputTokens: 100_000 };
	expect(workloadCost(list, workload)).toMatchObject({ usd: 220 });
});

test('cached input is unknown in a tier that names no price for it', () => {
	const list: PriceList = { ...tiered, tierScope: 'whole-request' };
	const cost = workloadCost(list, { ...long, outputTokens: 0, cachedShare: 0.5 });
	expect(cost).toEqual({ kind: 'unknown', reason: 'No price for cached input is published' });
});

test('a tier that makes nothing dearer than free is no longer free', () => {
	const cost = workloadCost(
		{
			inputUsdPerMtok: 0,
			outputUsdPerMtok: 0,
			tiers: [{ aboveInputTokens: 200_000, inputUsdPerMtok: 1 }],
			tierScope: 'whole-request',
		},
		{ ...long, batchShare: 1 },
	);
	expect(cost).toEqual({ kind: 'unknown', reason: 'No batch price is published' });
});

test('prices by the hour are left out, and a note says so', () => {
	const hours = [{ fromUtc: '16:30', toUtc: '00:30', inputUsdPerMtok: 1 }];
	expect(workloadCost({ ...prices, hours }, traffic)).toMatchObject({
		usd: 3000,
		notes: ['prices differ by the hour; those outside the named hours are used.'],
	});
});
