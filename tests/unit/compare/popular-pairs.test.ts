import { expect, test } from 'vitest';
import { popularPairs } from '../../../src/compare/popular-pairs.ts';
import type { Model } from '../../../src/schema/catalog.ts';
import {
	aBenchmark,
	aCatalog,
	aLab,
	aModel,
	aProvider,
	aResult,
	aRoute,
} from '../../fixtures/records.ts';

const recent = { releasedOn: '2026-06-01' };

/** Models with so many providers each. The data is of 20 Aug 2026. */
function catalogOf(...models: [Model, providers: number][]) {
	const most = Math.max(...models.map(([, count]) => count));
	return aCatalog({
		labs: ['acme', 'beta', 'umbra'].map((id) => aLab({ id })),
		models: models.map(([model]) => model),
		providers: Array.from({ length: most }, (_, i) =>
			aProvider({
				id: `cloud-${i}`,
				kind: 'cloud',
				routes: models.flatMap(([{ id }, count]) => (i < count ? [aRoute({ model: id })] : [])),
			}),
		),
	});
}
const pairs = (catalog: ReturnType<typeof aCatalog>, count = 10) =>
	popularPairs(catalog, count).map(({ href }) => href);
const beta = aModel({ id: 'beta-1', lab: 'beta', ...recent });
const umbra = aModel({ id: 'umbra-1', lab: 'umbra', ...recent });

test('pairs of the best-known labs come first, the smaller id in front', () => {
	const catalog = catalogOf([umbra, 3], [aModel(recent), 2], [beta, 1]);
	expect(pairs(catalog)).toEqual([
		'/compare/small-1/umbra-1/',
		'/compare/beta-1/umbra-1/',
		'/compare/beta-1/small-1/',
	]);
	expect(pairs(catalog, 1)).toHaveLength(1);
});

test('named pairs come first, in their order, and none comes twice', () => {
	const catalog = catalogOf([umbra, 3], [aModel(recent), 2], [beta, 1]);
	const list = [
		['umbra-1', 'beta-1'],
		['beta-1', 'small-1'],
	] as const;
	expect(pairs({ ...catalog, pairs: { file: 'data/pairs.yml', list } })).toEqual([
		'/compare/beta-1/umbra-1/',
		'/compare/beta-1/small-1/',
		'/compare/small-1/umbra-1/',
	]);
});

test('a lab sends its best-known model, and no two of one lab are paired', () => {
	const catalog = catalogOf(
		[aModel(recent), 1],
		[aModel({ id: 'small-2', ...recent }), 2],
		[beta, 1],
	);
	expect(pairs(catalog)).toEqual(['/compare/beta-1/small-2/']);
});

test('labs follow by all that is known of them, old models included', () => {
	const old = aModel({ id: 'umbra-0', lab: 'umbra', releasedOn: '2024-05-01' });
	const catalog = catalogOf([old, 5], [umbra, 1], [aModel(recent), 3], [beta, 2]);
	expect(pairs(catalog)).toEqual([
		'/compare/small-1/umbra-1/',
		'/compare/beta-1/umbra-1/',
		'/compare/beta-1/small-1/',
	]);
});

test('benchmarks count as providers do', () => {
	const models = [aModel(recent), aModel({ id: 'small-2', ...recent }), beta];
	const routes = models.map(({ id }) => aRoute({ model: id }));
	const catalog = aCatalog({
		labs: [aLab(), aLab({ id: 'beta' })],
		models,
		providers: [aProvider({ id: 'cloud', kind: 'cloud', routes })],
		benchmarks: [aBenchmark({ results: [aResult({ model: 'small-2' })] })],
	});
	expect(pairs(catalog)).toEqual(['/compare/beta-1/small-2/']);
});

test.each([
	['retired', { stage: 'retired' as const }],
	['deprecated', { stage: 'deprecated' as const }],
	['half a year old', { releasedOn: '2026-02-20' }],
])('a model that is %s is no candidate', (_, facts) => {
	expect(pairs(catalogOf([aModel({ ...recent, ...facts }), 3], [beta, 1]))).toEqual([]);
});

test('a model of the last day within half a year is a candidate', () => {
	expect(pairs(catalogOf([aModel({ releasedOn: '2026-02-21' }), 3], [beta, 1]))).toHaveLength(1);
});
