import { expect, test } from 'vitest';
import { profileOf } from '../../../src/compare/profile.ts';
import {
	categoryStanding,
	fitOf,
	lowCost,
	standingParts,
	tagsOf,
} from '../../../src/compare/tags.ts';
import type { Benchmark, Catalog, Model, Provider } from '../../../src/schema/catalog.ts';
import type { RouteFacts } from '../../../src/schema/provider.ts';
import {
	aBenchmark,
	aCatalog,
	aLab,
	aModel,
	aPricePeriod,
	aProvider,
	aResult,
	aRoute,
} from '../../fixtures/records.ts';

/** Nine models of three labs, m1 to m9, and benchmarks in which m1 scores 10, m2 20 … m9 90. */
const ids = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8', 'm9'];
const ladder = (id: string, facts: Partial<Benchmark> = {}, among = ids) =>
	aBenchmark({
		id,
		results: among.map((model, i) => aResult({ model, score: (i + 1) * 10, harness: 'Compass' })),
		...facts,
	});
const labs = ['acme', 'beta', 'nimbus'];
const nine = (benchmarks: Benchmark[], facts: Record<string, Partial<Model>> = {}) =>
	aCatalog({
		labs: labs.map((id) => aLab({ id })),
		models: ids.map((id, i) => aModel({ id, lab: labs[i % 3]!, ...facts[id] })),
		benchmarks,
	});
const standing = (catalog: Catalog, id: string) =>
	categoryStanding(catalog, profileOf(catalog, id), 'coding')?.percentile;
const tags = (catalog: Catalog, id: string) =>
	tagsOf(catalog, profileOf(catalog, id)).map(({ name }) => name);

test('the standing is the mean share of models beaten: 6 of 8 are 75', () => {
	const catalog = nine([ladder('quiz'), ladder('duel')]);
	expect(standing(catalog, 'm1')).toBe(0);
	expect(standing(catalog, 'm6')).toBe(62.5);
	expect(standing(catalog, 'm7')).toBe(75);
	expect(standing(catalog, 'm9')).toBe(100);
});

test('a tag begins at 75', () => {
	const catalog = nine([ladder('quiz'), ladder('duel')]);
	expect(tags(catalog, 'm7')).toEqual(['Coding']);
	expect(tags(catalog, 'm6')).toEqual([]);
});

test('where lower is better the lowest beats all', () => {
	const lower = { better: 'lower' } as const;
	const catalog = nine([ladder('quiz', lower), ladder('duel', lower)]);
	expect(standing(catalog, 'm1')).toBe(100);
	expect(tags(catalog, 'm3')).toEqual(['Coding']);
});

test('one benchmark gives no standing', () => {
	expect(standing(nine([ladder('quiz')]), 'm9')).toBeUndefined();
});

test('a benchmark with fewer than eight models gives no standing; eight are enough', () => {
	const among = (count: number) => ladder('duel', {}, ids.slice(9 - count));
	expect(standing(nine([ladder('quiz'), among(7)]), 'm9')).toBeUndefined();
	expect(standing(nine([ladder('quiz'), among(8)]), 'm9')).toBe(100);
});

test('a field of models of two labs gives no standing', () => {
	const two = Object.fromEntries(['m3', 'm6', 'm9'].map((id) => [id, { lab: 'acme' }]));
	expect(standing(nine([ladder('quiz'), ladder('duel')], two), 'm9')).toBeUndefined();
});

test('a field without a model of the last twelve months gives no standing', () => {
	// The day of the data is 20 Aug 2026.
	const old = Object.fromEntries(ids.map((id) => [id, { releasedOn: '2025-08-20' }]));
	const at = (day: string) =>
		standing(nine([ladder('quiz'), ladder('duel')], { ...old, m1: { releasedOn: day } }), 'm9');
	expect(at('2025-08-20')).toBeUndefined();
	expect(at('2025-08-21')).toBe(100);
});

test('in each benchmark the condition with most models counts, not the best place', () => {
	// At low effort m9 beats all seven others, at high effort 5 of 8: 0, 10, 20, 30 and 40.
	const wide = ids.map((model, i) =>
		aResult({ model, score: model === 'm9' ? 45 : i * 10, harness: 'Compass', effort: 'high' }),
	);
	const narrow = ids
		.slice(1)
		.map((model, i) => aResult({ model, score: i * 10, harness: 'Compass', effort: 'low' }));
	const quiz = ladder('quiz', { results: [...narrow, ...wide] });
	const catalog = nine([quiz, ladder('duel')]);
	expect(
		standingParts(catalog, profileOf(catalog, 'm9'), 'coding').map(({ score, of, percentile }) => [
			score.benchmark.id,
			score.effort,
			of,
			percentile,
		]),
	).toEqual([
		['quiz', 'high', 9, 62.5],
		['duel', undefined, 9, 100],
	]);
	expect(standing(catalog, 'm9')).toBe(81.25);
});

test('only scores measured alike are a field', () => {
	const results = ids.map((model, i) =>
		aResult({ model, score: i, harness: 'Compass', effort: i < 5 ? 'high' : 'low' }),
	);
	expect(standing(nine([ladder('quiz'), ladder('duel', { results })]), 'm9')).toBeUndefined();
});

test('equal scores beat nobody among themselves', () => {
	const results = ids.map((model) => aResult({ model, score: 50, harness: 'Compass' }));
	const flat = { results };
	expect(standing(nine([ladder('quiz', flat), ladder('duel', flat)]), 'm9')).toBe(0);
});

test('facts of the record give tags of their own, with their source', () => {
	const facts = { m1: { limits: { contextTokens: 1_000_000 }, openWeights: true } };
	const catalog = nine([], { ...facts, m2: { limits: { contextTokens: 999_999 } } });
	expect(tags(catalog, 'm1')).toEqual(['Long documents', 'Self-hosting']);
	expect(tagsOf(catalog, profileOf(catalog, 'm1'))[0]?.evidence).toMatchObject([
		{ source: 'acme-docs' },
	]);
	expect(tags(catalog, 'm2')).toEqual([]);
});

test('a retired model has no tags', () => {
	const retired = { retiresOn: '2026-06-30', openWeights: true };
	const catalog = nine([ladder('quiz'), ladder('duel')], { m9: retired });
	expect(tags(catalog, 'm9')).toEqual([]);
});

test('low price is at most the cost under which a quarter of the listed models stay', () => {
	// 800 M at $1 … $9 and nothing out: $800, $1,600, $2,400 … $7,200. A quarter of the way: the third.
	const routes = ids.map((model, i) =>
		aRoute({
			model,
			prices: [aPricePeriod({ inputUsdPerMtok: i + 1, outputUsdPerMtok: 0 })],
		}),
	);
	const catalog = aCatalog({
		labs: [aLab()],
		models: ids.map((id) => aModel({ id })),
		providers: [aProvider({ routes })],
	});
	expect(lowCost(catalog)).toBe(2400);
	expect(tags(catalog, 'm3')).toEqual(['Low price']);
	expect(tags(catalog, 'm4')).toEqual([]);
});

test('no known cost, no low price', () => {
	expect(lowCost(nine([]))).toBe(0);
});

const free = aPricePeriod({ inputUsdPerMtok: 0, outputUsdPerMtok: 0 });
const at = (facts: Partial<RouteFacts>, kind: Provider['kind'] = 'cloud') =>
	aProvider({ id: 'beta', kind, routes: [aRoute(facts)] });
const { prices: _, ...unpriced } = aRoute();

test.each([
	{ model: {}, providers: [at({})], level: 'ready', text: 'Ready for new work' },
	{
		model: { openWeights: true },
		providers: [],
		level: 'host-yourself',
		text: 'Ready to host yourself; no present price known',
	},
	{
		model: {},
		providers: [at({ variant: 'free', prices: [free] })],
		level: 'trial',
		text: 'For trials: only a free route',
	},
	{
		model: {},
		providers: [at({ status: 'preview' })],
		level: 'trial',
		text: 'For trials: every route is a preview',
	},
	{
		model: { stage: 'preview' },
		providers: [at({})],
		level: 'trial',
		text: 'For trials: still a preview',
	},
	{ model: {}, providers: [], level: 'no-price', text: 'Hard to plan: no price known' },
	{
		model: {},
		providers: [aProvider({ id: 'beta', kind: 'plan', routes: [unpriced] })],
		level: 'no-price',
		text: 'Hard to plan: no price known',
	},
	{
		model: {},
		providers: [at({ endsOn: '2026-12-01' })],
		level: 'ending',
		text: 'Plan a move: every route is to end',
	},
	{
		model: { stage: 'deprecated' },
		providers: [at({})],
		level: 'ending',
		text: 'Plan a move: deprecated',
	},
	{
		model: { retiresOn: '2026-12-01' },
		providers: [at({})],
		level: 'ending',
		text: 'Plan a move: retires 1 Dec 2026',
	},
	{
		model: { retiresOn: '2026-06-30', openWeights: true },
		providers: [at({})],
		level: 'ending',
		text: 'Only where others serve it: its lab retired it on 30 Jun 2026',
	},
	{
		model: {},
		providers: [at({ status: 'ended' })],
		level: 'retired',
		text: 'Not for new work: every known route by tokens has ended',
	},
	{
		model: { retiresOn: '2026-06-30' },
		providers: [at({})],
		level: 'retired',
		text: 'Not for new work: retired 30 Jun 2026',
	},
	{
		model: { stage: 'retired' },
		providers: [],
		level: 'retired',
		text: 'Not for new work: retired',
	},
] as { model: Partial<Model>; providers: Provider[]; level: string; text: string }[])(
	'decision fit: $text',
	({ model, providers, level, text }) => {
		const catalog = aCatalog({ labs: [aLab()], models: [aModel(model)], providers });
		const fit = fitOf(profileOf(catalog, 'small-1'));
		expect(fit).toMatchObject({ level, text });
		// Only that nothing is known needs no source.
		expect(fit.evidence.length > 0).toBe(level !== 'no-price');
	},
);
