import { expect, test } from 'vitest';
import {
	sliderEnd,
	sliderPosition,
	sliderText,
	sliderValue,
} from '../../../../src/compare/calculator/slider.ts';

test.each([
	{ param: 'requests', position: 0, value: 0 },
	{ param: 'requests', position: 1, value: 100 },
	{ param: 'requests', position: 2, value: 120 },
	{ param: 'requests', position: 41, value: 1_000_000 },
	{ param: 'requests', position: 71, value: 1_000_000_000 },
	{ param: 'input', position: 20, value: 800 },
	{ param: 'cached', position: 37, value: 37 },
])('$param at $position is $value, and back', ({ param, position, value }) => {
	expect(sliderValue({ param }, position)).toBe(value);
	expect(sliderPosition({ param }, value)).toBe(position);
});

test('a number between two positions, or beyond them, moves the slider to the nearest', () => {
	expect(sliderPosition({ param: 'input' }, 1_050)).toBe(21);
	expect(sliderPosition({ param: 'input' }, 3)).toBe(1);
	expect(sliderPosition({ param: 'input' }, 9e7)).toBe(sliderEnd({ param: 'input' }));
	expect(sliderPosition({ param: 'cached' }, 12.4)).toBe(12);
});

test('a slider says the number, not its position', () => {
	expect(sliderText({ param: 'requests' }, 1_000_000)).toBe('1,000,000');
	expect(sliderText({ param: 'cached' }, 12.5)).toBe('12.5%');
});
