import { expect, test } from 'vitest';
import { changeDay, changesOf, latestPriceChanges } from '../../../src/compare/price-changes.ts';
import { profileOf } from '../../../src/compare/profile.ts';
import type { Provider } from '../../../src/schema/catalog.ts';
import {
	aCatalog,
	aLab,
	aModel,
	aPricePeriod,
	aProvider,
	aRoute,
	aSource,
} from '../../fixtures/records.ts';

const sources = [aSource(), aSource({ id: 'price-watch' })];
const was = aPricePeriod({ inputUsdPerMtok: 5, outputUsdPerMtok: 30 });
const is = aPricePeriod({
	since: '2026-07-01',
	inputUsdPerMtok: 5,
	outputUsdPerMtok: 20,
	from: 'price-watch',
});
const catalogOf = (...providers: Provider[]) =>
	aCatalog({ sources, labs: [aLab()], models: [aModel()], providers });

function changes(...prices: ReturnType<typeof aPricePeriod>[]) {
	const catalog = catalogOf(aProvider({ routes: [aRoute({ prices })] }));
	const profile = profileOf(catalog, 'small-1');
	return changesOf(catalog, profile, profile.offers[0]!);
}

test('a change names the prices that moved, with both sources', () => {
	const [change] = changes(was, is);
	expect(change).toMatchObject({ day: '2026-07-01', announced: false });
	expect(changeDay(change!)).toBe('since 1 Jul 2026');
	expect(change?.moves.map(({ text }) => text)).toEqual(['Output $30.00 → $20.00, down 33.3%']);
	expect(change?.moves[0]?.evidence.map(({ source }) => source)).toContain('acme-docs');
	expect(change?.moves[0]?.evidence.map(({ source }) => source)).toContain('price-watch');
});

test('a price that starts from free has no per cent', () => {
	const [change] = changes(aPricePeriod({ inputUsdPerMtok: 0, outputUsdPerMtok: 10 }), {
		...is,
		inputUsdPerMtok: 1,
		outputUsdPerMtok: 10,
	});
	expect(change?.moves.map(({ text }) => text)).toEqual(['Input $0.00 → $1.00']);
});

test('a rise is up; a price that appears is no change', () => {
	const [change] = changes(was, {
		...is,
		inputUsdPerMtok: 6,
		outputUsdPerMtok: 30,
		cacheReadUsdPerMtok: 1,
	});
	expect(change?.moves.map(({ text }) => text)).toEqual(['Input $5.00 → $6.00, up 20%']);
});

test('a new period with the same prices is no change', () => {
	expect(changes(was, { ...was, since: '2026-07-01' })).toEqual([]);
});

test('a change on a later day than the data is announced, and no latest change', () => {
	const next = { ...is, since: '2026-12-01' };
	const [change] = changes(was, next);
	expect(change?.announced).toBe(true);
	expect(changeDay(change!)).toBe('from 1 Dec 2026');
	const catalog = catalogOf(aProvider({ routes: [aRoute({ prices: [was, next] })] }));
	expect(latestPriceChanges(catalog, 5)).toEqual([]);
});

test('only the plain service of its own lab is among the latest changes', () => {
	const reseller = aProvider({
		id: 'aaa',
		kind: 'aggregator',
		routes: [aRoute({ prices: [was, is] })],
	});
	const both = aProvider({
		routes: [aRoute({ prices: [was, is] }), aRoute({ variant: 'fast', prices: [was, is] })],
	});
	const latest = latestPriceChanges(catalogOf(reseller, both), 5);
	expect(latest.map(({ offer }) => offer.name)).toEqual(['Acme']);
});

test('the newest comes first, and no more than asked for', () => {
	const later = { ...is, since: '2026-08-01', outputUsdPerMtok: 15 };
	const catalog = catalogOf(aProvider({ routes: [aRoute({ prices: [was, is, later] })] }));
	expect(latestPriceChanges(catalog, 5).map(({ day }) => day)).toEqual([
		'2026-08-01',
		'2026-07-01',
	]);
	expect(latestPriceChanges(catalog, 1)).toHaveLength(1);
});
