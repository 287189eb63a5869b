import { formatCount } from '../../format/quantity.ts';
import type { DraftCell, DraftTable } from './cite-table.ts';
import { findable } from './findable.ts';
import type { Column, Table } from './table.ts';

/** A column with how its cell of a thing is found. */
export interface DraftColumn<T> extends Column {
	cell: (thing: T) => DraftCell | undefined;
}

/** A table of things, one a row. `namesOf` gives the id of a thing, then what else it is found by. */
export function draftTable<T>(
	columns: readonly DraftColumn<T>[],
	things: readonly T[],
	namesOf: (thing: T) => readonly [id: string, ...names: string[]],
	rest: Omit<Table, 'columns' | 'rows'>,
): DraftTable {
	return {
		...rest,
		columns: columns.map(({ cell: _, ...column }) => column),
		rows: things.map((thing) => {
			const names = namesOf(thing);
			return {
				id: names[0],
				words: findable(names),
				cells: columns.map(({ cell }) => cell(thing)),
			};
		}),
	};
}

/** A column of what is counted in the records themselves, so it needs no source. */
export function countColumn<T>(
	id: string,
	label: string,
	means: string,
	of: (thing: T) => number,
	built = true,
): DraftColumn<T> {
	return {
		...{ id, label, means, built, kind: 'figure' },
		cell: (thing) => {
			const value = of(thing);
			return { text: formatCount(value), value };
		},
	};
}
