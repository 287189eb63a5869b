import { expect, test } from 'vitest';
import { sortOrder } from '../../../src/widgets/sort-order.ts';

const cell = (textContent: string, sort?: string) => ({
	textContent,
	dataset: sort === undefined ? {} : { sort },
});
const texts = (cells: { textContent: string }[]) => cells.map(({ textContent }) => textContent);

const costs = [cell('Unknown'), cell('$27.00', '27'), cell('$9.50', '9.5'), cell('$100', '100')];

test('numbers rise by value, not by their first digit, and unknown is last', () => {
	expect(texts(costs.toSorted(sortOrder('number', 'ascending')))).toEqual([
		'$9.50',
		'$27.00',
		'$100',
		'Unknown',
	]);
});

test('numbers fall, and unknown is last again', () => {
	expect(texts(costs.toSorted(sortOrder('number', 'descending')))).toEqual([
		'$100',
		'$27.00',
		'$9.50',
		'Unknown',
	]);
});

test('text goes by its letters, small and capital alike', () => {
	const names = [cell('Umbra X'), cell(' acme'), cell('Beta')];
	expect(texts(names.toSorted(sortOrder('text', 'ascending')))).toEqual([
		' acme',
		'Beta',
		'Umbra X',
	]);
	expect(texts(names.toSorted(sortOrder('text', 'descending')))[0]).toBe('Umbra X');
});
