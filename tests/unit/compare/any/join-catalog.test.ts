import { beforeAll, expect, test } from 'vitest';
import { loadCatalog } from '../../../../src/catalog/load-catalog.ts';
import { anyPage } from '../../../../src/compare/any/any-page.ts';
import { joinCatalog } from '../../../../src/compare/any/join-catalog.ts';
import { modelDocument, type ModelDocument } from '../../../../src/compare/any/model-document.ts';
import { needsView } from '../../../../src/compare/any/needs-view.ts';
import { pairPage } from '../../../../src/compare/pair-page.ts';
import type { Catalog } from '../../../../src/schema/catalog.ts';
import {
	aBenchmark,
	aCatalog,
	aLab,
	aModel,
	aProvider,
	aResult,
	aRoute,
	aSource,
} from '../../../fixtures/records.ts';

let fixtures: Catalog;
beforeAll(async () => {
	fixtures = (await loadCatalog('tests/fixtures/data')).catalog;
});

/** The document as a browser gets it. */
function fetched(catalog: Catalog, id: string): ModelDocument {
	return JSON.parse(JSON.stringify(modelDocument(catalog, id))) as ModelDocument;
}

/** The page of two models from their documents alone, and from the whole catalog. */
function bothPages(catalog: Catalog, a: string, b: string) {
	const joined = joinCatalog([fetched(catalog, a), fetched(catalog, b)]);
	// Only what leads on to other models takes the whole catalog.
	const { related: _joined, ...fromDocuments } = pairPage(joined, a, b);
	const { related: _whole, ...fromCatalog } = pairPage(catalog, a, b);
	return { fromDocuments, fromCatalog };
}

test('every two models come out as on their static page, listed or not', () => {
	const ids = [...fixtures.models.keys()];
	const pairs = ids.flatMap((a) => ids.filter((b) => b !== a).map((b) => [a, b] as const));
	expect(pairs).toHaveLength(56);
	for (const [a, b] of pairs) {
		const { fromDocuments, fromCatalog } = bothPages(fixtures, a, b);
		expect(fromDocuments, `${a} and ${b}`).toEqual(fromCatalog);
	}
});

/** Nine models of three labs, measured alike in three benchmarks, at $1, $2 … per million tokens. */
function nine(): Catalog {
	const ids = Array.from({ length: 9 }, (_, i) => `model-${i}`);
	const labs = ['acme', 'beta', 'gamma'];
	const scores = ids.map((model, i) =>
		aResult({ model, score: 10 * i, runBy: 'independent', harness: 'Compass' }),
	);
	return aCatalog({
		labs: labs.map((id) => aLab({ id })),
		models: ids.map((id, i) => aModel({ id, lab: labs[i % 3]! })),
		providers: [
			aProvider({
				routes: ids.map((model, i) =>
					aRoute({
						model,
						prices: [{ inputUsdPerMtok: i + 1, outputUsdPerMtok: 1, from: 'acme-docs' }],
					}),
				),
			}),
		],
		benchmarks: ['quiz', 'exam', 'test'].map((id) => aBenchmark({ id, results: scores })),
	});
}

test('tags that take the scores and costs of all models come out the same', () => {
	const { fromDocuments, fromCatalog } = bothPages(nine(), 'model-0', 'model-8');
	const [bestFor] = fromDocuments.scorecard;
	expect(bestFor).toMatchObject({ a: { text: 'Low price' }, b: { text: 'Coding' } });
	expect(fromDocuments).toEqual(fromCatalog);
});

test('scores by need take all models too, and come out the same', () => {
	const catalog = nine();
	const ids = ['model-0', 'model-2', 'model-8'];
	const { needs } = anyPage(ids.map((id) => fetched(catalog, id)))!;
	expect(needs.models.map(({ scores }) => scores)).toEqual([
		// Each of the others takes as many tokens: none leads.
		{ coding: 0, 'long-context': 0, vision: 0, 'cheap-bulk': 100 },
		// Beats 2 of 8 in each benchmark; 6 of 8 cost more.
		{ coding: 25, 'long-context': 0, vision: 0, 'cheap-bulk': 75 },
		{ coding: 100, 'long-context': 0, vision: 0, 'cheap-bulk': 0 },
	]);
	expect(needs.rows[0]?.cells.map(({ behind }) => behind)).toEqual(ids.map(() => '3 benchmarks'));
	expect(needs.models).toEqual(needsView(catalog, ids, []).models);
});

test('a retired line of successors is known to its end', () => {
	const catalog = aCatalog({
		labs: [aLab(), aLab({ id: 'beta' })],
		models: [
			aModel({ id: 'one', stage: 'retired', successor: 'two' }),
			aModel({
				id: 'two',
				retiresOn: '2026-07-01',
				successor: 'three',
				from: { default: 'acme-docs', retiresOn: 'notice' },
			}),
			aModel({ id: 'three' }),
			aModel({ id: 'other', lab: 'beta' }),
		],
		sources: [aSource(), aSource({ id: 'notice' })],
	});
	const { fromDocuments, fromCatalog } = bothPages(catalog, 'one', 'other');
	expect(fromDocuments.banners[0]?.successor).toEqual({
		name: 'Two',
		href: '/models/two/',
		retired: true,
		heir: { name: 'Three', href: '/models/three/' },
	});
	expect(fromDocuments).toEqual(fromCatalog);
	expect(bothPages(catalog, 'one', 'two').fromDocuments).toEqual(
		bothPages(catalog, 'one', 'two').fromCatalog,
	);
});
