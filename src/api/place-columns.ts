import { evidenceOf, type Evidence } from '../compare/evidence.ts';
import { perObject } from '../compare/per-catalog.ts';
import type { Catalog } from '../schema/catalog.ts';
import type { Citation } from '../schema/common.ts';

/** The columns that say where a row of a table comes from, each with its meaning and its value. */
export function placeColumns<Row extends object>(
	catalog: Catalog,
	citationOf: (row: Row) => Citation,
	urlOf: (row: Row) => string | undefined = () => undefined,
): readonly { name: string; means: string; of: (row: Row) => string }[] {
	const place = perObject((row: Row): Evidence => evidenceOf(catalog, citationOf(row), urlOf(row)));
	return [
		{ name: 'source', means: 'Id of the source', of: (row) => place(row).source },
		{ name: 'sourceUrl', means: 'The page that says so', of: (row) => place(row).url },
		{
			name: 'checkedOn',
			means: 'The day on which it said so',
			of: (row) => place(row).checkedOn,
		},
	];
}
