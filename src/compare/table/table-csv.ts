import { csvOf } from '../calculator/exports.ts';
import type { Cell, Column, Table } from './table.ts';

/**
 * Some rows and columns as CSV: plain numbers and days as `YYYY-MM-DD`, the unit in the head, empty
 * where unknown. The second line of a cell has a column of its own. Last comes the address of the
 * page of each row below `site`, where every value has its source.
 */
export function tableCsv(
	table: Table,
	columns: readonly string[],
	rows: readonly number[],
	site: string,
): string {
	const shown = table.columns.flatMap((column, i) =>
		columns.includes(column.id) ? [{ column, i }] : [],
	);
	const head = shown.flatMap(({ column }) => headsOf(column));
	const lines = rows.map((at) => {
		const { cells } = table.rows[at]!;
		const page = new URL(cells[0]?.href ?? '', site).href;
		return [...shown.flatMap(({ column, i }) => textsOf(column, cells[i] ?? null)), page];
	});
	return csvOf([[...head, 'Page'], ...lines]);
}

function headsOf({ label, unit, noteLabel }: Column): string[] {
	const head = unit === undefined ? label : `${label} (${unit})`;
	return noteLabel === undefined ? [head] : [head, noteLabel];
}

function textsOf({ kind, noteLabel }: Column, cell: Cell | null): string[] {
	const value = kind === 'figure' ? cell?.value : undefined;
	const text = String(value ?? cell?.text ?? '');
	return noteLabel === undefined ? [text] : [text, cell?.note ?? ''];
}
