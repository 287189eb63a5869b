import { expect, test } from 'vitest';
import { modelDocument } from '../../../../src/compare/any/model-document.ts';
import {
	aBenchmark,
	aCatalog,
	aLab,
	aModel,
	aPricePeriod,
	aProvider,
	aResult,
	aRoute,
	aSource,
} from '../../../fixtures/records.ts';

const catalog = aCatalog({
	sources: ['acme-docs', 'notice', 'shop', 'rival', 'unused'].map((id) => aSource({ id })),
	labs: [aLab()],
	models: [
		aModel({ id: 'small-1', successor: 'small-2', stage: 'deprecated' }),
		aModel({ id: 'small-2', aliases: ['s2'], from: { default: 'acme-docs', stage: 'notice' } }),
	],
	providers: [
		aProvider({
			conflicts: [{ field: 'url', value: 'x', from: 'unused' }],
			routes: [
				aRoute({
					prices: [
						aPricePeriod({
							from: { source: 'shop', url: 'https://example.org/shop/small-1' },
							conflicts: [{ field: 'inputUsdPerMtok', value: 3, from: 'rival' }],
						}),
					],
				}),
				aRoute({ model: 'small-2', from: 'unused' }),
			],
		}),
	],
	benchmarks: [aBenchmark({ results: [aResult(), aResult({ model: 'small-2', from: 'unused' })] })],
});
const document = modelDocument(catalog, 'small-1');

test('holds the routes and results of its model alone, with the facts of provider and benchmark', () => {
	expect(document.routes.map(({ provider, route }) => [provider.name, route.model])).toEqual([
		['Acme', 'small-1'],
	]);
	expect(document.results.map(({ benchmark, result }) => [benchmark.id, result.score])).toEqual([
		['quiz', 50],
	]);
	expect(Object.keys(document.routes[0]!.provider)).not.toContain('routes');
	expect(Object.keys(document.results[0]!.benchmark)).not.toContain('results');
});

test('holds every source that these cite, and no other', () => {
	expect(Object.keys(document.sources)).toEqual(['acme-docs', 'notice', 'rival', 'shop']);
	expect(document.sources['shop']).toEqual({
		name: 'Shop',
		url: 'https://example.org/shop',
		kind: 'lab',
		asOf: '2026-08-20',
		retrieved: '2026-08-20',
	});
});

test('holds the successor, without routes as the model is still served', () => {
	expect(document.successors).toEqual([{ model: catalog.models.get('small-2'), routes: [] }]);
});

test('names its version and day first, and always the same keys in the same order', () => {
	expect(Object.keys(document)).toEqual([
		'schemaVersion',
		'asOf',
		'listed',
		'model',
		'lab',
		'routes',
		'results',
		'successors',
		'sources',
		'standings',
		'lowCostUsd',
		'leadShares',
		'around',
	]);
	expect(Object.keys(modelDocument(catalog, 'small-2'))).toEqual(Object.keys(document));
});
