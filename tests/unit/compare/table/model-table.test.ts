import { expect, test } from 'vitest';
import { profileOf } from '../../../../src/compare/profile.ts';
import { modelTable } from '../../../../src/compare/table/model-table.ts';
import {
	aCatalog,
	aLab,
	aModel,
	aPricePeriod,
	aProvider,
	aRoute,
} from '../../../fixtures/records.ts';

const priced = (model: string, inputUsdPerMtok: number) =>
	aRoute({ model, prices: [aPricePeriod({ inputUsdPerMtok, outputUsdPerMtok: 30 })] });
const models = [
	aModel({
		...{ id: 'cheap', openWeights: true, capabilities: { toolCalling: true } },
		limits: { contextTokens: 128_000 },
	}),
	aModel({ id: 'mid', openWeights: false, limits: { contextTokens: 1_000_000 } }),
	aModel({ id: 'edge', lab: 'beta', limits: { contextTokens: 8_000 } }),
	aModel({ id: 'gone', stage: 'retired', capabilities: { toolCalling: false } }),
];
const catalog = aCatalog({
	labs: [aLab(), aLab({ id: 'beta' })],
	models,
	providers: [
		aProvider({
			routes: [priced('cheap', 0.2), priced('mid', 0.25), priced('edge', 5), priced('gone', 1)],
		}),
	],
});
const ids = models.map(({ id }) => id);
const { filters, columns } = modelTable(ids.map((id) => profileOf(catalog, id)));
const meeting = (filter: string, value: string) =>
	filters
		.find(({ id }) => id === filter)
		?.options.find((option) => option.value === value)
		?.rows.map((i) => ids[i]);

test.each([
	['lab', 'beta', ['edge']],
	['weights', 'yes', ['cheap']],
	['weights', 'no', ['mid']],
	['weights', 'unknown', ['edge', 'gone']],
	// $0.25 begins the second band, $5 the last; the price of a retired model has ended.
	['price', 'under-0.25', ['cheap']],
	['price', '0.25-1', ['mid']],
	['price', 'from-5', ['edge']],
	['price', 'none', ['gone']],
	['context', '128000', ['cheap', 'mid', 'gone']],
	['context', '1000000', ['mid']],
	['status', 'in-service', ['cheap', 'mid', 'edge']],
	['status', 'retired', ['gone']],
	['has', 'tool-calling', ['cheap']],
] as const)('%s %s: %s', (filter, value, expected) => {
	expect(meeting(filter, value)).toEqual(expected);
});

test('an option that no model meets is not offered', () => {
	expect(meeting('price', '1-5')).toBeUndefined();
	expect(meeting('has', 'vision')).toBeUndefined();
});

test('each column says what it means, and no two have one name', () => {
	expect(columns.filter(({ means }) => !means.endsWith('.'))).toEqual([]);
	expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
});
