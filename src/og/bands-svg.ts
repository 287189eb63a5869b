import type { OgCard, OgFact, Words } from '../compare/og/og-card.ts';
import { ogSize } from '../compare/og/og-path.ts';
import { siteName } from '../format/site.ts';
import { markup, type Html, type Part } from '../markup/markup.ts';
import { fitText } from './fit-text.ts';
import { bold, fontFamily, regular } from './fonts.ts';
import { logo } from './logo.ts';
import { colours } from './palette.ts';

/** An image is made of bands as wide as itself, one below the other. The body is that of one card, or two halves. */
const heights = { head: 96, half: 232, body: 464, foot: 70 };

/** Left and right edge of the text. */
const left = 88;
const right = ogSize.width - 64;
const width = right - left;
const factsInRow = 4;
const columnWidth = width / factsInRow;

/** The name of the site, and of what kind the page is. */
export function headSvg(kind: string): string {
	return svg(heights.head, [
		logo({ x: 60, y: 28, scale: 2.6 }),
		words(siteName, { x: 116, y: 60, size: 32, weight: 700 }),
		words(kind, { x: right, y: 59, size: 26, fill: colours.muted, end: true }),
		rule(heights.head - 2),
	]);
}

/** The day of the data. */
export function footSvg(asOf: string): string {
	return svg(heights.foot, [
		words(`Data as of ${asOf}. Sources are on the page.`, {
			x: left,
			y: 44,
			size: 24,
			fill: colours.muted,
		}),
	]);
}

/** A model as one side of a pair, in the colour of side A. */
export function halfSvg(card: OgCard): string {
	const title = fitText(bold, said(card.title), width, [
		[60, 1],
		[52, 1],
		[44, 1],
		[36, 2],
	]);
	// Two lines of the smallest size are about as high as one of the largest.
	const top = title.lines.length > 1 ? 40 : 74;
	return svg(heights.half, [
		markup`<rect x="64" y="24" width="8" height="184" fill="${colours.a}"/>`,
		title.lines.map((line, i) =>
			words(line, {
				x: left,
				y: top + i * 38,
				size: title.size,
				weight: 700,
				fill: colours.a,
			}),
		),
		byline(card, 118),
		factRow(card.facts, 164),
		rule(heights.half - 2),
	]);
}

/** All of a page that is about one thing. */
export function bodySvg(card: OgCard): string {
	const title = fitText(bold, said(card.title), width, [
		[76, 1],
		[64, 1],
		[56, 2],
		[44, 2],
	]);
	const text = card.text !== undefined && regular.has(card.text) ? card.text : '';
	const lines = fitText(regular, text, width, [
		[34, 3],
		[28, 3],
	]);
	const rows = Math.ceil(card.facts.length / factsInRow);
	let y = 40;
	const titleLines = title.lines.map((line) => {
		y += title.size * 1.1;
		return words(line, { x: left, y, size: title.size, weight: 700 });
	});
	const by = card.by || card.flag !== undefined ? byline(card, (y += 52)) : undefined;
	y += 16;
	const textLines = lines.lines.map((line) =>
		words(line, { x: left, y: (y += lines.size * 1.35), size: lines.size, fill: colours.muted }),
	);
	const firstRow = heights.body - 32 - rows * 92;
	return svg(heights.body, [
		markup`<rect x="64" y="40" width="8" height="${heights.body - 80}" fill="${colours.ink}"/>`,
		titleLines,
		by,
		text !== '' && textLines,
		Array.from({ length: rows }, (_, i) =>
			factRow(card.facts.slice(i * factsInRow, (i + 1) * factsInRow), firstRow + 24 + i * 92),
		),
		rule(heights.body - 2),
	]);
}

/** Words in the letters of the font, or else the id that stands for them. */
function said({ text, id }: Words): string {
	return bold.has(text) ? text : id;
}

/** Who made it, and a flag beside that. */
function byline({ by, flag }: OgCard, y: number): Html {
	const size = 26;
	const name = by ? `By ${said(by)}` : '';
	const flagWidth = flag === undefined ? 0 : bold.widthOf(flag, 22) + 28;
	const [line = ''] = fitText(regular, name, width - flagWidth - 20, [[size, 1]]).lines;
	const x = left + (line === '' ? 0 : regular.widthOf(line, size) + 20);
	return markup`${words(line, { x: left, y, size, fill: colours.muted })}${
		flag !== undefined && [
			markup`<rect x="${x}" y="${y - 27}" width="${flagWidth}" height="36" rx="4" fill="${colours.ink}"/>`,
			words(flag, { x: x + 14, y: y - 1, size: 22, weight: 700, fill: colours.paper }),
		]
	}`;
}

/** Up to four facts side by side, their labels on the line at `y`. */
function factRow(facts: readonly OgFact[], y: number): Html[] {
	return facts.map(({ label, value }, i) => {
		const x = left + i * columnWidth;
		const found = fitText(regular, value ?? 'Unknown', columnWidth - 16, [
			[30, 1],
			[27, 1],
			[24, 1],
			[20, 1],
		]);
		return markup`${words(label, { x, y, size: 22, fill: colours.muted })}${words(found.lines[0]!, {
			x,
			y: y + 36,
			size: found.size,
			fill: value === undefined ? colours.muted : colours.ink,
		})}`;
	});
}

interface TextPlace {
	x: number;
	y: number;
	size: number;
	weight?: 400 | 700;
	fill?: string;
	/** The text ends at `x`. */
	end?: boolean;
}

function words(
	text: string,
	{ x, y, size, weight = 400, fill = colours.ink, end = false }: TextPlace,
): Html {
	return markup`<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}"${end && markup` text-anchor="end"`}>${text}</text>`;
}

function rule(y: number): Html {
	return markup`<rect x="0" y="${y}" width="${ogSize.width}" height="2" fill="${colours.rule}"/>`;
}

function svg(height: number, content: readonly Part[]): string {
	return String(
		markup`<svg xmlns="http://www.w3.org/2000/svg" width="${ogSize.width}" height="${height}" font-family="${fontFamily}"><rect width="100%" height="100%" fill="${colours.paper}"/>${content}</svg>`,
	);
}
