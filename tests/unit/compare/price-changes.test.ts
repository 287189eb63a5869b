import { expect, test } from 'vitest';
import {
	changeClaim,
	changeDay,
	changesOf,
	latestPriceChanges,
} from '../../../src/compare/price-changes.ts';
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

const sources = [
	aSource(),
	aSource({ id: 'price-watch' }),
	aSource({ id: 'list', kind: 'aggregator' }),
];
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
	expect(changeDay(change!)).toBe('on 1 Jul 2026');
	expect(change?.moves.map(({ text }) => text)).toEqual([
		'output fell 33.3%, from $30.00 to $20.00',
	]);
	expect(change?.moves[0]?.evidence.map(({ source }) => source)).toContain('acme-docs');
	expect(change?.moves[0]?.evidence.map(({ source }) => source)).toContain('price-watch');
});

test('a price that starts from free has no per cent', () => {
	const [change] = changes(aPricePeriod({ inputUsdPerMtok: 0, outputUsdPerMtok: 10 }), {
		...is,
		inputUsdPerMtok: 1,
		outputUsdPerMtok: 10,
	});
	expect(change?.moves.map(({ text }) => text)).toEqual(['input rose from $0.00 to $1.00']);
});

test('a rise is up; a price that appears is no change', () => {
	const [change] = changes(was, {
		...is,
		inputUsdPerMtok: 6,
		outputUsdPerMtok: 30,
		cacheReadUsdPerMtok: 1,
	});
	expect(change?.moves.map(({ text }) => text)).toEqual(['input rose 20%, from $5.00 to $6.00']);
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

test('a change is told in one sentence, with its day', () => {
	const [change] = changes(was, { ...is, inputUsdPerMtok: 4 });
	expect(changeClaim(change!).text).toBe(
		'On 1 Jul 2026, Small 1 at Acme: input fell 20%, from $5.00 to $4.00; output fell 33.3%, from $30.00 to $20.00.',
	);
	const [announced] = changes(was, { ...is, since: '2026-12-01' });
	expect(changeClaim(announced!).text).toBe(
		'From 1 Dec 2026, Small 1 at Acme: output falls 33.3%, from $30.00 to $20.00.',
	);
});

test.each([
	{ name: 'its own source read that day', period: { since: '2026-08-20' }, seen: true },
	{ name: 'a list of prices', period: { from: 'list' }, seen: true },
	{
		name: 'a list, and another source gives the day',
		period: { from: 'list', fieldsFrom: { since: 'acme-docs' } },
		seen: false,
	},
	{ name: 'a lab that gives the day', period: {}, seen: false },
])('the day of a change is only seen, or given: $name', ({ period, seen }) => {
	const [change] = changes(was, { ...is, ...period });
	expect(change?.seen).toBe(seen);
	expect(changeClaim(change!).text).toMatch(seen ? /^Seen on / : /^On /);
	expect(changeDay(change!)).toMatch(seen ? /^seen on / : /^on /);
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
