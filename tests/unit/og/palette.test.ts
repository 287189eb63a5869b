import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { asSideB, colours, nearest, palette } from '../../../src/og/palette.ts';

test('the colours are those of the site on paper', () => {
	const tokens = readFileSync('src/styles/tokens.css', 'utf8');
	const onPaper = Object.keys(colours).map((name) => [
		name,
		new RegExp(`--${name}: light-dark\\((#\\w+)`).exec(tokens)?.[1],
	]);
	expect(Object.fromEntries(onPaper)).toEqual(colours);
});

test('four bits are enough for the number of a colour', () => {
	expect(palette.length).toBeLessThanOrEqual(16);
});

test('side A in the colours of side B', () => {
	const [a, b] = [nearest(0x1b, 0x55, 0x9e), nearest(0x99, 0x40, 0x0a)];
	expect(a).not.toBe(b);
	expect(asSideB(a)).toBe(b);
	expect(asSideB(nearest(0xfc, 0xfb, 0xf8))).toBe(nearest(0xfc, 0xfb, 0xf8));
	expect(asSideB(nearest(0x1c, 0x1d, 0x1f))).toBe(nearest(0x1c, 0x1d, 0x1f));
	expect(asSideB(b)).toBe(b);
});
