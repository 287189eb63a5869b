import { parse } from 'csv-parse/sync';

/** Rows of a CSV with a header line, by column name. Throws when it is HTML or has no rows. */
export function parseCsv(text: string, file: string): Record<string, string>[] {
	if (/^\s*<(?:!doctype|html)/i.test(text)) throw new Error(`${file}: HTML came instead of CSV`);
	const rows = parse<Record<string, string>>(text, {
		columns: true,
		bom: true,
		relax_quotes: true,
		skip_empty_lines: true,
		relax_column_count: true,
	});
	if (rows.length === 0) throw new Error(`${file}: no rows in it`);
	return rows;
}

/** Throws when a file lacks a column that is read from it. */
export function needColumns(
	rows: readonly Record<string, string>[],
	columns: readonly string[],
	file: string,
): void {
	const missing = columns.filter((column) => !(column in rows[0]!));
	if (missing.length > 0) throw new Error(`${file}: no column ${missing.join(', ')}`);
}

/** A number as a table writes it: `77.47%`, `1,024`. Undefined for an empty or other cell. */
export function numberIn(cell: string | undefined): number | undefined {
	const text = cell?.replaceAll(/[%,\s]/g, '') ?? '';
	if (text === '') return undefined;
	const value = Number(text);
	return Number.isFinite(value) ? value : undefined;
}

/** The day that a cell starts with: `2026-04-24T14:20:22.000Z` is 2026-04-24. */
export function dayIn(cell: string | undefined): string | undefined {
	return /^\d{4}-\d{2}-\d{2}/.exec(cell ?? '')?.[0];
}
