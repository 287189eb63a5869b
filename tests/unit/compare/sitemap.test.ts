import { beforeAll, expect, test } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load-catalog.ts';
import { isIndexed } from '../../../src/compare/is-indexed.ts';
import { profileOf } from '../../../src/compare/profile.ts';
import { publishedPairs } from '../../../src/compare/published-pairs.ts';
import { inFiles, sitemaps, type Sitemap } from '../../../src/compare/sitemap.ts';
import { sitemapFile, sitemapIndex } from '../../../src/markup/sitemap.ts';
import type { Catalog } from '../../../src/schema/catalog.ts';
import { parseXml, textsOf } from '../parse-xml.ts';

const site = 'https://crosscheck.example';

let catalog: Catalog;
let files: Sitemap[];
beforeAll(async () => {
	catalog = (await loadCatalog('tests/fixtures/data')).catalog;
	files = sitemaps(catalog);
});

test('every page stands in one file once, with a day of the data', () => {
	const entries = files.flatMap((file) => file.entries());
	expect(new Set(entries.map(({ path }) => path)).size).toBe(entries.length);
	for (const { path, day } of entries) {
		expect(path).toMatch(/^\/(?:[a-z0-9-]+\/)*$/);
		expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
		expect(day <= catalog.asOf).toBe(true);
	}
	expect(entries).toContainEqual({ path: '/methodology/', day: '2026-08-20' });
	const pairs = publishedPairs(catalog).filter(([a, b]) =>
		isIndexed(profileOf(catalog, a), profileOf(catalog, b)),
	);
	expect(pairs.length).toBeGreaterThan(0);
	expect(entries.filter(({ path }) => /^\/compare\/./.test(path)).map(({ path }) => path)).toEqual(
		pairs.map(([a, b]) => `/compare/${a}/${b}/`),
	);
});

test('the day of a pair is the newer of its models', () => {
	const dayOf = (wanted: string) =>
		files.flatMap(({ entries }) => entries()).find(({ path }) => path === wanted)!.day;
	const days = [dayOf('/models/large-2/'), dayOf('/models/small-1/')];
	expect(dayOf('/compare/large-2/small-1/')).toBe(days.sort()[1]);
});

test('a file is split where it would hold too much', () => {
	const entries = ['/a/', '/b/', '/c/'].map((path) => ({ path, day: '2026-08-20' }));
	const split = inFiles('pairs', entries, (some) => [...some], 2);
	expect(split.map(({ name, entries: of }) => [name, of()])).toEqual([
		['pairs-1', entries.slice(0, 2)],
		['pairs-2', entries.slice(2)],
	]);
	expect(inFiles('pairs', [], () => [], 2)).toEqual([]);
});

test('a file without a page is left out of the index', () => {
	const empty = inFiles('pairs', [1], () => []);
	expect(parseXml(sitemapIndex(empty, site)).children).toEqual([]);
});

test('the files and their index are XML of the sitemap protocol', () => {
	const index = parseXml(sitemapIndex(files, site));
	expect(index.attributes).toEqual({ xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' });
	expect(index.children.map((one) => textsOf(one, 'loc'))).toEqual([
		[`${site}/sitemap/pages-1.xml`],
		[`${site}/sitemap/pairs-1.xml`],
	]);
	for (const file of files) {
		const { name, children } = parseXml(sitemapFile(file, site));
		expect(name).toBe('urlset');
		expect(
			children.map((one) => ({
				path: textsOf(one, 'loc')[0]!.slice(site.length),
				day: textsOf(one, 'lastmod')[0],
			})),
		).toEqual(file.entries());
	}
});
