import { expect, test } from 'vitest';
import { lastChecked, modelLastChecked } from '../../../src/compare/last-checked.ts';
import {
	aBenchmark,
	aCatalog,
	aLab,
	aModel,
	aProvider,
	aResult,
	aRoute,
	aSource,
} from '../../fixtures/records.ts';

const catalog = aCatalog({
	sources: [
		aSource({ asOf: '2026-08-20', retrieved: '2026-09-30' }),
		aSource({ id: 'old', asOf: '2025-01-01' }),
		aSource({ id: 'board', asOf: '2026-09-01' }),
	],
	labs: [aLab()],
	models: [
		aModel({ from: { default: 'old' } }),
		aModel({
			id: 'small-2',
			from: { default: 'old', limits: { source: 'old', checkedOn: '2025-03-01' } },
		}),
	],
	providers: [aProvider({ routes: [aRoute({ prices: [] })] })],
	benchmarks: [aBenchmark({ results: [aResult({ from: 'board' })] })],
});

test('the newest source of the record, the routes and the scores counts', () => {
	expect(modelLastChecked(catalog, 'small-1')).toBe('2026-09-01');
});

test('a citation with a day of its own has that day', () => {
	expect(modelLastChecked(catalog, 'small-2')).toBe('2025-03-01');
});

test('what cites nothing is of the day of the catalog', () => {
	expect(lastChecked(catalog, {})).toBe('2026-09-30');
});
