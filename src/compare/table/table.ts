import type { CitedSource } from '../citations.ts';

/** One cell. A cell that is not there is not known, and reads as unknown. */
export interface Cell {
	/** As readers see it. */
	text: string;
	/** What it is sorted by and what a download holds: a plain number, a day as `YYYY-MM-DD`. */
	value?: number | string;
	/** A second line: the provider of a price, the lab of a model. */
	note?: string;
	/** The page that its text leads to. */
	href?: string;
	/** `old`: no longer so; `tag` and `alarm`: stands in a box; `yes` and `no`: has a mark. */
	look?: 'old' | 'tag' | 'alarm' | 'yes' | 'no';
	/** Numbers of its sources in the list of the page. */
	refs?: number[];
}

/** One column that a reader can sort by and choose. */
export interface Column {
	/** As in the address of the page: `input`. */
	id: string;
	label: string;
	/** What its figures are in: `tokens`. */
	unit?: string;
	/** What it says, in a sentence. */
	means: string;
	/** Figures stand right, text left, sentences may wrap. */
	kind: 'figure' | 'text' | 'prose';
	/** Stands in the page as built. The others are shown once a reader chooses them. */
	built: boolean;
	/** What the second line of its cells is, for a download. */
	noteLabel?: string;
}

export interface Row {
	/** Id of the record that it is about. */
	id: string;
	/** What a text must be part of to find the row; see `findable`. */
	words: string;
	/** One a column; the first one heads the row. */
	cells: (Cell | null)[];
}

/** A choice of rows. */
export interface Filter {
	/** As in the address of the page: `lab`. */
	id: string;
	label: string;
	/** Whether several options can be asked for, all of which a row must meet. */
	several: boolean;
	options: FilterOption[];
}

export interface FilterOption {
	value: string;
	label: string;
	/** Indexes of the rows that meet it. */
	rows: number[];
}

export type Direction = 'ascending' | 'descending';

/** A table that a reader can sort, filter and change, with all its columns. */
export interface Table {
	/** As in the name of a download: `models`. */
	name: string;
	/** One of its rows, and several: `model`, `models`. */
	nouns: readonly [one: string, many: string];
	columns: Column[];
	/** In the order in which they are built. */
	rows: Row[];
	filters: Filter[];
	/** The column that the rows are built in the order of, where there is one. */
	order?: { column: string; direction: Direction };
}

/** A table with the sources that only its further columns cite, as it travels to a browser. */
export interface TableDocument {
	table: Table;
	more: CitedSource[];
}
