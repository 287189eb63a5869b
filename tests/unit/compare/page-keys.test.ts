import { beforeAll, expect, test } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load-catalog.ts';
import { buildCatalog } from '../../../src/catalog/build-catalog.ts';
import { joinCatalog } from '../../../src/compare/any/join-catalog.ts';
import { modelDocument, type ModelDocument } from '../../../src/compare/any/model-document.ts';
import { hashOf } from '../../../src/compare/hash-text.ts';
import { pageKey, pairKey } from '../../../src/compare/page-keys.ts';
import { pairPage } from '../../../src/compare/pair-page.ts';
import { publishedPairs } from '../../../src/compare/published-pairs.ts';
import type { Catalog, Provider } from '../../../src/schema/catalog.ts';
import { ladder, nine } from './best/nine-models.ts';

let catalog: Catalog;
beforeAll(async () => {
	catalog = (await loadCatalog('tests/fixtures/data')).catalog;
});

/** A file of each kind for each record. */
function allFiles(): string[] {
	return [
		'/index.html',
		...publishedPairs(catalog).map(([a, b]) => `/compare/${a}/${b}/index.html`),
		...[...catalog.models.keys()].flatMap((id) => [
			`/models/${id}/index.html`,
			`/models/${id}/offers.json`,
			`/embed/v1/price/${id}/badge.svg`,
		]),
		...[...catalog.providers.keys()].map((id) => `/providers/${id}/index.html`),
		...[...catalog.benchmarks.keys()].map((id) => `/benchmarks/${id}/index.html`),
		...[...catalog.labs.keys()].map((id) => `/labs/${id}/index.html`),
		...(['providers', 'benchmarks', 'labs'] as const).flatMap((kind) =>
			[...catalog[kind].keys()].map((id) => `/api/v1/${kind}/${id}.json`),
		),
	];
}

/** Every file whose key is another after a change. */
function changed(after: Catalog): string[] {
	return allFiles().filter((file) => pageKey(catalog, file) !== pageKey(after, file));
}

function withProvider(change: Provider): Catalog {
	return buildCatalog({
		...catalog,
		providers: new Map(catalog.providers).set(change.id, change),
	});
}

test('the same records give the same keys, whoever loads them', async () => {
	const { catalog: again } = await loadCatalog('tests/fixtures/data');
	expect(changed(again)).toEqual([]);
});

test('a provider with another name changes its page and those of what it serves', () => {
	const bazaar = catalog.providers.get('bazaar')!;
	const served = new Set(bazaar.routes.map(({ model }) => model));
	const files = changed(withProvider({ ...bazaar, name: 'Bazaar II' }));
	const isServed = (file: string) => [...served].some((id) => file.includes(`/${id}/`));
	expect(files).toContain('/index.html');
	expect(files).toContain('/providers/bazaar/index.html');
	const pairs = publishedPairs(catalog).map(([a, b]) => `/compare/${a}/${b}/index.html`);
	expect(files.filter((file) => file.startsWith('/compare/'))).toEqual(pairs.filter(isServed));
	expect(files.filter((file) => file.startsWith('/benchmarks/'))).toEqual([]);
	expect(files.filter((file) => file.startsWith('/api/'))).toEqual([
		'/api/v1/providers/bazaar.json',
	]);
});

test('the page of a model changes with the price of its alternative, what it offers does not', () => {
	// M9 beats M5 in all three, and costs less.
	const cheap = (inputUsdPerMtok: number) =>
		nine(
			['quiz', 'duel', 'race'].map((id) => ladder(id)),
			{},
			{ m9: { inputUsdPerMtok } },
		);
	const isKept = (file: string) => pageKey(cheap(1), file) === pageKey(cheap(1.5), file);
	expect(isKept('/models/m5/index.html')).toBe(false);
	expect(isKept('/models/m5.md')).toBe(false);
	expect(isKept('/models/m5/offers.json')).toBe(true);
});

test('a new day changes every page', () => {
	const sources = new Map(
		[...catalog.sources].map(([id, source]) => [id, { ...source, retrieved: '2026-09-30' }]),
	);
	const after = buildCatalog({ ...catalog, sources });
	expect(changed(after)).toEqual(allFiles());
});

test('a pair has a key whether it is published or not, and in either order another', () => {
	const [a, b] = publishedPairs(catalog)[0]!;
	expect(pairKey(catalog, a, b)).toMatch(/^[0-9a-f]{16}$/);
	expect(pairKey(catalog, b, a)).not.toBe(pairKey(catalog, a, b));
	expect(pageKey(catalog, `/compare/${a}/${b}/index.html`)).toBe(pairKey(catalog, a, b));
});

test('the page of a pair takes nothing from a document that its key leaves out', () => {
	const [a, b] = publishedPairs(catalog)[0]!;
	const documents = [modelDocument(catalog, a), modelDocument(catalog, b)];
	// Other numbers, by which no model gets or loses a tag.
	const others = documents.map((document) => ({
		...document,
		lowCostUsd: document.lowCostUsd + 0.001,
		leadShares: {},
		around: { neighbours: [] },
	}));
	expect(others[0]!.leadShares).not.toEqual(documents[0]!.leadShares);
	const page = (from: ModelDocument[]) => pairPage(joinCatalog(from), a, b);
	expect(page(others)).toEqual(page(documents));
});

test('texts that differ in one letter, in order or in length have other hashes', () => {
	const texts = ['', 'a', 'b', 'ab', 'ba', 'aa', 'a\0', '\0a', 'abc', 'acb'];
	expect(new Set(texts.map(hashOf))).toHaveLength(texts.length);
});
