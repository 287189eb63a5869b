import { expect, test } from 'vitest';
import { isListed } from '../../../src/catalog/listed.ts';
import type { PricePeriod } from '../../../src/schema/provider.ts';
import { aModel, aPricePeriod, aProvider, aRoute } from '../../fixtures/records.ts';

const served = (...prices: PricePeriod[]) => [{ provider: aProvider(), route: aRoute({ prices }) }];
const paid = served(aPricePeriod());

test('a text model with release day, context window and a paid route is listed', () => {
	expect(isListed(aModel(), paid)).toBe(true);
});

test.each([
	{ name: 'no release day', model: aModel({ releasedOn: undefined }) },
	{ name: 'no limits', model: aModel({ limits: undefined }) },
	{ name: 'no context window', model: aModel({ limits: { maxOutputTokens: 1 } }) },
	{ name: 'unknown output', model: aModel({ modalities: { input: ['text'] } }) },
	{ name: 'unknown modalities', model: aModel({ modalities: undefined }) },
	{ name: 'no text in its output', model: aModel({ modalities: { output: ['image'] } }) },
])('with $name it is not', ({ model }) => {
	expect(isListed(model, paid)).toBe(false);
});

test.each([
	{ name: 'no route', routes: [] },
	{
		name: 'a route without prices',
		routes: [{ provider: aProvider(), route: aRoute({ prices: undefined }) }],
	},
	{
		name: 'a free route',
		routes: served(aPricePeriod({ inputUsdPerMtok: 0, outputUsdPerMtok: 0 })),
	},
	{ name: 'only a cache price', routes: served({ cacheReadUsdPerMtok: 1, from: 'acme-docs' }) },
])('with $name it needs open weights', ({ routes }) => {
	expect(isListed(aModel(), routes)).toBe(false);
	expect(isListed(aModel({ openWeights: false }), routes)).toBe(false);
	expect(isListed(aModel({ openWeights: true }), routes)).toBe(true);
});

test.each([
	{ name: 'input only', prices: [{ inputUsdPerMtok: 1, from: 'acme-docs' }] },
	{ name: 'output only', prices: [{ inputUsdPerMtok: 0, outputUsdPerMtok: 1, from: 'acme-docs' }] },
	{
		name: 'a past period',
		prices: [aPricePeriod(), { since: '2026-02-01', inputUsdPerMtok: 0, from: 'acme-docs' }],
	},
])('a price of $name counts as paid', ({ prices }) => {
	expect(isListed(aModel(), served(...prices))).toBe(true);
});
