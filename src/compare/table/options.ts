import type { Filter, FilterOption } from './table.ts';

/** A filter of some things, one a row, by tests; options that no row meets are left out. */
export function filterBy<T>(
	id: string,
	label: string,
	things: readonly T[],
	tests: readonly (readonly [value: string, label: string, meets: (thing: T) => boolean])[],
	several = false,
): Filter {
	const options = tests.map(([value, name, meets]): FilterOption => ({
		value,
		label: name,
		rows: things.flatMap((thing, i) => (meets(thing) ? [i] : [])),
	}));
	return { id, label, several, options: options.filter(({ rows }) => rows.length > 0) };
}
