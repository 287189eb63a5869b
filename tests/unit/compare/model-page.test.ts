import { expect, test } from 'vitest';
import { modelPage } from '../../../src/compare/model-page.ts';
import type { Model } from '../../../src/schema/catalog.ts';
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
} from '../../fixtures/records.ts';

const labs = [aLab(), aLab({ id: 'beta' })];
const texts = (claims: { text: string }[]) => claims.map(({ text }) => text);
const page = (model: Model, ...providers: ReturnType<typeof aProvider>[]) =>
	modelPage(aCatalog({ labs, models: [model], providers }), model.id);

test('the summary names the model once and says what is known', () => {
	const model = aModel({
		openWeights: true,
		licence: 'Apache-2.0',
		parameters: { total: 30_000_000_000, active: 3_000_000_000 },
	});
	const beta = aProvider({
		id: 'beta',
		kind: 'cloud',
		routes: [aRoute({ prices: [aPricePeriod({ inputUsdPerMtok: 1 })] })],
	});
	// 800 M in at $1 and 250 M out at $10.
	expect(texts(page(model, aProvider({ routes: [aRoute()] }), beta).summary)).toEqual([
		'Small 1 is a model of Acme, released on 15 Jan 2026.',
		'It takes 128,000 tokens of context and puts out at most 16,000.',
		'It has open weights of 30B parameters, 3B of them active, under the licence Apache-2.0.',
		'It costs $3,300 for 1,000,000 requests a month of 800 input and 250 output tokens, at Beta, the cheapest of 2 providers.',
		'It stands out for low price and self-hosting.',
	]);
});

test('providers that cost the same are not set below each other', () => {
	const beta = aProvider({ id: 'beta', kind: 'cloud', routes: [aRoute()] });
	const { summary } = page(aModel(), aProvider({ routes: [aRoute()] }), beta);
	expect(texts(summary).at(-2)).toMatch(/, at Acme; none of its 2 providers costs less\.$/);
});

test('a model of which little is known has a short summary, and no cost', () => {
	const { releasedOn: _day, limits: _limits, ...thin } = aModel();
	const { summary, unlisted, costs, pairs } = page(thin);
	expect(summary).toEqual([]);
	expect(unlisted).toBe('the release day, the context window and a paid price or open weights');
	expect(costs[0]).toEqual({
		preset: 'Default',
		traffic: '1,000,000 requests a month of 800 input and 250 output tokens',
		basis: 'No provider of it is known',
		refs: [],
	});
	expect(pairs).toEqual([]);
});

test('a retired model has its banner, its successor and its last price', () => {
	const catalog = aCatalog({
		labs,
		models: [
			aModel({ retiresOn: '2026-02-19', successor: 'small-2' }),
			aModel({ id: 'small-2', openWeights: true }),
		],
		providers: [aProvider({ routes: [aRoute()] })],
	});
	const { banner, summary, costs, pairs } = modelPage(catalog, 'small-1');
	expect(banner).toMatchObject({
		kind: 'retired',
		text: { text: 'Acme retired Small 1 on 19 Feb 2026.', refs: [1] },
		successor: { name: 'Small 2', href: '/models/small-2/' },
	});
	expect(texts(summary)).toContain(
		'It came to $4,100 for 1,000,000 requests a month of 800 input and 250 output tokens, at the last price of Acme.',
	);
	expect(costs[0]).toMatchObject({
		total: '$4,100',
		basis: 'Acme, last price, ended on 19 Feb 2026',
	});
	expect(pairs).toEqual([
		{ name: 'Small 2', href: '/compare/?m=small-1&m=small-2', reason: 'Its successor' },
	]);
	expect(modelPage(catalog, 'small-2').pairs[0]?.reason).toBe('Its predecessor');
});

test('a last price stands beside what the successor costs: 800 M at $2 + 250 M at $10', () => {
	const providers = [
		aProvider({ routes: [aRoute({ status: 'ended' }), aRoute({ model: 'small-2' })] }),
	];
	const models = [aModel({ successor: 'small-2' }), aModel({ id: 'small-2' })];
	const { costs } = modelPage(aCatalog({ labs: [aLab()], models, providers }), 'small-1');
	expect(costs[0]).toMatchObject({
		total: '$4,100',
		basis: 'Acme, last price; its successor Small 2 costs $4,100 at Acme',
		refs: [1],
	});
});

test('the price history has the newest period first, and says what came before', () => {
	const prices = [
		aPricePeriod({ inputUsdPerMtok: 3 }),
		aPricePeriod({ since: '2026-04-01' }),
		aPricePeriod({ since: '2026-12-01', inputUsdPerMtok: 1 }),
	];
	const { histories } = page(aModel(), aProvider({ routes: [aRoute({ prices })] }));
	expect(histories).toHaveLength(1);
	expect(histories[0]?.periods.map(({ since, prices: [input] }) => [since, input])).toEqual([
		['1 Dec 2026, announced', '$1.00'],
		['1 Apr 2026', '$2.00'],
		['Before 1 Apr 2026', '$3.00'],
	]);
});

test('a route with one period has no history', () => {
	expect(page(aModel(), aProvider({ routes: [aRoute()] })).histories).toEqual([]);
});

test('scores stand by category with their rank among those measured alike', () => {
	const catalog = aCatalog({
		labs,
		models: [aModel(), aModel({ id: 'small-2' }), aModel({ id: 'small-3' })],
		benchmarks: [
			aBenchmark({
				id: 'recall',
				category: 'knowledge',
				results: [aResult({ score: 71.5, runBy: 'independent', on: '2026-07-10' })],
			}),
			aBenchmark({
				results: [
					aResult({ score: 50, harness: 'Compass', effort: 'high' }),
					aResult({ model: 'small-2', score: 60, harness: 'Compass', effort: 'high' }),
					aResult({ model: 'small-3', score: 40, harness: 'Compass', effort: 'high' }),
				],
			}),
		],
	});
	const { scores } = modelPage(catalog, 'small-1');
	expect(scores.map(({ category }) => category)).toEqual(['Coding', 'Knowledge']);
	expect(scores[0]?.rows[0]).toMatchObject({
		benchmark: 'Quiz',
		href: '/benchmarks/quiz/',
		score: { text: '50%', conditions: 'high effort, Compass', runBy: 'by its lab' },
		rank: '2 of 3',
	});
	expect(scores[1]?.rows[0]).not.toHaveProperty('rank');
	expect(scores[1]?.rows[0]?.score).toMatchObject({ runBy: 'independent', on: '10 Jul 2026' });
});

test('two scores under one condition make one row, the other is also reported', () => {
	const catalog = aCatalog({
		sources: [aSource(), aSource({ id: 'price-watch' })],
		labs,
		models: [aModel()],
		benchmarks: [
			aBenchmark({
				better: 'lower',
				results: [
					aResult({ score: 12, harness: 'Compass' }),
					aResult({ score: 9, harness: 'Compass', from: 'price-watch' }),
				],
			}),
		],
	});
	const [row] = modelPage(catalog, 'small-1').scores[0]!.rows;
	expect(row?.score.text).toBe('9%');
	expect(row?.alsoReported.map(({ text }) => text)).toEqual(['12%']);
});

test('a value that lost is shown once: beside the spec, or in the list for all other fields', () => {
	const { specs, conflicts } = page(
		aModel({
			conflicts: [
				{ field: 'limits.contextTokens', value: 64_000, from: 'acme-docs' },
				{
					field: 'capabilities.toolCalling',
					value: false,
					from: 'acme-docs',
					note: 'An older page',
				},
			],
		}),
	);
	const context = specs.find(({ label }) => label === 'Context window');
	expect(context?.cells[0]?.disputed[0]?.text).toBe('64,000 tokens');
	expect(conflicts).toEqual([{ text: 'Tool calling: no (an older page)', refs: [1] }]);
});

test('every number of a source on the page is in its list', () => {
	const { sources, summary, specs } = page(aModel(), aProvider({ routes: [aRoute()] }));
	const known = sources.map(({ n }) => n);
	const refs = [...summary, ...specs.flatMap(({ cells }) => cells)].flatMap(
		(one) => one?.refs ?? [],
	);
	expect(refs.length).toBeGreaterThan(0);
	expect(refs.filter((n) => !known.includes(n))).toEqual([]);
});

test('the description holds the facts that the page has', () => {
	expect(page(aModel(), aProvider({ routes: [aRoute()] })).head).toMatchObject({
		title: 'Small 1: price, context, benchmarks',
		description:
			'Small 1 by Acme: released 15 Jan 2026, 128,000 tokens of context and prices at every provider, each with its source.',
		path: '/models/small-1/',
	});
});

test('a model without a record is an error that names it', () => {
	expect(() => modelPage(aCatalog(), 'smol-1')).toThrow('No model smol-1 in data/models');
});
