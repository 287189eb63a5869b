import { expect, test } from 'vitest';
import { didYouMean } from '../../../src/catalog/rules/nearest.ts';

const ids = ['small-1', 'small-2', 'large-1', 'o1'];

test.each([
	{ id: 'smal-1', answer: '. Did you mean small-1?' },
	{ id: 'small-22', answer: '. Did you mean small-2?' },
	{ id: 'lrage-1', answer: '. Did you mean large-1?' },
	{ id: 'medium-1', answer: '' },
	{ id: 'small', answer: '' },
	{ id: 'x', answer: '' },
	{ id: '', answer: '' },
])('$id: "$answer"', ({ id, answer }) => {
	expect(didYouMean(id, ids)).toBe(answer);
});
