import { expect, test } from 'vitest';
import { utf8Of } from '../../../../src/build/prerender/utf8-of.ts';

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString();

test('any text is the same in UTF-8', () => {
	expect([...utf8Of('é–😀')]).toEqual([0xc3, 0xa9, 0xe2, 0x80, 0x93, 0xf0, 0x9f, 0x98, 0x80]);
	expect(utf8Of('')).toHaveLength(0);
	// Longer than what is set aside for a text, and then a short one again.
	const long = '– and more '.repeat(40_000);
	expect(textOf(utf8Of(long)) === long).toBe(true);
	expect(textOf(utf8Of('short'))).toBe('short');
});

test('half of a character is replaced', () => {
	expect(textOf(utf8Of('a\ud83db'))).toBe('a\ufffdb');
});
