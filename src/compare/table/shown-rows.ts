import { compareText } from '../../format/compare-text.ts';
import { isFound, wordsOfText } from './findable.ts';
import type { TableState } from './state.ts';
import type { Cell, Direction, Table } from './table.ts';

/**
 * Finds the rows of a table that a reader asks for, in their order. What takes time is done once a
 * column: a sort compares numbers alone.
 */
export function rowFinder(
	table: Table,
): (state: Pick<TableState, 'text' | 'chosen' | 'sort'>) => number[] {
	const all = table.rows.map((_, i) => i);
	const keys = new Map<string, Float64Array>();
	const keysOf = (column: string) => {
		const known = keys.get(column) ?? sortKeys(table, column);
		keys.set(column, known);
		return known;
	};
	return ({ text, chosen, sort }) => {
		const words = wordsOfText(text);
		const asked = table.filters.flatMap(({ id, options }) =>
			options.filter(({ value }) => chosen[id]?.includes(value)).map(({ rows }) => new Set(rows)),
		);
		const found = all.filter(
			(i) => asked.every((rows) => rows.has(i)) && isFound(words, table.rows[i]!.words),
		);
		return sort ? inOrder(found, keysOf(sort.column), sort.direction) : found;
	};
}

/** What each row is sorted by in a column: its number, or the place of its text; NaN where unknown. */
export function sortKeys({ columns, rows }: Table, column: string): Float64Array {
	const at = columns.findIndex(({ id }) => id === column);
	const values = rows.map(({ cells }) => sortValue(cells[at] ?? null));
	const texts = values.filter((value) => typeof value === 'string');
	const places = new Map([...new Set(texts)].sort(compareText).map((text, i) => [text, i]));
	return Float64Array.from(values, (value) =>
		typeof value === 'string' ? places.get(value)! : value,
	);
}

function sortValue(cell: Cell | null): number | string {
	if (cell === null) return NaN;
	return cell.value ?? cell.text.toLowerCase();
}

/** What is unknown comes last either way; equals keep the order as built. */
function inOrder(rows: readonly number[], keys: Float64Array, direction: Direction): number[] {
	const sign = direction === 'ascending' ? 1 : -1;
	const known = rows.filter((i) => !Number.isNaN(keys[i]!));
	const unknown = rows.filter((i) => Number.isNaN(keys[i]!));
	known.sort((i, j) => sign * (keys[i]! - keys[j]!) || i - j);
	return [...known, ...unknown];
}
