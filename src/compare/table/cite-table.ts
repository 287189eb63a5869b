import type { Citations } from '../citations.ts';
import type { Evidence } from '../evidence.ts';
import type { Cell, Row, Table, TableDocument } from './table.ts';

/** A cell with where its text comes from. */
export interface DraftCell extends Omit<Cell, 'refs'> {
	evidence?: readonly Evidence[];
}

/** A table before its sources are numbered. A cell that is not known is undefined. */
export interface DraftTable extends Omit<Table, 'rows'> {
	rows: (Omit<Row, 'cells'> & { cells: (DraftCell | undefined)[] })[];
}

/**
 * The table with the columns that stand in the page as built, their sources numbered. Call
 * `tableDocument` once everything else of the page is cited: the rest of the numbers follow.
 */
export function builtTable(draft: DraftTable, citations: Citations): Table {
	const kept = draft.columns.flatMap(({ built }, i) => (built ? [i] : []));
	return {
		...draft,
		columns: kept.map((i) => draft.columns[i]!),
		rows: citedRows(draft, kept, citations),
	};
}

/** The table with all columns, and the sources that the page as built does not list. */
export function tableDocument(draft: DraftTable, citations: Citations): TableDocument {
	const listed = citations.sources.length;
	const all = draft.columns.map((_, i) => i);
	const table = { ...draft, rows: citedRows(draft, all, citations) };
	return { table, more: citations.sources.slice(listed) };
}

function citedRows({ rows }: DraftTable, kept: readonly number[], citations: Citations): Row[] {
	return rows.map((row) => ({
		...row,
		cells: kept.map((i) => citedCell(row.cells[i], citations)),
	}));
}

function citedCell(draft: DraftCell | undefined, citations: Citations): Cell | null {
	if (!draft) return null;
	const { evidence = [], ...cell } = draft;
	return evidence.length === 0 ? cell : { ...cell, refs: citations.refs(evidence) };
}
