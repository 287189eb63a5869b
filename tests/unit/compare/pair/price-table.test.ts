import { expect, test } from 'vitest';
import { Citations } from '../../../../src/compare/citations.ts';
import { providerPrices } from '../../../../src/compare/pair/price-table.ts';
import { a, aPair, b, cloud, route, type PairRecords } from './a-pair.fixture.ts';

const prices = (providers: NonNullable<PairRecords['providers']>) => {
	const pair = aPair({ providers });
	return providerPrices(
		[
			['a', pair.a],
			['b', pair.b],
		],
		new Citations(),
	).map(({ provider, rows }) => [
		provider,
		...rows.map(({ side, model, provider: offer }) => `${side} ${model} ${offer}`),
	]);
};

test('one group a provider: those in use first, then those with both, then by name', () => {
	const ended = { status: 'ended' as const };
	expect(
		prices([
			cloud('eta', route(b, [1, 4], ended), route(a, [1, 4], ended)),
			cloud('beta', route(a, [2, 10])),
			cloud('zeta', route(b), route(a, [2, 10]), route(a, [3, 12], { id: 'eu', variant: 'eu' })),
			cloud('alpha', route(b, [2, 10])),
		]),
	).toEqual([
		['Zeta', 'a Small 1 Zeta', 'a Small 1 Zeta (EU)', 'b Large 2 Zeta'],
		['Alpha', 'b Large 2 Alpha'],
		['Beta', 'a Small 1 Beta'],
		['Eta', 'a Small 1 Eta', 'b Large 2 Eta'],
	]);
});

test('no provider, no group', () => {
	expect(prices([])).toEqual([]);
});
