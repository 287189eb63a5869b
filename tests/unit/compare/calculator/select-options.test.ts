import { expect, test } from 'vitest';
import { hourOptions, regionOptions } from '../../../../src/compare/calculator/select-options.ts';

test('every hour of a day can be chosen, or none', () => {
	expect(hourOptions).toHaveLength(25);
	expect(hourOptions[0]).toEqual({ value: '', label: 'Spread over the day' });
	expect(hourOptions.at(-1)).toEqual({ value: '23', label: '23:00' });
});

test('a region stands once, and only where there is such a one', () => {
	expect(regionOptions(['eu', 'eu', 'nowhere'])).toEqual([
		{ value: '', label: 'Any' },
		{ value: 'eu', label: 'EU' },
	]);
});
