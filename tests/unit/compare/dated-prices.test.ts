import { expect, test } from 'vitest';
import { datedPrices } from '../../../src/compare/dated-prices.ts';
import { pricesOn } from '../../../src/compare/prices-on-day.ts';
import { profileOf } from '../../../src/compare/profile.ts';
import type { PricePeriod, RouteFacts } from '../../../src/schema/provider.ts';
import {
	aCatalog,
	aLab,
	aModel,
	aPricePeriod,
	aProvider,
	aRoute,
	aSource,
} from '../../fixtures/records.ts';

function dated(prices: PricePeriod[], route: Partial<RouteFacts> = {}) {
	const catalog = aCatalog({
		sources: [aSource(), aSource({ id: 'list', asOf: '2026-03-10' })],
		labs: [aLab()],
		models: [aModel()],
		providers: [aProvider({ routes: [aRoute({ prices, ...route })] })],
	});
	return datedPrices(catalog, 'Acme', profileOf(catalog, 'small-1').offers[0]!);
}

/** The output price on a day, or why there is none. */
function outputOn(day: string, found: ReturnType<typeof dated>) {
	const on = pricesOn(found, day);
	return on.kind === 'known' ? on.period.prices[1] : on.kind;
}

test('the prices of a day are those of the last period that has begun, and never later ones', () => {
	const found = dated([
		aPricePeriod({ since: '2026-01-15', outputUsdPerMtok: 12 }),
		aPricePeriod({ since: '2026-04-01', outputUsdPerMtok: 10 }),
	]);
	expect(
		['2026-01-14', '2026-01-15', '2026-03-31', '2026-04-01', '2026-08-20'].map((day) =>
			outputOn(day, found),
		),
	).toEqual(['unknown', '$12.00', '$12.00', '$10.00', '$10.00']);
});

test.each([
	{
		name: 'from the day on which its source was checked',
		periods: [aPricePeriod({ from: 'list' })],
		first: '2026-03-10',
	},
	{
		name: 'from its last day, where the source was checked after that',
		periods: [aPricePeriod(), aPricePeriod({ since: '2026-04-01' })],
		first: '2026-03-31',
	},
	{
		name: 'from the last day of the route',
		periods: [aPricePeriod()],
		route: { endsOn: '2026-06-30' },
		first: '2026-06-29',
	},
])('a price without a first day is known $name', ({ periods, route, first }) => {
	const found = dated(periods, route);
	expect(found.periods[0]?.from).toBe(first);
	expect(outputOn('2026-01-01', found)).toBe('unknown');
	expect(outputOn(first, found)).toBe('$10.00');
});

test('a route that has ended asks nothing from that day on', () => {
	const found = dated([aPricePeriod({ since: '2026-01-15' })], { endsOn: '2026-06-30' });
	expect(outputOn('2026-06-29', found)).toBe('$10.00');
	expect(pricesOn(found, '2026-06-30')).toEqual({ kind: 'ended', endsOn: '2026-06-30' });
});

test('a period brings its notes and its source; a price that is not published stays unknown', () => {
	expect(dated([aPricePeriod({ since: '2026-01-15', batchInputUsdPerMtok: 1 })])).toEqual({
		name: 'Acme',
		periods: [
			{
				from: '2026-01-15',
				prices: ['$2.00', '$10.00', null, null],
				notes: ['Batch: $1.00 / unknown'],
				source: {
					name: 'Acme Docs',
					url: 'https://example.org/acme-docs',
					checkedOn: '20 Aug 2026',
				},
			},
		],
	});
});
