import { expect, test } from 'vitest';
import { modelCost, type PlainOffer } from '../../../../src/compare/offers.ts';
import { costColumn, costTable } from '../../../../src/compare/pair/cost-view.ts';
import { defaultWorkload, type Workload } from '../../../../src/cost/workload.ts';

/** An offer as the browser has it: $2 in, $10 out. */
function offer(facts: Partial<PlainOffer> = {}): PlainOffer {
	return {
		name: 'Gamma',
		state: 'live',
		period: { inputUsdPerMtok: 2, outputUsdPerMtok: 10 },
		own: false,
		free: false,
		payAsYouGo: true,
		...facts,
	};
}
const at = (inputUsdPerMtok: number, outputUsdPerMtok: number) =>
	offer({ period: { inputUsdPerMtok, outputUsdPerMtok } });

function table(a: PlainOffer[], b: PlainOffer[], workload: Partial<Workload> = {}) {
	const cost = (offers: PlainOffer[]) => modelCost(offers, { ...defaultWorkload, ...workload });
	return costTable([
		{ name: 'Small 1', cost: cost(a) },
		{ name: 'Large 2', cost: cost(b) },
	]);
}

test('two known costs, line by line: $2,400 + $3,750 and $1,600 + $2,500', () => {
	expect(table([at(3, 15)], [at(2, 10)])).toEqual({
		routes: [
			{ text: 'Gamma', small: 'cheapest route for this traffic' },
			{ text: 'Gamma', small: 'cheapest route for this traffic' },
		],
		lines: [
			{
				label: 'Input',
				cells: [
					{ text: '$2,400', small: '800,000,000 tokens at $3.00' },
					{ text: '$1,600', small: '800,000,000 tokens at $2.00' },
				],
			},
			{
				label: 'Output',
				cells: [
					{ text: '$3,750', small: '250,000,000 tokens at $15.00' },
					{ text: '$2,500', small: '250,000,000 tokens at $10.00' },
				],
			},
		],
		totals: [{ text: '$6,150' }, { text: '$4,100' }],
		savings: [],
		successors: [],
		gap: 'Large 2 costs $2,050 less a month, 33.3% less.',
		assumptions: [],
	});
});

test('no route at all: unknown with the reason in every line, and no comparison', () => {
	expect(table([at(2, 10)], [])).toMatchObject({
		routes: [{ text: 'Gamma' }, { text: 'Unknown', small: 'No provider of it is known' }],
		lines: [
			{ cells: [{ text: '$1,600' }, { text: 'Unknown' }] },
			{ cells: [{ text: '$2,500' }, { text: 'Unknown' }] },
		],
		totals: [{ text: '$4,100' }, { text: 'Unknown' }],
		gap: 'The cost of Large 2 is unknown, so the two cannot be compared.',
	});
	expect(table([], [])).toMatchObject({
		lines: [],
		totals: [{ text: 'Unknown' }, { text: 'Unknown' }],
		gap: 'Neither cost is known, so they cannot be compared.',
	});
});

const ended = offer({ state: 'ended', endsOn: '2026-06-30' });

test('a last price is shown as one, and compared with nothing', () => {
	expect(table([ended], [at(1, 4)])).toMatchObject({
		routes: [
			{ text: 'Gamma', small: 'last price; the route ended on 30 Jun 2026' },
			{ text: 'Gamma' },
		],
		totals: [{ text: '$4,100' }, { text: '$1,800' }],
		gap: 'No route by tokens to Small 1 is confirmed any more: the last price is shown.',
	});
	expect(table([ended], [offer({ state: 'ended' })])).toMatchObject({
		routes: [{}, { small: 'last price; the route has ended' }],
		gap: 'No route by tokens to Small 1 or Large 2 is confirmed any more: the last prices are shown.',
	});
});

test.each([
	{
		facts: { free: true, period: { inputUsdPerMtok: 0, outputUsdPerMtok: 0 } },
		small: 'cheapest route for this traffic; free, within limits that no price shows',
	},
	{ facts: { state: 'preview' }, small: 'cheapest route for this traffic; a preview' },
	{ facts: { state: 'deprecated' }, small: 'cheapest route for this traffic; deprecated' },
	{
		facts: { state: 'deprecated', endsOn: '2026-12-01' },
		small: 'cheapest route for this traffic; ends on 1 Dec 2026',
	},
] as { facts: Partial<PlainOffer>; small: string }[])(
	'what to know of a route: $small',
	({ facts, small }) => {
		expect(table([offer(facts)], []).routes[0]).toEqual({ text: 'Gamma', small });
	},
);

test('a free route costs $0 against $4,100: all of it less', () => {
	const free = offer({ free: true, period: { inputUsdPerMtok: 0, outputUsdPerMtok: 0 } });
	expect(table([at(2, 10)], [free])).toMatchObject({
		totals: [{ text: '$4,100' }, { text: '$0' }],
		gap: 'Large 2 costs $4,100 less a month, 100% less.',
	});
	expect(table([free], [free]).gap).toBe('Both cost the same.');
});

test.each([
	{ name: '$1,600 + $2,500 = $1,200 + $2,900', a: at(2, 10), b: at(1.5, 11.6) },
	{ name: 'less than a cent apart', a: at(2, 10), b: at(2, 10.00001) },
])('a tie: $name', ({ a, b }) => {
	expect(table([a], [b]).gap).toBe('Both cost the same.');
});

test('a very small share is neither 0% nor 100%', () => {
	// $97,500 against $16: 800 M × $0.01 + 250 M × $0.03 = $8 + $7.50.
	expect(table([at(75, 150)], [at(0.01, 0.03)]).gap).toBe(
		'Large 2 costs $97,485 less a month, over 99.9% less.',
	);
	// $4,102 against $4,100: 800 M × $0.0025 = $2 of $4,102.
	expect(table([at(2, 10)], [at(2.0025, 10)]).gap).toBe(
		'Small 1 costs $2.00 less a month, under 0.1% less.',
	);
});

test('nothing sent costs nothing, on both sides', () => {
	expect(table([at(2, 10)], [at(3, 15)], { requestsPerMonth: 0 })).toMatchObject({
		lines: [],
		totals: [{ text: '$0' }, { text: '$0' }],
		gap: 'Both cost the same.',
	});
});

test('a line that only one side has is a dash on the other', () => {
	const cached = { period: { inputUsdPerMtok: 2, outputUsdPerMtok: 10, cacheReadUsdPerMtok: 0.5 } };
	expect(table([offer(cached)], [], { cachedShare: 1 }).lines).toEqual([
		{
			label: 'Cached input',
			cells: [{ text: '$400.00', small: '800,000,000 tokens at $0.50' }, { text: 'Unknown' }],
		},
		{
			label: 'Output',
			cells: [{ text: '$2,500', small: '250,000,000 tokens at $10.00' }, { text: 'Unknown' }],
		},
	]);
	const free = offer({ free: true, period: { inputUsdPerMtok: 0, outputUsdPerMtok: 0 } });
	const noOutput = table([free], [offer(cached)], { outputTokens: 0, cachedShare: 0.5 });
	expect(noOutput.lines.map(({ label }) => label)).toEqual(['Input', 'Cached input']);
});

test('prices of two parts stand in one cell: 200 M at $2 + 100 M at $4', () => {
	const tiered = offer({
		period: {
			inputUsdPerMtok: 2,
			outputUsdPerMtok: 10,
			tiers: [{ aboveInputTokens: 200_000, inputUsdPerMtok: 4 }],
			tierScope: 'part-above',
		},
	});
	const long = { requestsPerMonth: 1000, inputTokens: 300_000, outputTokens: 0 };
	expect(table([tiered], [], long).lines[0]?.cells[0]).toEqual({
		text: '$800.00',
		small: '200,000,000 tokens at $2.00, 100,000,000 tokens at $4.00',
	});
});

test('an assumption says whose price it is about', () => {
	const byHour = offer({
		period: {
			inputUsdPerMtok: 2,
			outputUsdPerMtok: 10,
			hours: [{ fromUtc: '16:30', toUtc: '00:30', inputUsdPerMtok: 1 }],
		},
	});
	expect(table([at(2, 10)], [byHour]).assumptions).toEqual([
		'Large 2: Prices differ by the hour; requests are spread evenly over the day.',
	]);
	expect(table([byHour], [byHour], { reasoningTokens: 1 }).assumptions).toEqual([
		'Small 1 and Large 2: Prices differ by the hour; requests are spread evenly over the day.',
		'Small 1 and Large 2: No source gives a price of reasoning; it is charged as output.',
	]);
});

test('the gap is of two; more models have none', () => {
	const cost = modelCost([at(2, 10)], defaultWorkload);
	expect(costTable(['A', 'B', 'C'].map((name) => ({ name, cost })))).toMatchObject({
		gap: '',
		totals: [{ text: '$4,100' }, { text: '$4,100' }, { text: '$4,100' }],
	});
});

test('what batches save stands beside the sum: $4,100 without, $2,050 with', () => {
	const batch = {
		period: { ...at(2, 10).period, batchInputUsdPerMtok: 1, batchOutputUsdPerMtok: 5 },
	};
	expect(table([offer(batch)], [], { batchShare: 1 })).toMatchObject({
		totals: [{ text: '$2,050' }, { text: 'Unknown' }],
		savings: [{ text: '$2,050' }, { text: '–' }],
	});
	expect(table([offer(batch)], []).savings).toEqual([]);
});

test('an ended model stands with what its successor costs, or why that is not known', () => {
	const small1 = { id: 'small-1', name: 'Small 1', offers: [ended] };
	const large2 = { id: 'large-2', name: 'Large 2', offers: [at(1, 4)] };
	const columns = [{ ...small1, heir: large2 }, large2].map((one) =>
		costColumn(one, defaultWorkload),
	);
	expect(costTable(columns)).toMatchObject({
		totals: [{ text: '$4,100' }, { text: '$1,800' }],
		successors: [{ text: '$1,800', small: 'Large 2 at Gamma' }, { text: '–' }],
	});
	const unpriced = costColumn({ ...small1, heir: { ...large2, offers: [] } }, defaultWorkload);
	expect(costTable([unpriced]).successors).toEqual([
		{ text: 'Unknown', small: 'Large 2: No provider of it is known' },
	]);
});
