import type { Table } from '../../../../src/compare/table/table.ts';

/** The texts of a row by column, with their second lines; undefined where unknown. */
export function cellsOf({ columns, rows }: Table, id: string): Record<string, string | undefined> {
	const row = rows.find((one) => one.id === id);
	return Object.fromEntries(
		columns.map((column, i) => {
			const cell = row?.cells[i];
			return [column.id, cell ? [cell.text, cell.note ?? ''].join(' ').trim() : undefined];
		}),
	);
}
