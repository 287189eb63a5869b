import { beforeAll, describe, expect, test } from 'vitest';
import { loadCatalog } from '../../../../src/catalog/load-catalog.ts';
import { manyPage } from '../../../../src/compare/any/many-page.ts';
import { compareManyScores } from '../../../../src/compare/any/many-scores.ts';
import { pairPage } from '../../../../src/compare/pair-page.ts';
import { profileOf } from '../../../../src/compare/profile.ts';
import { compareScores } from '../../../../src/compare/scores.ts';
import type { ResultFacts } from '../../../../src/schema/benchmark.ts';
import type { Benchmark, Catalog } from '../../../../src/schema/catalog.ts';
import {
	aBenchmark,
	aCatalog,
	aLab,
	aModel,
	aPricePeriod,
	aProvider,
	aResult,
	aRoute,
} from '../../../fixtures/records.ts';

let fixtures: Catalog;
beforeAll(async () => {
	fixtures = (await loadCatalog('tests/fixtures/data')).catalog;
});

const ids = ['one', 'two', 'three'];

/** Results of the models one, two and three, run by the same people unless said otherwise. */
function scoresOf(results: Partial<ResultFacts>[], benchmark: Partial<Benchmark> = {}) {
	const catalog = aCatalog({
		labs: [aLab()],
		models: ids.map((id) => aModel({ id })),
		benchmarks: [
			aBenchmark({
				...benchmark,
				results: results.map((facts) => aResult({ runBy: 'independent', ...facts })),
			}),
		],
	});
	return compareManyScores(ids.map((id) => profileOf(catalog, id).scores));
}

describe('scores of three', () => {
	test('the best of three measured alike wins', () => {
		const { shared, apart } = scoresOf([
			{ model: 'one', score: 61 },
			{ model: 'two', score: 74.5 },
			{ model: 'three', score: 70 },
		]);
		expect(shared.map(({ winner }) => winner)).toEqual([1]);
		expect(apart).toEqual([]);
	});

	test('the lowest wins where lower is better', () => {
		const { shared } = scoresOf(
			[
				{ model: 'one', score: 61 },
				{ model: 'two', score: 74.5 },
				{ model: 'three', score: 70 },
			],
			{ better: 'lower' },
		);
		expect(shared[0]?.winner).toBe(0);
	});

	test('two that read the same win nothing: 74.51 and 74.49 are both 74.5%', () => {
		const { shared } = scoresOf([
			{ model: 'one', score: 74.51 },
			{ model: 'two', score: 74.49 },
			{ model: 'three', score: 70 },
		]);
		expect(shared).toHaveLength(1);
		expect(shared[0]).not.toHaveProperty('winner');
	});

	test('a condition that one of three lacks names no winner; that one shows its own score', () => {
		const { shared, apart } = scoresOf([
			{ model: 'one', score: 61, effort: 'high' },
			{ model: 'one', score: 90, effort: 'max' },
			{ model: 'two', score: 74, effort: 'high' },
			{ model: 'three', score: 70, effort: 'low' },
		]);
		expect(shared).toEqual([]);
		expect(apart[0]?.scores.map((score) => [score?.fact.value, score?.effort])).toEqual([
			[61, 'high'],
			[74, 'high'],
			[70, 'low'],
		]);
	});

	test('a model without a score stays unknown', () => {
		const { apart } = scoresOf([
			{ model: 'one', score: 61 },
			{ model: 'three', score: 70 },
		]);
		expect(apart[0]?.scores.map((score) => score?.fact.value)).toEqual([61, undefined, 70]);
	});

	test('of two conditions common to all, the one with the best score stands', () => {
		const { shared } = scoresOf(
			ids.flatMap((model, i) => [
				{ model, score: 50 + i, effort: 'low' },
				{ model, score: 80 - i, effort: 'high' },
			]),
		);
		expect(shared[0]?.scores.map(({ fact }) => fact.value)).toEqual([80, 79, 78]);
		expect(shared[0]?.winner).toBe(0);
	});

	test('what one alone has is its own', () => {
		const { only, shared, apart } = scoresOf([{ model: 'two', score: 5 }]);
		expect(only.map((scores) => scores.length)).toEqual([0, 1, 0]);
		expect([shared, apart]).toEqual([[], []]);
	});
});

test('two models compare as on their pair page', () => {
	const listed = fixtures.listed.map((id) => profileOf(fixtures, id).scores);
	for (const a of listed)
		for (const b of listed) {
			if (a === b) continue;
			const pair = compareScores(a, b);
			const many = compareManyScores([a, b]);
			expect(many.shared).toEqual(
				pair.shared.map(({ benchmark, winner, ...sides }) => ({
					benchmark,
					scores: [sides.a, sides.b],
					...(winner === 'tie' ? {} : { winner: winner === 'a' ? 0 : 1 }),
				})),
			);
			expect(many.apart.map(({ scores }) => scores)).toEqual(
				pair.apart.map((sides) => [sides.a, sides.b]),
			);
			expect(many.only).toEqual([pair.onlyA, pair.onlyB]);
		}
});

test('the rows of three are those of their pair pages', () => {
	const [a, b, c] = ['large-2', 'small-1', 'beta-lite'] as const;
	const many = manyPage(fixtures, [a, b, c]);
	const pair = pairPage(fixtures, a, b);
	expect(many.models.map(({ name }) => name)).toEqual([
		'Acme Large 2',
		'Acme Small 1',
		'Beta Lite',
	]);
	expect(many.cost.table.totals.slice(0, 2)).toEqual(pair.cost.table.totals);
	const changes = ({ priceChanges }: { priceChanges: { text: string }[] }) =>
		priceChanges.map(({ text }) => text);
	expect(changes(pair)).not.toEqual([]);
	expect(changes(many)).toEqual(expect.arrayContaining(changes(pair)));
	expect(many.signals.map(({ signal }) => signal)).toEqual(
		pair.scorecard.map(({ signal }) => signal),
	);
	for (const row of pair.scorecard) {
		if (row.signal === 'Shared benchmarks') continue;
		const { cells } = many.signals.find(({ signal }) => signal === row.signal)!;
		expect(cells.slice(0, 2).map(({ text }) => text)).toEqual([row.a.text, row.b.text]);
	}
	expect(
		many.capabilities.map(({ cells }) => cells.slice(0, 2).map(({ answer }) => answer)),
	).toEqual(pair.capabilities.map(({ cells }) => cells.map(({ answer }) => answer)));
});

describe('who leads of three', () => {
	const page = (usd: (number | undefined)[], contextTokens: number[]) =>
		manyPage(
			aCatalog({
				labs: [aLab()],
				models: ids.map((id, i) => aModel({ id, limits: { contextTokens: contextTokens[i]! } })),
				providers: [
					aProvider({
						routes: ids.flatMap((model, i) =>
							usd[i] === undefined
								? []
								: [
										aRoute({
											model,
											prices: [aPricePeriod({ inputUsdPerMtok: usd[i], outputUsdPerMtok: 0 })],
										}),
									],
						),
					}),
				],
			}),
			ids,
		);
	const leader = (name: string, { signals }: ReturnType<typeof page>) =>
		signals.find(({ signal }) => signal === name)?.leader;

	test('the one that leads each other one', () => {
		const three = page([3, 1, 2], [100_000, 200_000, 400_000]);
		expect(leader('Context window', three)).toBe(2);
		expect(leader('Cheapest input', three)).toBe(1);
		// 1,000,000 requests of 800 input tokens at $1, $2 and $3 per million.
		expect(three.cost.table.totals.map(({ text }) => text)).toEqual([
			'$2,400',
			'$800.00',
			'$1,600',
		]);
		expect(three.cost.leader).toBe(1);
	});

	test('nobody, where the second is about the same: 128,000 and 131,072', () => {
		expect(leader('Context window', page([1, 2, 3], [128_000, 131_072, 8_000]))).toBeUndefined();
	});

	test('nobody, where one is unknown', () => {
		const three = page([1, 2, undefined], [1, 2, 3]);
		expect(leader('Cheapest input', three)).toBeUndefined();
		expect(three.cost.leader).toBeUndefined();
		expect(three.cost.table.totals[2]).toEqual({ text: 'Unknown' });
	});
});
