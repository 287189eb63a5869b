import { expect, test } from 'vitest';
import { lineFit } from '../../../scripts/bench/line-fit.ts';
import { evenSample, medianOf } from '../../../scripts/bench/numbers.ts';

test('the median is the number in the middle', () => {
	expect([medianOf([3, 1, 2]), medianOf([4, 1, 2, 3]), medianOf([])]).toEqual([2, 3, NaN]);
});

test('a sample takes things at equal steps, or all of them', () => {
	const ten = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
	expect(evenSample(ten, 5)).toEqual([0, 2, 4, 6, 8]);
	expect(evenSample(ten, 4)).toEqual([0, 2, 5, 7]);
	expect(evenSample(ten, 20)).toEqual(ten);
});

test('a line is fitted by least squares', () => {
	expect(
		lineFit([
			[1, 5],
			[2, 7],
			[4, 11],
		]),
	).toEqual({ slope: 2, start: 3, r2: 1 });
	// Means 2 and 2; slope (1 + 0 + 0) / 2; left over 1/6 of 2/3.
	const { slope, start, r2 } = lineFit([
		[1, 2],
		[2, 1.5],
		[3, 2.5],
	]);
	expect([slope, start]).toEqual([0.25, 1.5]);
	expect(r2).toBeCloseTo(0.25, 10);
});
