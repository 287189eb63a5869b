import { escapeMarkdown, markdownTable } from '../../format/markdown.ts';
import type { CalculatorRow, CalculatorView } from './view.ts';

/** Cells of a table, its head first. */
type Table = readonly (readonly (string | number)[])[];

/** The costs as a Markdown table, with the traffic above and the address of the calculator below. */
export function costsAsMarkdown(view: CalculatorView, url: string): string {
	const head = [
		'Model',
		'Route',
		...view.lines,
		...(view.hasSavings ? ['Saved by batches'] : []),
		'A month',
		'A year',
		'1,000 requests',
		'Against the cheapest',
	];
	const rows = view.rows.map((row) => [
		row.name,
		routeOf(row),
		...row.lines.map(({ text }) => text),
		...(view.hasSavings ? [row.saving] : []),
		row.month,
		row.year,
		row.perThousand,
		row.against,
	]);
	return [
		`${view.workload}. List prices in US dollars.`,
		'',
		markdownTable([head, ...rows.map((cells) => cells.map(escapeMarkdown))], (i) => i >= 2),
		'',
		`[Crosscheck calculator](${url})`,
		'',
	].join('\n');
}

/**
 * The costs as CSV: US dollars as plain numbers, empty where unknown, with the traffic in each row.
 * A text that a spreadsheet would run as a formula is kept from it by an apostrophe.
 */
export function costsAsCsv(view: CalculatorView): string {
	const head = [
		'Model',
		'Route',
		'Traffic',
		...view.lines.map((label) => `${label} (USD a month)`),
		...(view.hasSavings ? ['Saved by batches (USD a month)'] : []),
		'Total (USD a month)',
		'Total (USD a year)',
		'Total (USD per 1000 requests)',
		'Against the cheapest',
	];
	const rows = view.rows.map((row) => {
		const { usd, lineUsd, savingUsd } = row;
		const perThousand =
			usd === undefined || view.requestsPerMonth === 0
				? undefined
				: (usd / view.requestsPerMonth) * 1000;
		return [
			row.name,
			routeOf(row),
			view.workload,
			...lineUsd.map((line) => numberText(usd === undefined ? undefined : line)),
			...(view.hasSavings ? [numberText(savingUsd)] : []),
			numberText(usd),
			numberText(usd === undefined ? undefined : usd * 12),
			numberText(perThousand),
			row.against,
		];
	});
	return csvOf([head, ...rows]);
}

/** A table as CSV, with the line ends of RFC 4180. A number is written as it is. */
export function csvOf(table: Table): string {
	return table.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(text: string | number): string {
	if (typeof text === 'number') return String(text);
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function routeOf({ route: { text, small } }: CalculatorRow): string {
	return text === 'Unknown' ? `Unknown: ${small ?? ''}` : text;
}

/** Twelve digits hold every amount and drop what the division left. */
function numberText(usd: number | undefined): string {
	return usd === undefined ? '' : String(Number(usd.toPrecision(12)));
}
