import { expect, test } from 'vitest';
import { periodOn } from '../../../src/compare/offers.ts';
import { workloadCost } from '../../../src/cost/workload-cost.ts';
import { defaultWorkload, type Workload } from '../../../src/cost/workload.ts';
import type { PricePeriod } from '../../../src/schema/provider.ts';

// Sums worked by hand at prices that real providers have asked, as they stood in `data/providers`
// when this was written. The page of each names them.

const from = 'by-hand';

// https://ai.google.dev/gemini-api/docs/pricing, Gemini 2.5 Pro
const gemini: PricePeriod = {
	inputUsdPerMtok: 1.25,
	outputUsdPerMtok: 10,
	cacheReadUsdPerMtok: 0.125,
	tiers: [
		{
			aboveInputTokens: 200_000,
			inputUsdPerMtok: 2.5,
			outputUsdPerMtok: 15,
			cacheReadUsdPerMtok: 0.25,
		},
	],
	tierScope: 'whole-request',
	from,
};
const geminiLimits = { contextTokens: 1_048_576, maxOutputTokens: 65_536 };

/** 100 requests with four fifths of the input cached, and 2,000 tokens out: 0.2 M a month. */
const reports: Workload = {
	...defaultWorkload,
	requestsPerMonth: 100,
	inputTokens: 300_000,
	outputTokens: 2_000,
	cachedShare: 0.8,
};

test('Google, tier and cache: 300,000 tokens are all charged at the price above 200,000', () => {
	// 30 M in: 24 M cached × $0.25 = $6, 6 M × $2.50 = $15. 0.2 M out × $15 = $3.
	expect(workloadCost(gemini, reports, geminiLimits)).toMatchObject({
		kind: 'known',
		usd: 24,
		lines: [
			{ label: 'Input', tokens: 6_000_000, usdPerMtok: 2.5, usd: 15 },
			{ label: 'Cached input', tokens: 24_000_000, usdPerMtok: 0.25, usd: 6 },
			{ label: 'Output', tokens: 200_000, usdPerMtok: 15, usd: 3 },
		],
		assumptions: [],
	});
});

test('Google, at the threshold: 200,000 tokens still have the price below it', () => {
	// 20 M in: 16 M cached × $0.125 = $2, 4 M × $1.25 = $5. 0.2 M out × $10 = $2.
	const cost = workloadCost(gemini, { ...reports, inputTokens: 200_000 }, geminiLimits);
	expect(cost).toMatchObject({ kind: 'known', usd: 9 });
});

test('Google, beyond the window: 1,050,000 and 2,000 tokens do not fit into 1,048,576', () => {
	expect(workloadCost(gemini, { ...reports, inputTokens: 1_050_000 }, geminiLimits)).toEqual({
		kind: 'unknown',
		reason: 'Does not fit: 1,052,000 tokens a request, window 1,048,576',
	});
});

// https://www.anthropic.com/pricing#api, Claude Sonnet 4.6: one price for all lengths since 13 Mar 2026
const sonnet: PricePeriod[] = [
	{
		inputUsdPerMtok: 3,
		outputUsdPerMtok: 15,
		cacheReadUsdPerMtok: 0.3,
		cacheWriteUsdPerMtok: 3.75,
		cacheWrite1hUsdPerMtok: 6,
		tiers: [
			{
				aboveInputTokens: 200_000,
				inputUsdPerMtok: 6,
				outputUsdPerMtok: 22.5,
				cacheReadUsdPerMtok: 0.6,
				cacheWriteUsdPerMtok: 7.5,
				cacheWrite1hUsdPerMtok: 12,
			},
		],
		tierScope: 'whole-request',
		from,
	},
	{
		since: '2026-03-13',
		inputUsdPerMtok: 3,
		outputUsdPerMtok: 15,
		cacheReadUsdPerMtok: 0.3,
		cacheWriteUsdPerMtok: 3.75,
		cacheWrite1hUsdPerMtok: 6,
		from,
	},
];

/** 250 M tokens in: 175 M read from a cache, 25 M written to one, 50 M fresh. 2 M out. */
const agent: Workload = {
	...defaultWorkload,
	requestsPerMonth: 1_000,
	inputTokens: 250_000,
	outputTokens: 2_000,
	cachedShare: 0.7,
	cacheWriteShare: 0.1,
};

test.each([
	{
		// 50 M × $6 = $300, 175 M × $0.60 = $105, 25 M × $7.50 = $187.50, 2 M × $22.50 = $45.
		name: 'on the last day of the tier, 250,000 tokens are long',
		day: '2026-03-12',
		lines: [300, 105, 187.5, 45],
		usd: 637.5,
	},
	{
		// 50 M × $3 = $150, 175 M × $0.30 = $52.50, 25 M × $3.75 = $93.75, 2 M × $15 = $30.
		name: 'a day later they have the usual price',
		day: '2026-03-13',
		lines: [150, 52.5, 93.75, 30],
		usd: 326.25,
	},
])('Anthropic, tier with cache reads and writes: $name', ({ day, lines, usd }) => {
	const cost = workloadCost(periodOn(sonnet, day)!, agent);
	expect(cost).toMatchObject({
		usd,
		lines: ['Input', 'Cached input', 'Cache write', 'Output'].map((label, i) => ({
			label,
			usd: lines[i],
		})),
		assumptions: ['The cache with the shortest lifetime is written to.'],
	});
});

test('Anthropic, batches: the record has no price of them, so the cost is unknown', () => {
	expect(workloadCost(sonnet[1]!, { ...agent, batchShare: 0.5 })).toEqual({
		kind: 'unknown',
		reason: 'No batch price is published',
	});
});

// https://developers.openai.com/api/docs/pricing, GPT-5.5
const gpt: PricePeriod = {
	inputUsdPerMtok: 5,
	outputUsdPerMtok: 30,
	cacheReadUsdPerMtok: 0.5,
	batchInputUsdPerMtok: 2.5,
	batchOutputUsdPerMtok: 15,
	tiers: [
		{
			aboveInputTokens: 272_000,
			inputUsdPerMtok: 10,
			outputUsdPerMtok: 45,
			cacheReadUsdPerMtok: 1,
		},
	],
	tierScope: 'whole-request',
	from,
};

/** 100 M in, of which 40 M cached; 10 M out; half of it in batches. */
const mixed: Workload = {
	...defaultWorkload,
	requestsPerMonth: 10_000,
	inputTokens: 10_000,
	outputTokens: 1_000,
	cachedShare: 0.4,
	batchShare: 0.5,
};

test('OpenAI, batch and cache: $470, against $620 without batches', () => {
	// 40 M cached × $0.50 = $20. Of 60 M fresh 30 M × $5 = $150 and 30 M × $2.50 = $75.
	// Of 10 M out 5 M × $30 = $150 and 5 M × $15 = $75.
	expect(workloadCost(gpt, mixed)).toMatchObject({
		usd: 470,
		lines: [
			{ label: 'Input', usd: 150 },
			{ label: 'Cached input', usd: 20 },
			{ label: 'Batch input', usd: 75 },
			{ label: 'Output', usd: 150 },
			{ label: 'Batch output', usd: 75 },
		],
		// $20 + 60 M × $5 = $300 + 10 M × $30 = $300.
		batchSavingUsd: 150,
		assumptions: [
			'No source says what cached input costs in a batch; it is charged at its usual price.',
		],
	});
});

test('OpenAI, tier and cache: 1,000 requests of 300,000 in with half cached and 1,000 out', () => {
	// 150 M × $10 = $1,500, 150 M cached × $1 = $150, 1 M out × $45 = $45.
	const long = { ...mixed, requestsPerMonth: 1_000, inputTokens: 300_000, cachedShare: 0.5 };
	expect(workloadCost(gpt, { ...long, batchShare: 0 })).toMatchObject({ usd: 1695 });
	// In batches they have no known price: the tier names none.
	expect(workloadCost(gpt, long)).toEqual({
		kind: 'unknown',
		reason: 'No batch price is published',
	});
});

// https://api-docs.deepseek.com/quick_start/pricing, DeepSeek V4 Pro, peak hours in UTC
const peak = { inputUsdPerMtok: 1.32, outputUsdPerMtok: 3.96, cacheReadUsdPerMtok: 0.044 };
const deepseek: PricePeriod[] = [
	{ inputUsdPerMtok: 0.435, outputUsdPerMtok: 0.87, cacheReadUsdPerMtok: 0.003625, from },
	{
		since: '2026-08-17',
		inputUsdPerMtok: 0.66,
		outputUsdPerMtok: 1.98,
		cacheReadUsdPerMtok: 0.022,
		hours: [
			{ fromUtc: '01:00', toUtc: '04:00', ...peak },
			{ fromUtc: '06:00', toUtc: '10:00', ...peak },
		],
		from,
	},
];

/** 2,400 M in, half of it cached; 240 M out. */
const steady: Workload = {
	...defaultWorkload,
	inputTokens: 2_400,
	outputTokens: 240,
	cachedShare: 0.5,
};

test.each([
	{
		// 7 of 24 hours are peak. Fresh: 850 M × $0.66 = $561, 350 M × $1.32 = $462.
		// Cached: 850 M × $0.022 = $18.70, 350 M × $0.044 = $15.40.
		// Out: 170 M × $1.98 = $336.60, 70 M × $3.96 = $277.20.
		name: 'over the day',
		hour: {},
		usd: 1670.9,
	},
	{
		// 1,200 M × $0.66 = $792, 1,200 M × $0.022 = $26.40, 240 M × $1.98 = $475.20.
		name: 'at noon',
		hour: { hourUtc: 12 },
		usd: 1293.6,
	},
	{ name: 'at 02:00, a peak hour, twice that', hour: { hourUtc: 2 }, usd: 2587.2 },
])('DeepSeek, time of day and cache: $name', ({ hour, usd }) => {
	const cost = workloadCost(periodOn(deepseek, '2026-08-17')!, { ...steady, ...hour });
	expect(cost.kind === 'known' ? cost.usd : cost.reason).toBeCloseTo(usd, 9);
});

test('DeepSeek, an announced price waits for its day', () => {
	// 1,200 M × $0.435 = $522, 1,200 M × $0.003625 = $4.35, 240 M × $0.87 = $208.80.
	const cost = workloadCost(periodOn(deepseek, '2026-08-16')!, steady);
	expect(cost.kind === 'known' ? cost.usd : cost.reason).toBeCloseTo(735.15, 9);
});
