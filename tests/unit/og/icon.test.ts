import { expect, test } from 'vitest';
import { iconPng } from '../../../src/og/icon.ts';

test.each([180, 512])('an icon of %i pixels is that wide and high', (size) => {
	const png = iconPng(size);
	expect(png.toString('latin1', 1, 4)).toBe('PNG');
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
	expect(iconPng(size).equals(png)).toBe(true);
});
