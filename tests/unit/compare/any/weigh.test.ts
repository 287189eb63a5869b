import { describe, expect, test } from 'vitest';
import { weigh } from '../../../../src/compare/any/weigh.ts';
import { weightsFrom } from '../../../../src/compare/any/weights.ts';
import type { NeedId } from '../../../../src/compare/best/needs.ts';

const weights = (given: Partial<Record<NeedId, number>>) => weightsFrom((need) => given[need] ?? 0);
const one = { id: 'one', scores: { coding: 87.3, vision: 50, 'open-weights': 0 } };
const two = { id: 'two', scores: { coding: 62.1, vision: 90.4, 'open-weights': 100 } };
const three = { id: 'three', scores: { coding: 99.9, 'open-weights': 0 } };

describe('two models with all scores', () => {
	test('3 × 87.3 + 1 × 50 = 311.9, ÷ 4 = 78; 3 × 62.1 + 1 × 90.4 = 276.7, ÷ 4 = 69.2', () => {
		const { places, leftOut } = weigh([two, one], weights({ coding: 3, vision: 1 }));
		expect(places).toEqual([
			{
				model: one,
				place: 1,
				terms: [
					{ need: 'coding', weight: 3, score: 87.3 },
					{ need: 'vision', weight: 1, score: 50 },
				],
				sum: 311.9,
				weights: 4,
				mean: 78,
			},
			expect.objectContaining({ model: two, place: 2, sum: 276.7, mean: 69.2 }),
		]);
		expect(leftOut).toEqual([]);
	});

	test('another weight turns them round: 1 × 87.3 + 2 × 50 = 187.3, ÷ 3 = 62.4', () => {
		const { places } = weigh([one, two], weights({ coding: 1, vision: 2 }));
		expect(places.map(({ model, mean }) => [model.id, mean])).toEqual([
			// 62.1 + 180.8 = 242.9, ÷ 3 = 80.97
			['two', 81],
			['one', 62.4],
		]);
	});

	test('all that weighs nothing is neither counted nor missed', () => {
		expect(weigh([one, two], weights({}))).toEqual({ places: [], leftOut: [] });
	});
});

test('a need that is unknown of one counts for none, and is named', () => {
	const { places, leftOut } = weigh([one, two, three], weights({ coding: 1, vision: 5 }));
	expect(places.map(({ model, mean }) => [model.id, mean])).toEqual([
		['three', 99.9],
		['one', 87.3],
		['two', 62.1],
	]);
	expect(leftOut).toEqual([{ need: 'vision', weight: 5, unknown: [three] }]);
});

test('without a need that is known of all there is no ranking', () => {
	const { places, leftOut } = weigh([one, three], weights({ vision: 1 }));
	expect(places).toEqual([]);
	expect(leftOut.map(({ need }) => need)).toEqual(['vision']);
});

test('equal means share a place, in the order given, and the next has the place after both', () => {
	const { places } = weigh([three, two, one], weights({ 'open-weights': 2 }));
	expect(places.map(({ model, place }) => [model.id, place])).toEqual([
		['two', 1],
		['three', 2],
		['one', 2],
	]);
	const best = weigh([one, three, two], weights({ 'open-weights': 1, reasoning: 0 })).places;
	expect(best.map(({ place }) => place)).toEqual([1, 2, 2]);
});

test('sums of tenths are exact: 3 × 0.1 is 0.3', () => {
	const tenth = { scores: { coding: 0.1 } };
	expect(weigh([tenth, tenth], weights({ coding: 3 })).places[0]).toMatchObject({
		sum: 0.3,
		mean: 0.1,
	});
});
