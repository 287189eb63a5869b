import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { fitText } from '../../../src/og/fit-text.ts';
import type { Font } from '../../../src/og/font.ts';
import { bold, fontFiles, regular } from '../../../src/og/fonts.ts';

/** Each letter is as wide as its size. */
const square: Font = { widthOf: (text, size) => text.length * size, has: () => true };

test.each([
	{ name: 'all in the largest size', text: 'abc', lines: ['abc'], size: 20 },
	{ name: 'a smaller size before a second line', text: 'abcde fg', lines: ['abcde fg'], size: 10 },
	{
		name: 'two lines in the last size',
		text: 'abcdefg hijklm',
		lines: ['abcdefg', 'hijklm'],
		size: 8,
	},
	{
		name: 'the rest cut with a mark',
		text: 'abcde fghij klmno pqrst uvw',
		lines: ['abcde fghij', 'klmno pqrst…'],
		size: 8,
	},
	{ name: 'a word wider than a line', text: 'abcdefghijklmnop', lines: ['abcdefghijk…'], size: 8 },
])('$name', ({ text, lines, size }) => {
	expect(
		fitText(square, text, 100, [
			[20, 1],
			[10, 1],
			[8, 2],
		]),
	).toEqual({ size, lines });
});

test('cuts what does not fit into the last line', () => {
	expect(fitText(square, 'ab cd ef', 30, [[10, 2]]).lines).toEqual(['ab', 'cd…']);
});

test.each([
	{ name: 'regular', font: regular, weight: 400 },
	{ name: 'bold', font: bold, weight: 700 },
])('the $name letters are as wide as they are drawn', ({ font, weight }) => {
	// No space at the ends, and no two letters that are drawn closer than others.
	const text = 'HHHHHHHHHHHHHHHHHHHH';
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="99" font-family="Inter"><text y="90" font-size="50" font-weight="${weight}">${text}</text></svg>`;
	const drawn = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } }).innerBBox()!;
	expect(font.widthOf(text, 50) / drawn.width).toBeCloseTo(1, 1);
	expect(drawn.width).toBeLessThan(font.widthOf(text, 50));
});

test('says which letters the font has', () => {
	expect(regular.has('GPT-4o, Claude: é Д –’…·')).toBe(true);
	expect(regular.has('通义')).toBe(false);
});
