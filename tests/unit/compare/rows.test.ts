import { expect, test } from 'vitest';
import { Citations } from '../../../src/compare/citations.ts';
import { profileOf } from '../../../src/compare/profile.ts';
import {
	capabilityRows,
	priceNotes,
	priceRows,
	specRows,
	statusCell,
} from '../../../src/compare/rows.ts';
import type { Model, Provider } from '../../../src/schema/catalog.ts';
import type { RouteFacts } from '../../../src/schema/provider.ts';
import {
	aCatalog,
	aLab,
	aModel,
	aPricePeriod,
	aProvider,
	aRoute,
	aSource,
} from '../../fixtures/records.ts';

const sources = [aSource(), aSource({ id: 'price-watch' }), aSource({ id: 'news' })];

function profiles(...models: Partial<Model>[]) {
	const records = models.map((facts, i) => aModel({ id: `model-${i}`, ...facts }));
	const catalog = aCatalog({ sources, labs: [aLab()], models: records });
	return records.map(({ id }) => profileOf(catalog, id));
}

const specs = (...models: Partial<Model>[]) =>
	specRows(profiles(...models), new Citations()).map(
		({ label, cells }) => `${label}: ${cells.map((cell) => cell?.text ?? 'unknown').join(' | ')}`,
	);

test('specs stand side by side; rows that neither has and that need not be asked are left out', () => {
	expect(specs({ openWeights: true, licence: 'MIT' }, { limits: {} })).toEqual([
		'Released: 15 Jan 2026 | 15 Jan 2026',
		'Context window: 128,000 tokens | unknown',
		'Maximum output: 16,000 tokens | unknown',
		'Parameters: unknown | unknown',
		'Open weights: Yes | unknown',
		'Licence: MIT | unknown',
		'Knowledge cutoff: unknown | unknown',
		'Input: text | text',
		'Output: text | text',
		'Status: Active | Active',
	]);
	expect(specs({ parameters: { total: 8e9, active: 1e9 } }, {})).toContain(
		'Active parameters: 1B | unknown',
	);
});

test('the value that lost stands in the cell with its source', () => {
	const [profile] = profiles({
		conflicts: [{ field: 'limits.contextTokens', value: 400_000, from: 'price-watch' }],
	});
	const row = specRows([profile!], new Citations()).find(({ label }) => label === 'Context window');
	expect(row?.cells).toEqual([
		{ text: '128,000 tokens', refs: [1], disputed: [{ text: '400,000 tokens', refs: [2] }] },
	]);
});

test.each([
	{ facts: {}, text: 'Active', refs: [] },
	{ facts: { stage: 'preview' }, text: 'Preview', refs: [1] },
	{ facts: { stage: 'deprecated' }, text: 'Deprecated', refs: [1] },
	{ facts: { retiresOn: '2026-12-01' }, text: 'Deprecated, retires 1 Dec 2026', refs: [1] },
	{ facts: { retiresOn: '2026-06-30' }, text: 'Retired since 30 Jun 2026', refs: [1] },
] as const)('status: $text', ({ facts, text, refs }) => {
	const [profile] = profiles(facts);
	expect(statusCell(profile!, new Citations())).toEqual({ text, refs, disputed: [] });
});

test('capabilities stand side by side, unknown ones without a source', () => {
	const rows = capabilityRows(
		profiles({ capabilities: { reasoning: true } }, { capabilities: { reasoning: false } }, {}),
		new Citations(),
	);
	expect(rows.find(({ id }) => id === 'reasoning')).toEqual({
		id: 'reasoning',
		name: 'Reasoning',
		cells: [
			{ answer: 'yes', refs: [1] },
			{ answer: 'no', refs: [1] },
			{ answer: 'unknown', refs: [] },
		],
	});
});

function prices(providers: Provider[], model: Partial<Model> = {}) {
	const catalog = aCatalog({ sources, labs: [aLab()], models: [aModel(model)], providers });
	return priceRows(profileOf(catalog, 'small-1').offers, new Citations());
}
const at = (id: string, facts: Partial<RouteFacts> & Pick<Provider, 'kind'>) => {
	const { kind, ...route } = facts;
	return aProvider({ id, kind, routes: [aRoute(route)] });
};
const cloud = (id: string, inputUsdPerMtok: number, facts: Partial<RouteFacts> = {}) =>
	at(id, { kind: 'cloud', prices: [aPricePeriod({ inputUsdPerMtok })], ...facts });

/** Providers whose input price is marked as the lowest. */
const cheapestOf = (providers: Provider[]) =>
	prices(providers)
		.filter(({ prices: [input] }) => input?.cheapest)
		.map(({ provider }) => provider);

test('the lowest price in use is marked, everywhere it is asked', () => {
	expect(cheapestOf([cloud('beta', 2), cloud('gamma', 1), cloud('delta', 1)])).toEqual([
		'Delta',
		'Gamma',
	]);
});

test('free, fast, ended and plan offers are not marked while the usual service has a price', () => {
	const ended = { status: 'ended' as const };
	const fast = { variant: 'fast' };
	const free = {
		variant: 'free',
		prices: [aPricePeriod({ inputUsdPerMtok: 0, outputUsdPerMtok: 0 })],
	};
	const rest = [cloud('gamma', 1, ended), cloud('delta', 1, fast), cloud('eta', 0, free)];
	expect(cheapestOf([cloud('beta', 2), ...rest])).toEqual(['Beta']);
	expect(cheapestOf(rest)).toEqual(['Delta (fast)']);
	expect(cheapestOf([cloud('gamma', 1, ended)])).toEqual([]);
});

test.each([
	{ kind: 'plan', unpriced: 'Part of a plan, no price by tokens' },
	{ kind: 'trial', unpriced: 'Trial, no price by tokens' },
	{ kind: 'local', unpriced: 'Runs on your own machine' },
	{ kind: 'cloud', unpriced: 'Price unknown' },
] as const)('why a $kind route shows no price: $unpriced', ({ kind, unpriced }) => {
	const { prices: _, ...route } = aRoute();
	const [row] = prices([aProvider({ id: 'beta', kind, routes: [route] })]);
	expect(row).toMatchObject({ unpriced, prices: [undefined, undefined, undefined, undefined] });
});

test.each([
	{ route: {}, model: {}, text: 'Live', refs: [1] },
	{ route: { status: 'preview' }, model: {}, text: 'Preview', refs: [1, 2] },
	{ route: { status: 'deprecated' }, model: {}, text: 'Deprecated', refs: [1, 2] },
	{ route: { endsOn: '2026-12-01' }, model: {}, text: 'Ends 1 Dec 2026', refs: [1, 2] },
	{ route: { endsOn: '2026-06-30' }, model: {}, text: 'Ended 30 Jun 2026', refs: [1, 2] },
	{ route: { status: 'ended' }, model: {}, text: 'Ended', refs: [1, 2] },
	{ route: {}, model: { retiresOn: '2026-06-30' }, text: 'Unconfirmed', refs: [1, 2] },
] as const)('the state of a route: $text', ({ route, model, text, refs }) => {
	const [row] = prices([cloud('beta', 2, { from: 'news', ...route })], model);
	expect(row).toMatchObject({ stateText: text, refs, checkedOn: '20 Aug 2026' });
});

test('a row cites every source of its prices, and the losing price its own', () => {
	const period = aPricePeriod({
		cacheReadUsdPerMtok: 0.2,
		fieldsFrom: { cacheReadUsdPerMtok: 'price-watch' },
		conflicts: [{ field: 'inputUsdPerMtok', value: 2.5, from: 'news' }],
	});
	const [row] = prices([cloud('beta', 2, { prices: [period] })]);
	expect(row?.refs).toHaveLength(2);
	expect(row?.prices[0]?.disputed).toMatchObject([{ text: '$2.50' }]);
	expect(row?.prices.map((price) => price?.text)).toEqual(['$2.00', '$10.00', '$0.20', undefined]);
});

test('what the columns do not show is said in words', () => {
	const period = aPricePeriod({
		batchInputUsdPerMtok: 1,
		tiers: [
			{ aboveInputTokens: 200_000, inputUsdPerMtok: 4 },
			{ aboveInputTokens: 500_000, inputUsdPerMtok: 6, outputUsdPerMtok: 20 },
		],
		hours: [{ fromUtc: '16:30', toUtc: '00:30', inputUsdPerMtok: 1, outputUsdPerMtok: 5 }],
	});
	expect(priceNotes(period)).toEqual([
		'Above 200,000 input tokens: $4.00 / $10.00',
		'Above 500,000 input tokens: $6.00 / $20.00',
		'Batch: $1.00 / unknown',
		'16:30 to 00:30 UTC: $1.00 / $5.00',
	]);
	expect(priceNotes(aPricePeriod())).toEqual([]);
});
