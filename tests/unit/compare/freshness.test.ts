import { expect, test } from 'vitest';
import { coveragePage } from '../../../src/compare/coverage-page.ts';
import { profileOf } from '../../../src/compare/profile.ts';
import { Citations } from '../../../src/compare/citations.ts';
import { priceRows } from '../../../src/compare/rows.ts';
import { scoreCell } from '../../../src/compare/pair/benchmark-table.ts';
import {
	aBenchmark,
	aCatalog,
	aLab,
	aModel,
	aPricePeriod,
	aProvider,
	aResult,
	aRoute,
	aSource,
} from '../../fixtures/records.ts';

/** A catalog of 20 Aug 2026 whose only price and score were checked on a day. */
function checkedOn(day: string) {
	const from = { source: 'acme-docs', checkedOn: day };
	return aCatalog({
		sources: [aSource()],
		labs: [aLab()],
		models: [aModel()],
		providers: [
			aProvider({ routes: [aRoute({ prices: [aPricePeriod({ since: '2026-01-15', from })] })] }),
		],
		benchmarks: [aBenchmark({ results: [aResult({ from })] })],
	});
}

test.each([
	{ name: '90 days are fresh for a price', day: '2026-05-22', stale: [false, false] },
	{ name: '91 days are stale for a price', day: '2026-05-21', stale: [true, false] },
	{ name: '365 days are fresh for a score', day: '2025-08-20', stale: [true, false] },
	{ name: '366 days are stale for a score', day: '2025-08-19', stale: [true, true] },
])('$name', ({ day, stale }) => {
	const { offers, scores } = profileOf(checkedOn(day), 'small-1');
	const [row] = priceRows(offers, new Citations());
	expect([row?.stale, scoreCell(scores[0]!, new Citations()).stale]).toEqual(stale);
});

const tableOf = (catalog: ReturnType<typeof checkedOn>, id: string) =>
	coveragePage(catalog).tables.find((table) => table.id === id);

test('the age of what each source tells is listed, with a word where it is stale', () => {
	expect(tableOf(checkedOn('2026-05-21'), 'age')?.rows).toEqual([
		{
			name: 'Acme Docs',
			cells: [
				{ text: 'Prices' },
				{ text: '21 May 2026' },
				{ text: '91', note: 'stale' },
				{ text: '1' },
			],
		},
		{
			name: 'Acme Docs',
			cells: [{ text: 'Scores' }, { text: '21 May 2026' }, { text: '91' }, { text: '1' }],
		},
	]);
});

test('the stalest fact of a model leads to its page; fresh ones are left out', () => {
	expect(tableOf(checkedOn('2026-05-21'), 'stalest')?.rows).toEqual([
		{
			name: 'Small 1, price at Acme',
			href: '/models/small-1/',
			cells: [{ text: '21 May 2026' }, { text: '91', note: 'stale' }],
		},
	]);
	expect(tableOf(checkedOn('2026-08-20'), 'stalest')).toBeUndefined();
});

test('the facts with the most other values come first, then those farthest apart', () => {
	const conflicts = [
		{ field: 'limits.contextTokens', value: 64_000, from: 'acme-docs' },
		{ field: 'limits.maxOutputTokens', value: 8_000, from: 'acme-docs' },
		{ field: 'limits.maxOutputTokens', value: 4_000, from: 'acme-docs' },
	];
	const ofPrice = [{ field: 'outputUsdPerMtok', value: 40, from: 'acme-docs' }];
	const catalog = aCatalog({
		labs: [aLab()],
		models: [aModel({ conflicts })],
		providers: [
			aProvider({ routes: [aRoute({ prices: [aPricePeriod({ conflicts: ofPrice })] })] }),
		],
	});
	expect(
		tableOf(catalog, 'disputed')?.rows.map(({ name, cells }) => [
			name,
			...cells.map(({ text }) => text),
		]),
	).toEqual([
		['Small 1, maximum output', '16,000 tokens', '8,000 tokens, 4,000 tokens'],
		['Small 1, output price at Acme', '$10.00', '$40.00'],
		['Small 1, context window', '128,000 tokens', '64,000 tokens'],
	]);
});
