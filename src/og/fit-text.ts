import type { Font } from './font.ts';

/** A text in lines with the size of its letters. */
export interface Lines {
	size: number;
	lines: readonly string[];
}

/**
 * A text in the largest of some sizes in which it fits into a width, in as many lines as that size may
 * have. In the last size the rest of the text is cut.
 */
export function fitText(
	font: Font,
	text: string,
	width: number,
	sizes: readonly (readonly [size: number, lines: number])[],
): Lines {
	for (const [size, most] of sizes) {
		const lines = wrapped(font, text, width, size);
		if (lines.length <= most && lines.every((line) => font.widthOf(line, size) <= width))
			return { size, lines };
	}
	const [size, most] = sizes.at(-1)!;
	const lines = wrapped(font, text, width, size);
	const shown = lines.slice(0, most);
	if (lines.length > most) shown[most - 1] = lines.slice(most - 1).join(' ');
	return { size, lines: shown.map((line) => cut(font, line, width, size)) };
}

/** A text broken between words. A word that is wider than a line has a line of its own. */
function wrapped(font: Font, text: string, width: number, size: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
		if (lines.length > 0 && font.widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** A text that ends with `…` where it is too wide. */
function cut(font: Font, text: string, width: number, size: number): string {
	if (font.widthOf(text, size) <= width) return text;
	const letters = Array.from(text);
	while (letters.length > 0 && font.widthOf(`${letters.join('').trimEnd()}…`, size) > width)
		letters.pop();
	return `${letters.join('').trimEnd()}…`;
}
