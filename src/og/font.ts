import { readFileSync } from 'node:fs';

/** What must be known of a font to place text: how wide it is, and which letters it has. */
export interface Font {
	/** Width of a text in pixels, without kerning, which makes it a little less. */
	widthOf(text: string, size: number): number;
	/** Whether it has every letter of a text. */
	has(text: string): boolean;
}

/** Reads a TrueType font. */
export function readFont(path: string): Font {
	const bytes = readFileSync(path);
	const table = tablesOf(bytes);
	const unitsPerEm = table('head').readUInt16BE(18);
	const widthCount = table('hhea').readUInt16BE(34);
	const widths = table('hmtx');
	const glyphOf = glyphsOf(table('cmap'));
	const widthOfGlyph = (glyph: number) =>
		widths.readUInt16BE(Math.min(glyph, widthCount - 1) * 4) / unitsPerEm;
	const glyphs = (text: string) => Array.from(text, (letter) => glyphOf(letter.codePointAt(0)!));
	return {
		widthOf: (text, size) =>
			glyphs(text).reduce((width, glyph) => width + widthOfGlyph(glyph) * size, 0),
		has: (text) => glyphs(text).every((glyph) => glyph !== 0),
	};
}

/** The tables of a font by their names. */
function tablesOf(bytes: Buffer): (name: string) => Buffer {
	const count = bytes.readUInt16BE(4);
	const found = new Map<string, Buffer>();
	for (let i = 0; i < count; i++) {
		const at = 12 + i * 16;
		const start = bytes.readUInt32BE(at + 8);
		const length = bytes.readUInt32BE(at + 12);
		found.set(bytes.toString('latin1', at, at + 4), bytes.subarray(start, start + length));
	}
	return (name) => {
		const table = found.get(name);
		if (!table) throw new Error(`The font has no table ${name}`);
		return table;
	};
}

/** The number of the glyph for a code point, 0 where there is none. */
function glyphsOf(cmap: Buffer): (codePoint: number) => number {
	const count = cmap.readUInt16BE(2);
	const subtables = Array.from({ length: count }, (_, i) =>
		cmap.subarray(cmap.readUInt32BE(4 + i * 8 + 4)),
	);
	// Format 12 covers all of Unicode: groups of code points whose glyphs follow one another.
	const groups = subtables.find((one) => one.readUInt16BE(0) === 12);
	if (!groups) throw new Error('The font has no table of all its letters');
	const groupCount = groups.readUInt32BE(12);
	return (codePoint) => {
		for (let i = 0; i < groupCount; i++) {
			const at = 16 + i * 12;
			const [first, last] = [groups.readUInt32BE(at), groups.readUInt32BE(at + 4)];
			if (codePoint < first) return 0;
			if (codePoint <= last) return groups.readUInt32BE(at + 8) + codePoint - first;
		}
		return 0;
	};
}
