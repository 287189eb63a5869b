import { expect, test } from 'vitest';
import type { PriceList } from '../../../src/cost/price-parts.ts';
import { workloadCost } from '../../../src/cost/workload-cost.ts';
import { defaultWorkload, type Workload } from '../../../src/cost/workload.ts';

/** One million requests of 1,000 tokens in and 100 out: 1,000 M in, 100 M out. */
const traffic: Workload = { ...defaultWorkload, inputTokens: 1_000, outputTokens: 100 };
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
			{ label: 'Input', price: 'inputUsdPerMtok', tokens: 800_000_000, usdPerMtok: 3, usd: 2400 },
			{
				label: 'Output',
				price: 'outputUsdPerMtok',
				tokens: 250_000_000,
				usdPerMtok: 15,
				usd: 3750,
			},
		],
		assumptions: [],
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
		assumptions: [
			'No source says what cached input costs in a batch; it is charged at its usual price.',
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
			{ label: 'Input', price: 'inputUsdPerMtok', tokens: 30_000_000, usdPerMtok: 6, usd: 180 },
			{ label: 'Output', price: 'outputUsdPerMtok', tokens: 100_000, usdPerMtok: 20, usd: 2 },
		],
		assumptions: [],
	});
});

test('only the part above is dearer: 20 M at $2 + 5 M at $4 + 5 M at $6, output at the top tier', () => {
	const cost = workloadCost({ ...tiered, tierScope: 'part-above' }, long);
	expect(cost).toEqual({
		kind: 'known',
		usd: 92,
		lines: [
			{ label: 'Input', price: 'inputUsdPerMtok', tokens: 20_000_000, usdPerMtok: 2, usd: 40 },
			{ label: 'Input', price: 'inputUsdPerMtok', tokens: 5_000_000, usdPerMtok: 4, usd: 20 },
			{ label: 'Input', price: 'inputUsdPerMtok', tokens: 5_000_000, usdPerMtok: 6, usd: 30 },
			{ label: 'Output', price: 'outputUsdPerMtok', tokens: 100_000, usdPerMtok: 20, usd: 2 },
		],
		assumptions: [],
	});
});

test('where the record does not say, the whole request is priced and an assumption says so', () => {
	expect(workloadCost(tiered, long)).toMatchObject({
		usd: 182,
		assumptions: [
			'The source does not say whether the long-context price holds for the whole request or for the part above only; the whole request is charged at it.',
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

test('no tier reached, no assumption', () => {
	expect(workloadCost(tiered, traffic)).toMatchObject({ usd: 3000, assumptions: [] });
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

/** $2 in, and $4 in from 01:00 to 04:00 and from 06:00 to 10:00: 7 of 24 hours. */
const byHour: PriceList = {
	inputUsdPerMtok: 2,
	outputUsdPerMtok: 10,
	hours: [
		{ fromUtc: '01:00', toUtc: '04:00', inputUsdPerMtok: 4 },
		{ fromUtc: '06:00', toUtc: '10:00', inputUsdPerMtok: 4 },
	],
};
/** 1,000,000 requests of 240 in and nothing out: 240 M in, 10 M an hour. */
const hourly: Workload = { ...traffic, inputTokens: 240, outputTokens: 0 };

test('without an hour, requests are spread over the day: 170 M at $2 + 70 M at $4 = $620', () => {
	expect(workloadCost(byHour, hourly)).toEqual({
		kind: 'known',
		usd: 620,
		lines: [
			{ label: 'Input', price: 'inputUsdPerMtok', tokens: 170_000_000, usdPerMtok: 2, usd: 340 },
			{ label: 'Input', price: 'inputUsdPerMtok', tokens: 70_000_000, usdPerMtok: 4, usd: 280 },
		],
		assumptions: ['Prices differ by the hour; requests are spread evenly over the day.'],
	});
});

test.each([
	{ name: '00:00 is outside: 240 M at $2', hourUtc: 0, usd: 480 },
	{ name: '01:00 is inside: 240 M at $4', hourUtc: 1, usd: 960 },
	{ name: '04:00 is outside again', hourUtc: 4, usd: 480 },
	{ name: '09:00 is inside the second window', hourUtc: 9, usd: 960 },
])('an hour has its price: $name', ({ hourUtc, usd }) => {
	expect(workloadCost(byHour, { ...hourly, hourUtc })).toMatchObject({ usd, assumptions: [] });
});

test.each([
	{ name: 'half of 16:00 is inside: 120 M at $2 + 120 M at $1', hourUtc: 16, usd: 360 },
	{ name: '23:00 is inside: 240 M at $1', hourUtc: 23, usd: 240 },
	{ name: 'the first half of 00:00 is inside', hourUtc: 0, usd: 360 },
	{ name: '16 of 24 hours outside: 160 M at $2 + 80 M at $1', hourUtc: undefined, usd: 400 },
])('a window may begin inside an hour and go past midnight: $name', ({ hourUtc, usd }) => {
	const list = { ...byHour, hours: [{ fromUtc: '16:30', toUtc: '00:30', inputUsdPerMtok: 1 }] };
	const workload = { ...hourly, ...(hourUtc === undefined ? {} : { hourUtc }) };
	expect(workloadCost(list, workload)).toMatchObject({ usd });
});

test('of two windows that overlap the first holds: 9 hours at $4, 15 at $2', () => {
	const hours = [
		{ fromUtc: '01:00', toUtc: '07:00', inputUsdPerMtok: 4 },
		{ fromUtc: '06:00', toUtc: '10:00', inputUsdPerMtok: 4 },
	];
	// 90 M × $4 + 150 M × $2.
	expect(workloadCost({ ...byHour, hours }, hourly)).toMatchObject({ usd: 660 });
});

test('a tier and a window at once are unknown, as no record says which holds', () => {
	const list: PriceList = { ...tiered, hours: byHour.hours };
	const reason = 'No price is published for long requests at the hours that have their own';
	expect(workloadCost(list, long)).toEqual({ kind: 'unknown', reason });
	expect(workloadCost(list, { ...long, hourUtc: 12 })).toMatchObject({ kind: 'known', usd: 182 });
});

test('input written to a cache has its price: 300 M at $2.50, 500 M cached at $0.50, 200 M at $2', () => {
	const list: PriceList = { ...prices, cacheWriteUsdPerMtok: 2.5, cacheWrite1hUsdPerMtok: 4 };
	const workload = { ...traffic, outputTokens: 0, cachedShare: 0.5, cacheWriteShare: 0.3 };
	expect(workloadCost(list, workload)).toMatchObject({
		usd: 1400,
		lines: [
			{ label: 'Input', tokens: 200_000_000, usd: 400 },
			{ label: 'Cached input', tokens: 500_000_000, usd: 250 },
			{ label: 'Cache write', tokens: 300_000_000, usd: 750 },
		],
		assumptions: ['The cache with the shortest lifetime is written to.'],
	});
	expect(workloadCost(prices, workload)).toEqual({
		kind: 'unknown',
		reason: 'No price for writing to a cache is published',
	});
});

test('shares of 90% and 10% leave no input over, so that its price is not needed', () => {
	const list: PriceList = { cacheReadUsdPerMtok: 0.5, cacheWriteUsdPerMtok: 2.5 };
	const workload = { ...traffic, outputTokens: 0, cachedShare: 0.9, cacheWriteShare: 0.1 };
	// 900 M × $0.50 + 100 M × $2.50.
	expect(workloadCost(list, workload)).toMatchObject({ kind: 'known', usd: 700 });
});

test('reasoning is charged as output where it has no price: 300 M at $10, and said', () => {
	const workload = { ...traffic, reasoningTokens: 300 };
	expect(workloadCost(prices, workload)).toMatchObject({
		usd: 6000,
		lines: [{ usd: 2000 }, { label: 'Output', usd: 1000 }, { label: 'Reasoning', usd: 3000 }],
		assumptions: ['No source gives a price of reasoning; it is charged as output.'],
	});
	// A half in batches: 150 M at $10 + 150 M at $5.
	const batched = workloadCost(prices, {
		...workload,
		inputTokens: 0,
		outputTokens: 0,
		batchShare: 0.5,
	});
	expect(batched).toMatchObject({ usd: 2250, batchSavingUsd: 750 });
});

test('reasoning with a price of its own: 300 M at $30; in a batch it has none', () => {
	const list: PriceList = { ...prices, reasoningUsdPerMtok: 30 };
	const workload = { ...traffic, reasoningTokens: 300 };
	expect(workloadCost(list, workload)).toMatchObject({ usd: 12_000, assumptions: [] });
	expect(workloadCost(list, { ...workload, batchShare: 1 })).toEqual({
		kind: 'unknown',
		reason: 'No batch price for reasoning is published',
	});
});

test('what batches save: $3,000 without, $1,500 with, nothing said where none is sent', () => {
	expect(workloadCost(prices, { ...traffic, batchShare: 1 })).toMatchObject({
		usd: 1500,
		batchSavingUsd: 1500,
	});
	expect(workloadCost(prices, traffic)).not.toHaveProperty('batchSavingUsd');
	const onlyBatch = { batchInputUsdPerMtok: 1, batchOutputUsdPerMtok: 5 };
	const cost = workloadCost(onlyBatch, { ...traffic, batchShare: 1 });
	expect(cost).toMatchObject({ kind: 'known', usd: 1500 });
	expect(cost).not.toHaveProperty('batchSavingUsd');
});

test.each([
	{
		limits: { contextTokens: 200_000 },
		reason: 'Does not fit: 301,500 tokens a request, window 200,000',
	},
	{
		limits: { contextTokens: 400_000, maxInputTokens: 272_000 },
		reason: 'Does not fit: 300,000 input tokens a request, at most 272,000',
	},
	{
		limits: { maxOutputTokens: 1_499 },
		reason: 'Does not fit: 1,500 output tokens a request, at most 1,499',
	},
])('a request that is too long cannot be priced: $reason', ({ limits, reason }) => {
	const workload = { ...long, reasoningTokens: 500 };
	expect(workloadCost(prices, workload, limits)).toEqual({ kind: 'unknown', reason });
});

test('a request that just fits can be priced: 30 M in at $2 + 0.15 M out at $10', () => {
	const limits = { contextTokens: 301_500, maxInputTokens: 300_000, maxOutputTokens: 1_500 };
	const workload = { ...long, reasoningTokens: 500 };
	expect(workloadCost(prices, workload, limits)).toMatchObject({ kind: 'known', usd: 61.5 });
});
