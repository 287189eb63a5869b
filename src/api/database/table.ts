/** What a cell holds. Undefined is unknown, which SQLite writes as NULL. */
export type Value = string | number | boolean | undefined;

/** A column of a table, with what its cells say of a row. */
export interface Column<Row> {
	name: string;
	type: 'TEXT' | 'INTEGER' | 'REAL';
	/** What it holds, in one line: a comment of the database. */
	means: string;
	of: (row: Row) => Value;
	/** The table whose key it names. */
	references?: string;
	/** Never unknown. */
	always?: true;
}

/** A table of the database with its rows. */
export interface Table<Row = never> {
	name: string;
	/** What a row is, in one line. */
	means: string;
	/** Columns that name a row. Where there are none, the rows are numbered in the column `n`. */
	key: readonly string[];
	columns: readonly Column<Row>[];
	rows: readonly Row[];
	/** Columns that are looked up together, besides the key. */
	indexes?: readonly (readonly string[])[];
}

/** A table with its rows as plain cells, in the order of the columns. */
export interface PlainTable extends Omit<Table, 'columns' | 'rows'> {
	columns: readonly Omit<Column<never>, 'of'>[];
	rows: Value[][];
}

/** Works the cells of a table out. */
export function plainTable<Row>({ columns, rows, ...table }: Table<Row>): PlainTable {
	return {
		...table,
		columns,
		rows: rows.map((row) => columns.map(({ of }) => of(row))),
	};
}

type More = Pick<Column<never>, 'references' | 'always'>;

/** A column of text. */
export function text<Row>(
	name: string,
	means: string,
	of: (row: Row) => string | undefined,
	more: More = {},
): Column<Row> {
	return { name, type: 'TEXT', means, of, ...more };
}

/** A column of numbers with decimals. */
export function real<Row>(
	name: string,
	means: string,
	of: (row: Row) => number | undefined,
	more: More = {},
): Column<Row> {
	return { name, type: 'REAL', means, of, ...more };
}

/** A column of whole numbers, or of 1 for yes and 0 for no. */
export function integer<Row>(
	name: string,
	means: string,
	of: (row: Row) => number | boolean | undefined,
	more: More = {},
): Column<Row> {
	return { name, type: 'INTEGER', means, of, ...more };
}
