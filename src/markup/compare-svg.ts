import type { CompareCard } from '../compare/embed/compare-card.ts';
import type { ScoreRow } from '../compare/pair/scorecard.ts';
import { siteName } from '../format/site.ts';
import { imageSvg, linesOf, words } from './image-svg.ts';

/** Where the columns begin, and how wide each is. */
const columns = {
	signal: { x: 16, width: 148 },
	a: { x: 172, width: 250 },
	b: { x: 430, width: 250 },
};
const width = 696;
const size = 12;
const lineHeight = 16;

/** The scorecard of two models as an image, 696 pixels wide. The value of whoever leads is bold. */
export function compareCardSvg({ models, statuses, rows, asOf }: CompareCard): string {
	const [a, b] = models;
	const head = 44 + statuses.length * lineHeight;
	let y = head;
	const body = rows.map((row) => {
		y += 6;
		const cells = [
			textLines(row.signal, columns.signal, y, { look: 'm' }),
			textLines(row.a.text, columns.a, y, { bold: row.lead === 'a' }),
			textLines(row.b.text, columns.b, y, { bold: row.lead === 'b' }),
		];
		y += Math.max(...cells.map(({ length }) => length)) * lineHeight;
		return cells.flat();
	});
	const title = [
		`${a.name} vs ${b.name}.`,
		...statuses.map((status) => `${status}.`),
		...rows.map(
			(row) => `${row.signal}: ${row.a.text}; ${row.b.text}${leadText(row, a.name, b.name)}.`,
		),
		`Prices in US dollars per million tokens, as of ${asOf}.`,
	].join(' ');
	return imageSvg(width, y + 36, title, [
		words(a.name, { ...columns.a, y: 28, size: 15, look: 'a', bold: true }),
		words(b.name, { ...columns.b, y: 28, size: 15, look: 'a', bold: true }),
		statuses.map((status, i) =>
			words(status, {
				x: 16,
				y: 50 + i * lineHeight,
				size: 11,
				width: width - 32,
				look: status.includes('Preview') ? 'm' : 'w',
			}),
		),
		...body,
		words(`${siteName}, as of ${asOf}. Prices in US dollars per million tokens. Bold leads.`, {
			x: 16,
			y: y + 22,
			size: 11,
			width: width - 32,
			look: 'm',
		}),
	]);
}

/** At most two lines of a cell, the first one line below `y`. */
function textLines(
	text: string,
	column: { x: number; width: number },
	y: number,
	look: { look?: 'm'; bold?: boolean },
) {
	return linesOf(text, size, column.width, 2).map((line, i) =>
		words(line, { ...column, y: y + (i + 1) * lineHeight - 4, size, ...look }),
	);
}

function leadText({ lead, leadText: otherwise }: ScoreRow, a: string, b: string): string {
	if (lead !== 'a' && lead !== 'b') return ` (${otherwise})`;
	return ` (${lead === 'a' ? a : b} leads)`;
}
