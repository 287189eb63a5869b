import { beforeAll, expect, test } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build-catalog.ts';
import { loadCatalog } from '../../../src/catalog/load-catalog.ts';
import { isMadeFromAll, pageKey } from '../../../src/compare/page-keys.ts';
import type { Catalog } from '../../../src/schema/catalog.ts';
import type { PricePeriod } from '../../../src/schema/provider.ts';

let catalog: Catalog;
beforeAll(async () => {
	catalog = (await loadCatalog('tests/fixtures/data')).catalog;
});

/** Files about all records, by what they show of amounts: `none`, or those of all routes at the end. */
const files = {
	none: [
		'/404.html',
		'/benchmarks/index.html',
		'/labs/table.json',
		'/compare/index.html',
		'/data/coverage/index.html',
		'/data/results.csv',
		'/sitemap/pairs-1.xml',
		'/api/v1/providers.json',
		'/calendar.ics',
	],
	changes: ['/changes/index.html', '/changes/2026-04/index.html', '/changes/feed.atom'],
	cheapest: ['/models/index.html', '/models/table.json', '/data/models.csv', '/llms-full.txt'],
	rankings: ['/names.json', '/best/index.html'],
	all: ['/providers/index.html', '/data/prices.csv', '/data/crosscheck.sqlite'],
};

/** Which of these have another key after a change of one price period. */
function changedBy(
	provider: string,
	model: string,
	at: number,
	change: (period: PricePeriod) => PricePeriod,
): string[] {
	const before = catalog.providers.get(provider)!;
	const routes = before.routes.map((route) =>
		route.model === model && route.variant === undefined
			? { ...route, prices: route.prices!.map((one, i) => (i === at ? change(one) : one)) }
			: route,
	);
	const providers = new Map(catalog.providers).set(provider, { ...before, routes });
	const after = buildCatalog({ ...catalog, providers });
	return Object.values(files)
		.flat()
		.filter((file) => pageKey(catalog, file) !== pageKey(after, file));
}

test('all of them are made from the records of all models', () => {
	expect(Object.values(files).flat().filter(isMadeFromAll)).toEqual(Object.values(files).flat());
	expect(isMadeFromAll('/models/small-1/index.html')).toBe(false);
});

test('a price that somebody undercuts stands in no list', () => {
	// Bazaar asks $2.20 for Small 1, its lab $2.
	const changed = changedBy('bazaar', 'small-1', 0, (one) => ({ ...one, inputUsdPerMtok: 2.3 }));
	expect(changed).toEqual(files.all);
});

test('the lowest price stands in the lists of models, and beside who is ranked', () => {
	// Cumulus asks $2 for Small 1 like its lab, and less than all others from now on.
	const changed = changedBy('cumulus', 'small-1', 0, (one) => ({ ...one, inputUsdPerMtok: 1.9 }));
	expect(changed).toEqual([...files.cheapest, ...files.rankings, ...files.all]);
});

test('the first of two prices stands among the changes', () => {
	const changed = changedBy('acme', 'small-1', 0, (one) => ({ ...one, inputUsdPerMtok: 4 }));
	expect(changed.filter((file) => files.changes.includes(file))).toEqual(files.changes);
	expect(changed.filter((file) => files.none.includes(file))).toEqual([]);
});

test('who gives a price, and from when on, may stand anywhere', () => {
	const day = changedBy('bazaar', 'small-1', 0, (one) => ({ ...one, since: '2026-01-31' }));
	expect(day).toEqual(Object.values(files).flat());
	const source = changedBy('bazaar', 'small-1', 0, (one) => ({ ...one, from: 'acme-docs' }));
	expect(source).toEqual(Object.values(files).flat());
});

test('a price that becomes free may stand anywhere', () => {
	const free = changedBy('bazaar', 'small-1', 0, (one) => ({ ...one, inputUsdPerMtok: 0 }));
	expect(free).toEqual(Object.values(files).flat());
});

test('of an amount that is disputed, coverage tells which one stands', () => {
	const changed = changedBy('acme', 'small-1', 1, (one) => ({ ...one, inputUsdPerMtok: 2.1 }));
	expect(changed).toContain('/data/coverage/index.html');
});
