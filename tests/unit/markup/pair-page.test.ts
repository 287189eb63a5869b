import { beforeAll, expect, test } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load-catalog.ts';
import { pairPage } from '../../../src/compare/pair-page.ts';
import { publishedPairs } from '../../../src/compare/published-pairs.ts';
import { pairMain } from '../../../src/markup/pair-page.ts';
import { aCatalog, aLab, aModel, aProvider, aRoute, aSource } from '../../fixtures/records.ts';

let pages: { html: string; a: string; b: string }[];
beforeAll(async () => {
	const { catalog } = await loadCatalog('tests/fixtures/data');
	pages = publishedPairs(catalog).map(([a, b]) => {
		const page = pairPage(catalog, a, b);
		return { html: String(pairMain(page, catalog.asOf)), a: page.a.name, b: page.b.name };
	});
});

test('the contents name each section once, in the order in which they stand', () => {
	for (const { html } of pages) {
		const contents = /<nav class="toc".*?<\/nav>/.exec(html)![0];
		const links = [...contents.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
		const sections = [...html.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id);
		expect(links).toEqual(sections);
		expect(links).toContain('sources');
	}
});

test('an error can be reported in every section with values, and in no other', () => {
	for (const { html } of pages) {
		const contents = /<nav class="toc".*?<\/nav>/.exec(html)![0];
		const parts = [...contents.matchAll(/>([^<]+)<\/a>/g)].map(([, name]) => name!);
		const reported = [...html.matchAll(/&amp;part=[^"]+">([^<]+)</g)].map(([, name]) => name);
		expect(reported).toEqual(parts.filter((name) => name !== 'Continue' && name !== 'Sources'));
	}
});

test('each reference leads to a source of the page, whose number is that of its place', () => {
	for (const { html } of pages) {
		const sources = [...html.matchAll(/<li id="s(\d+)">/g)].map(([, n]) => Number(n));
		expect(sources).toEqual(sources.map((_, i) => i + 1));
		const cited = [...html.matchAll(/<a class="r" href="#s(\d+)">\[(\d+)\]<\/a>/g)];
		expect(cited.length).toBeGreaterThan(0);
		for (const [, place, shown] of cited) {
			expect(shown).toBe(place);
			expect(sources).toContain(Number(place));
		}
	}
});

test('the calculator starts with the costs of its two models and the default traffic', () => {
	for (const { html, a, b } of pages) {
		expect(html).toContain(`data-name-a="${a}" data-name-b="${b}"><form class="calc">`);
		expect(html.match(/<input type="number"/g)?.length).toBeGreaterThan(3);
		expect(html).toContain(
			'<caption data-workload>1,000,000 requests a month of 800 input and 250 output tokens</caption>',
		);
	}
});

test('the prices have a choice of days only where there is a price', () => {
	const of = (routes: ReturnType<typeof aRoute>[]) => {
		const catalog = aCatalog({
			sources: [aSource()],
			labs: [aLab()],
			models: [aModel({ id: 'one' }), aModel({ id: 'two' })],
			providers: [aProvider({ routes })],
		});
		return String(pairMain(pairPage(catalog, 'one', 'two'), catalog.asOf));
	};
	const priced = of([
		aRoute({ model: 'one', prices: [{ inputUsdPerMtok: 2, from: 'acme-docs' }] }),
	]);
	expect(priced).toContain(
		'<as-of-prices data-src="/models/one/prices.json /models/two/prices.json">',
	);
	expect(of([])).not.toContain('<as-of-prices');
	expect(of([])).toContain('No provider of these models is known.');
});
