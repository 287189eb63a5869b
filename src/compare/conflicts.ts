import type { Catalog } from '../schema/catalog.ts';
import type { Conflict } from '../schema/common.ts';
import type { Citations } from './citations.ts';
import { evidenceOf } from './evidence.ts';
import { fieldWords, type FieldWords } from './field-words.ts';

/** A value that another source gives, where no cell of the page shows it. */
export interface ConflictLine {
	/** `Tool calling: no`, with the reason why it lost where one is given. */
	text: string;
	refs: number[];
}

/** The values of a record that lost, except those of the fields named in `shown`. */
export function conflictLines(
	catalog: Catalog,
	conflicts: readonly Conflict[] | undefined,
	citations: Citations,
	shown: readonly string[] = [],
): ConflictLine[] {
	return (conflicts ?? [])
		.filter(({ field }) => !shown.includes(field))
		.map(({ field, value, from, note }) => ({
			text: `${inWords(fieldWords(catalog, field), value)}${note === undefined ? '' : ` (${note.charAt(0).toLowerCase()}${note.slice(1)})`}`,
			refs: citations.refs([evidenceOf(catalog, from)]),
		}));
}

function inWords({ name, textOf }: FieldWords, value: Conflict['value']): string {
	return `${name}: ${textOf(value)}`;
}
