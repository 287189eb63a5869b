import type { Direction, Table } from './table.ts';

/** Models that can be ticked at a time: as many as stand side by side. */
export const mostTicked = 4;

/** What a reader has made of a table. All of it stands in the address of the page. */
export interface TableState {
	/** What the rows must hold. */
	text: string;
	/** Options asked for by filter. One without options is left out. */
	chosen: Readonly<Record<string, readonly string[]>>;
	/** Left out in the order as built. */
	sort?: { column: string; direction: Direction };
	/** Ids of the columns shown, in the order of the table. */
	columns: readonly string[];
	/** Ids of the rows ticked, in the order in which they were. */
	ticked: readonly string[];
}

/** The columns that stand in the page as built. */
export function builtColumns({ columns }: Table): string[] {
	return columns.filter(({ built }) => built).map(({ id }) => id);
}

/**
 * Reads `?q=acme&lab=acme&has=vision&has=audio&sort=-cost&columns=released,cost&tick=small-1`. What
 * the table does not have is left out, so that an old address still opens.
 */
export function readState(search: string, table: Table): TableState {
	const query = new URLSearchParams(search);
	const chosen = table.filters.flatMap(({ id, several, options }) => {
		const asked = new Set(query.getAll(id));
		const values = options.map(({ value }) => value).filter((value) => asked.has(value));
		return values.length === 0 ? [] : [[id, several ? values : values.slice(0, 1)] as const];
	});
	const sort = readSort(query.get('sort') ?? '', table);
	const rows = new Set(table.rows.map(({ id }) => id));
	const ticked = new Set(query.getAll('tick').filter((id) => rows.has(id)));
	return {
		text: (query.get('q') ?? '').trim(),
		chosen: Object.fromEntries(chosen),
		...(sort && { sort }),
		columns: readColumns(query.get('columns'), table),
		ticked: [...ticked].slice(0, mostTicked),
	};
}

function readSort(text: string, { columns }: Table): TableState['sort'] {
	const [, minus, column] = /^(-?)(.+)$/.exec(text) ?? [];
	if (!columns.some(({ id }) => id === column)) return undefined;
	return { column: column!, direction: minus ? 'descending' : 'ascending' };
}

/** The first column heads the rows, so it always stands. */
function readColumns(text: string | null, table: Table): string[] {
	if (text === null) return builtColumns(table);
	const asked = new Set(text.split(','));
	return table.columns.filter(({ id }, i) => i === 0 || asked.has(id)).map(({ id }) => id);
}

/** The part of the address that says it, `?` included; empty for the table as built. */
export function writeState(
	{ text, chosen, sort, columns, ticked }: TableState,
	table: Table,
): string {
	const query = new URLSearchParams();
	if (text !== '') query.set('q', text);
	for (const { id } of table.filters) for (const value of chosen[id] ?? []) query.append(id, value);
	if (sort) query.set('sort', (sort.direction === 'descending' ? '-' : '') + sort.column);
	if (columns.join() !== builtColumns(table).join()) query.set('columns', columns.slice(1).join());
	for (const id of ticked) query.append('tick', id);
	// A comma may stand in an address as it is, and reads better.
	const search = query.toString().replaceAll('%2C', ',');
	return search === '' ? '' : `?${search}`;
}
