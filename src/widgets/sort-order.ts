export type Direction = 'ascending' | 'descending';
export type SortKind = 'number' | 'text';

interface Sortable {
	dataset: DOMStringMap;
	textContent: string | null;
}

/**
 * Orders cells: by their `data-sort` number, where a cell without one is unknown and comes last
 * either way, or by their text, small and capital letters alike.
 */
export function sortOrder(kind: SortKind, direction: Direction) {
	const sign = direction === 'ascending' ? 1 : -1;
	return kind === 'text'
		? (a: Sortable, b: Sortable): number => sign * compareText(a, b)
		: ({ dataset: { sort: a } }: Sortable, { dataset: { sort: b } }: Sortable): number => {
				if (a === undefined || b === undefined)
					return Number(a === undefined) - Number(b === undefined);
				return sign * (Number(a) - Number(b));
			};
}

function compareText(one: Sortable, other: Sortable): number {
	const [a, b] = [one, other].map(({ textContent }) => (textContent ?? '').trim().toLowerCase());
	return a! < b! ? -1 : Number(a! > b!);
}
