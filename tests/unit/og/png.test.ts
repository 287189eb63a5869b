import { describe, expect, test } from 'vitest';
import { joinedPng, pngBand } from '../../../src/og/png.ts';
import { readPng } from './read-png.ts';

const palette = [
	[255, 255, 255],
	[27, 85, 158],
	[153, 64, 10],
];
const form = (width: number) => ({ width, palette });

/** So many pixels that repeat, but not in step with the rows. */
const pattern = (count: number) =>
	Uint8Array.from({ length: count }, (_, i) => (((i % 5003) ** 2) >> 3) % 3);

test('a PNG has its size, its colours and every pixel where it was', () => {
	// Two rows of three: an odd width, whose last byte is half empty.
	const png = readPng(joinedPng(form(3), [pngBand(Uint8Array.of(0, 1, 2, 2, 1, 0), 3)]));
	expect([png.width, png.height]).toEqual([3, 2]);
	expect([png.at(0, 0), png.at(1, 0), png.at(2, 0)]).toEqual(['#ffffff', '#1b559e', '#99400a']);
	expect([...png.pixels]).toEqual([0, 1, 2, 2, 1, 0]);
});

test.each([
	{ name: 'two bands', heights: [1, 1] },
	{ name: 'bands of other heights', heights: [96, 232, 232, 70] },
	{ name: 'more bytes than the checksum counts to at once', heights: [300, 1, 300] },
])('joining bands gives what compressing the whole gives: $name', ({ heights }) => {
	const width = 1200;
	const whole = pattern(heights.reduce((sum, height) => sum + height, 0) * width);
	let from = 0;
	const bands = heights.map((height) =>
		pngBand(whole.subarray(from, (from += height * width)), width),
	);
	const png = readPng(joinedPng(form(width), bands));
	expect(png.height).toBe(whole.length / width);
	expect(Buffer.compare(png.pixels, whole)).toBe(0);
	expect(readPng(joinedPng(form(width), [pngBand(whole, width)])).pixels).toEqual(png.pixels);
});

describe('the reader of these tests finds what is wrong', () => {
	const bands = [pngBand(pattern(1200), 120), pngBand(pattern(600), 120)];

	test('a byte that was changed', () => {
		const png = joinedPng(form(120), bands);
		png[60]! ^= 1;
		expect(() => readPng(png)).toThrow('Wrong sum of a chunk');
	});

	test('a checksum of another band', () => {
		const [first, second] = bands as [(typeof bands)[0], (typeof bands)[0]];
		const png = joinedPng(form(120), [{ ...first, adler: second.adler }, second]);
		expect(() => readPng(png)).toThrow('incorrect data check');
	});
});
