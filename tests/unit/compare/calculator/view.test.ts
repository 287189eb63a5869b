import { expect, test } from 'vitest';
import { costBars } from '../../../../src/compare/calculator/bars.ts';
import { calculatorView } from '../../../../src/compare/calculator/view.ts';
import { defaultWorkload } from '../../../../src/cost/workload.ts';
import { at, model, offer } from './models.fixture.ts';

const small = { model: model('small-1', at(2, 10)) };
const large = { model: model('large-2', at(5, 25)) };

test('a month, a year, 1,000 requests and the gap: $1,600 + $2,500 and $4,000 + $6,250', () => {
	const { rows, ...view } = calculatorView([large, small], defaultWorkload);
	expect(view).toMatchObject({
		workload: '1,000,000 requests a month of 800 input and 250 output tokens',
		lines: ['Input', 'Output'],
		hasSavings: false,
		answer: 'Small 1 costs least: $4,100 a month at Gamma, $6,150 or 60% less than Large 2.',
		beside: '',
		assumptions: [],
	});
	expect(rows).toMatchObject([
		{
			name: 'Large 2',
			href: '/models/large-2/',
			month: '$10,250',
			year: '$123,000',
			perThousand: '$10.25',
			against: '$6,150 more, 150%',
			cheapest: false,
			lineUsd: [4000, 6250],
		},
		{
			route: { text: 'Gamma', small: 'cheapest route for this traffic' },
			month: '$4,100',
			year: '$49,200',
			perThousand: '$4.10',
			against: 'cheapest',
			cheapest: true,
		},
	]);
});

test('a route that is picked stands, with what to know of it, though another is cheaper', () => {
	const two = model(
		'small-1',
		at(2, 10),
		offer({
			name: 'Delta (EU)',
			variant: 'eu',
			state: 'preview',
			period: { inputUsdPerMtok: 4, outputUsdPerMtok: 20 },
		}),
	);
	const [row] = calculatorView([{ model: two, route: 'delta-eu' }], defaultWorkload).rows;
	expect(row).toMatchObject({
		route: { text: 'Delta (EU)', small: 'the route picked; a preview' },
		month: '$8,200',
	});
});

test('what is unknown or has ended is said, is not compared, and is never $0', () => {
	const ended = { model: model('large-1', offer({ state: 'ended', endsOn: '2026-06-30' })) };
	const unknown = { model: model('umbra-x') };
	const view = calculatorView([ended, unknown, large], defaultWorkload);
	expect(view).toMatchObject({
		answer: 'Large 2 costs $10,250 a month at Gamma.',
		beside:
			'No route by tokens to Large 1 is confirmed any more: the last price stands. The cost of Umbra x is unknown.',
	});
	expect(view.rows).toMatchObject([
		{ month: '$4,100', against: 'not compared', cheapest: false },
		{ month: 'Unknown', year: 'Unknown', perThousand: 'Unknown', against: 'Unknown' },
		{ against: 'cheapest' },
	]);
	expect(view.rows[1]).not.toHaveProperty('usd');
	expect(costBars(view).models).toEqual(['Large 1', 'Large 2']);
});

test('no requests cost nothing, and nothing is divided by them', () => {
	const { rows, answer } = calculatorView([small, large], {
		...defaultWorkload,
		requestsPerMonth: 0,
	});
	expect(rows.map(({ month, perThousand, against }) => [month, perThousand, against])).toEqual([
		['$0', '–', 'cheapest'],
		['$0', '–', 'cheapest'],
	]);
	expect(answer).toBe('Both cost the same, $0 a month.');
});

test('no model, no cost', () => {
	expect(calculatorView([], defaultWorkload)).toMatchObject({
		rows: [],
		answer: 'Add a model to see what it costs.',
	});
});

test('batches: half of 800 M at $1 and 250 M at $5, the saving at the end of the bar', () => {
	const batched = model(
		'small-1',
		offer({
			period: {
				inputUsdPerMtok: 2,
				outputUsdPerMtok: 10,
				batchInputUsdPerMtok: 1,
				batchOutputUsdPerMtok: 5,
			},
		}),
	);
	const view = calculatorView([{ model: batched }], { ...defaultWorkload, batchShare: 1 });
	expect(view.rows[0]).toMatchObject({ month: '$2,050', saving: '$2,050', savingUsd: 2050 });
	expect(costBars(view)).toEqual({
		models: ['Small 1'],
		parts: [
			{ label: 'Batch input', usd: [800] },
			{ label: 'Batch output', usd: [1250] },
			{ label: 'Saved by batches', usd: [2050] },
		],
	});
});
