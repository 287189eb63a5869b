import { expect, test } from 'vitest';
import {
	comparisonPath,
	hasPairPage,
	isPublished,
	pairPageCount,
	publishedGroups,
	publishedPairs,
} from '../../../src/compare/published-pairs.ts';
import type { Benchmark, Catalog, Model } from '../../../src/schema/catalog.ts';
import {
	aBenchmark,
	aCatalog,
	aModel,
	aProvider,
	aResult,
	aRoute,
} from '../../fixtures/records.ts';

/** The data is of 20 Aug 2026; models are of 15 Jan 2025 unless a test says otherwise. */
function catalogOf(
	models: Partial<Model>[],
	benchmarks: Benchmark[] = [],
	more: Partial<Catalog> = {},
): Catalog {
	const made = models.map((facts) => aModel({ releasedOn: '2025-01-15', ...facts }));
	const routes = made.map(({ id }) => aRoute({ model: id }));
	const catalog = aCatalog({
		models: made,
		providers: [aProvider({ routes })],
		benchmarks,
	});
	return { ...catalog, ...more };
}
const three = [{ id: 'old-1' }, { id: 'old-2' }, { id: 'old-3' }];

test('old models that no benchmark measured alike have no page together', () => {
	expect(publishedPairs(catalogOf(three))).toEqual([]);
});

test('two models that a benchmark measured alike have a page, the smaller id first', () => {
	const alike = aBenchmark({
		results: [
			aResult({ model: 'old-3', runBy: 'independent' }),
			aResult({ model: 'old-1', runBy: 'independent' }),
			aResult({ model: 'old-2', runBy: 'independent', effort: 'high' }),
		],
	});
	const catalog = catalogOf(three, [alike]);
	expect(publishedPairs(catalog)).toEqual([['old-1', 'old-3']]);
	expect(isPublished(catalog, 'old-3', 'old-1')).toBe(true);
	expect(isPublished(catalog, 'old-1', 'old-2')).toBe(false);
	expect(comparisonPath(catalog, 'old-3', 'old-1')).toBe('/compare/old-1/old-3/');
	expect(comparisonPath(catalog, 'old-2', 'old-1')).toBe('/compare/?m=old-1&m=old-2');
});

test('models of the last six months that are in service at a price have a page together', () => {
	const models = [
		{ id: 'new-1', releasedOn: '2026-02-21' },
		{ id: 'new-2', releasedOn: '2026-08-01' },
		{ id: 'too-old', releasedOn: '2026-02-20' },
		{ id: 'gone', releasedOn: '2026-03-01', retiresOn: '2026-08-01' },
	];
	expect(publishedPairs(catalogOf(models))).toEqual([['new-1', 'new-2']]);
});

test('a new model without a price has no page of that kind', () => {
	const catalog = aCatalog({
		models: ['new-1', 'new-2'].map((id) =>
			aModel({ id, releasedOn: '2026-08-01', openWeights: true }),
		),
	});
	expect(catalog.listed).toEqual(['new-1', 'new-2']);
	expect(publishedPairs(catalog)).toEqual([]);
});

test('a named pair has a page whatever the evidence', () => {
	const pairs = { file: 'data/pairs.yml', list: [['old-2', 'old-1'] as const] };
	expect(publishedPairs(catalogOf(three, [], { pairs }))).toEqual([['old-1', 'old-2']]);
});

test('with publishAll every two listed models have a page, 19,900 pairs of 200 models', () => {
	const all = (ids: string[]) =>
		publishedPairs(
			catalogOf(
				ids.map((id) => ({ id })),
				[],
				{ publishAll: true },
			),
		);
	expect(all(['b', 'c', 'a'])).toEqual([
		['a', 'b'],
		['a', 'c'],
		['b', 'c'],
	]);
	expect(all(Array.from({ length: 200 }, (_, i) => `model-${i}`))).toHaveLength(19_900);
	expect(all(['a'])).toEqual([]);
});

test('groups name the published pairs and no others, and leave out what a larger one holds', () => {
	const measured = (id: string, ...models: string[]) =>
		aBenchmark({
			id,
			results: models.map((model) => aResult({ model, runBy: 'independent' })),
		});
	const catalog = catalogOf(
		[...three, { id: 'old-4' }],
		[
			measured('test-a', 'old-1', 'old-2'),
			measured('test-b', 'old-1', 'old-2', 'old-3'),
			measured('test-c', 'old-3', 'old-4'),
		],
	);
	expect(publishedGroups(catalog)).toEqual([
		['old-1', 'old-2', 'old-3'],
		['old-3', 'old-4'],
	]);
});

test('a server that renders on demand gives every two listed models a page, and publishes no more', () => {
	const unlisted = { id: 'plan-1', releasedOn: undefined };
	const catalog = catalogOf([...three, unlisted], [], { onDemand: true });
	expect(publishedPairs(catalog)).toEqual([]);
	expect(pairPageCount(catalog)).toBe(3);
	expect(comparisonPath(catalog, 'old-2', 'old-1')).toBe('/compare/old-1/old-2/');
	expect(hasPairPage(catalog, 'old-1', 'old-1')).toBe(false);
	expect(hasPairPage(catalog, 'old-1', 'plan-1')).toBe(false);
	expect(publishedGroups(catalog)).toEqual([['old-1', 'old-2', 'old-3']]);
});
