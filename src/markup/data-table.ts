import type { Cell, Column, Direction, Row, Table } from '../compare/table/table.ts';
import { refsOf } from './cited.ts';
import { attribute, markup, type Html } from './markup.ts';

/** The id of the text that says what a column means. */
export const meaningId = (column: string) => `about-${column}`;

/** The row of headings; behind the columns stands that of the sources. */
export function tableHead(
	columns: readonly Column[],
	order: { column: string; direction: Direction } | undefined,
): Html {
	const heads = columns.map(({ id, label, unit, kind }) => {
		const sorted = order?.column === id && markup` aria-sort="${order.direction}"`;
		return markup`<th scope="col"${attribute('class', sideOf(kind))} data-column="${id}" aria-describedby="${meaningId(id)}"${sorted}>${label}${unit && markup`<small>${unit}</small>`}</th>`;
	});
	return markup`<tr>${heads}<th scope="col" class="l">Sources</th></tr>`;
}

/**
 * The cells of a row: those of the columns at `shown`, the first one as its head, then the sources of
 * all of them. A link a figure would double the page.
 */
export function tableRow({ columns }: Table, { cells }: Row, shown: readonly number[]): Html {
	const [first, ...rest] = shown.map((i) => cells[i] ?? null);
	const others = rest.map((cell, i) => cellOf(cell, columns[shown[i + 1]!]!.kind));
	const refs = [...new Set(shown.flatMap((i) => cells[i]?.refs ?? []))].sort((a, b) => a - b);
	return markup`<th scope="row">${first ? content(first) : undefined}</th>${others}<td class="l refs">${refsOf(refs)}</td>`;
}

/** Figures stand right; a column has one class for its width. */
function sideOf(kind: Column['kind']): string | undefined {
	if (kind === 'figure') return undefined;
	return kind === 'prose' ? 'l prose' : 'l';
}

const looks = { old: 'old', yes: 'y', no: 'n', tag: undefined, alarm: undefined } as const;

function cellOf(cell: Cell | null, kind: Column['kind']): Html {
	const look = cell === null ? 'u' : looks[cell.look ?? 'tag'];
	const classes = [sideOf(kind), look].filter((one) => one !== undefined).join(' ');
	return markup`<td${attribute('class', classes || undefined)}>${cell ? content(cell) : 'Unknown'}</td>`;
}

function content({ text, note, href, look }: Cell): Html {
	const said =
		look === 'tag' || look === 'alarm'
			? markup`<mark${attribute('class', look === 'alarm' ? 'alarm' : undefined)}>${text}</mark>`
			: href === undefined
				? text
				: markup`<a href="${href}">${text}</a>`;
	return markup`${said}${note !== undefined && markup`<small>${note}</small>`}`;
}
