import { expect, test } from 'vitest';
import { frontier } from '../../../../src/compare/scatter/frontier.ts';

const points = [
	{ usd: 10, score: 50 }, // 0
	{ usd: 1, score: 30 }, // 1: the cheapest
	{ usd: 5, score: 20 }, // 2: dearer and worse than 1
	{ usd: 5, score: 40 }, // 3
	{ usd: 20, score: 50 }, // 4: as good as 0 at twice the price
	{ usd: 40, score: 60 }, // 5: the best
];

test('keeps what nobody beats, from the cheapest to the best', () => {
	expect(frontier(points, 'higher')).toEqual([1, 3, 0, 5]);
});

test('where lower is better, the lowest scores lead', () => {
	expect(frontier(points, 'lower')).toEqual([1, 2]);
});

test('equal points stand together', () => {
	expect(frontier([points[0]!, points[1]!, points[0]!], 'higher')).toEqual([1, 0, 2]);
});

test('of one price the better score stands alone', () => {
	expect(
		frontier(
			[
				{ usd: 1, score: 1 },
				{ usd: 1, score: 2 },
			],
			'higher',
		),
	).toEqual([1]);
});

test('nothing has no frontier', () => {
	expect(frontier([], 'higher')).toEqual([]);
});
