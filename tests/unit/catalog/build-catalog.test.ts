import { expect, test } from 'vitest';
import {
	aBenchmark,
	aCatalog,
	aModel,
	aProvider,
	aResult,
	aRoute,
	aSource,
} from '../../fixtures/records.ts';

test('routes and results are found by model, in the order of providers and benchmarks', () => {
	const routes = [aRoute({ id: 'a' }), aRoute({ model: 'large-1' })];
	const acme = aProvider({ routes });
	const cumulus = aProvider({ id: 'cumulus', kind: 'cloud', routes: [aRoute({ id: 'b' })] });
	const results = [aResult({ score: 1 }), aResult({ score: 2 })];
	const quiz = aBenchmark({ results });
	const catalog = aCatalog({
		models: [aModel(), aModel({ id: 'large-1' }), aModel({ id: 'mini' })],
		providers: [acme, cumulus],
		benchmarks: [quiz],
	});
	expect(catalog.routesOf.get('small-1')).toEqual([
		{ provider: acme, route: routes[0] },
		{ provider: cumulus, route: cumulus.routes[0] },
	]);
	expect(catalog.routesOf.get('large-1')).toEqual([{ provider: acme, route: routes[1] }]);
	expect(catalog.routesOf.has('mini')).toBe(false);
	expect(catalog.resultsOf.get('small-1')).toEqual([
		{ benchmark: quiz, result: results[0] },
		{ benchmark: quiz, result: results[1] },
	]);
});

test('listed models come sorted by id', () => {
	const models = ['umbra', 'acme', 'mini'].map((id) => aModel({ id, openWeights: true }));
	expect(aCatalog({ models: [...models, aModel()] }).listed).toEqual(['acme', 'mini', 'umbra']);
});

test('the day of the catalog is the newest day that a source was retrieved', () => {
	const days = ['2026-08-20', '2026-09-01', '2026-08-31'];
	const sources = days.map((retrieved, i) => aSource({ id: `source-${i}`, retrieved }));
	expect(aCatalog({ sources }).asOf).toBe('2026-09-01');
	expect(aCatalog({ sources: [] }).asOf).toBe('');
});
