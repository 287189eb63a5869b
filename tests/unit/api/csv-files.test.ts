import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { modelsCsv, pricesCsv, resultsCsv } from '../../../src/api/csv-files.ts';
import {
	aBenchmark,
	aCatalog,
	aLab,
	aModel,
	aProvider,
	aResult,
	aRoute,
} from '../../fixtures/records.ts';

const catalog = aCatalog({
	labs: [aLab()],
	models: [aModel({ name: '=SUM(A1), "Small" 1' })],
	providers: [aProvider({ routes: [aRoute()] })],
	benchmarks: [aBenchmark({ unit: 'elo', results: [aResult({ score: -12.5, on: '2026-02-01' })] })],
});

function rowsOf(csv: string): Record<string, string>[] {
	return parse(csv, { columns: true });
}

test('a model has its values under heads with their units, and nothing where unknown', () => {
	const [row] = rowsOf(modelsCsv(catalog));
	expect(row).toMatchObject({
		id: 'small-1',
		// No spreadsheet runs it.
		name: `'=SUM(A1), "Small" 1`,
		labName: 'Acme',
		listed: 'true',
		'limits.contextTokens (tokens)': '128000',
		openWeights: '',
		'lowestPrice.inputUsdPerMtok (USD)': '2',
		'monthlyCost (USD for 1000000 requests a month of 800 input and 250 output tokens)': '4100',
		from: 'default: acme-docs',
	});
});

test('a price has its source, address and day', () => {
	const [row] = rowsOf(pricesCsv(catalog));
	expect(row).toMatchObject({
		model: 'small-1',
		provider: 'acme',
		'inputUsdPerMtok (USD per million tokens)': '2',
		'cacheReadUsdPerMtok (USD per million tokens)': '',
		hasTiers: 'false',
		source: 'acme-docs',
		sourceUrl: 'https://example.org/acme-docs',
		checkedOn: '2026-08-20',
	});
});

test('a score below zero stays a number', () => {
	const [row] = rowsOf(resultsCsv(catalog));
	expect(row).toMatchObject({ 'score (in the unit)': '-12.5', unit: 'elo', on: '2026-02-01' });
});
