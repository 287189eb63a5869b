import type { Citation } from './common.ts';

/** A citation in a record, with the place where it is written. */
export interface PlacedCitation {
	/** Id of the source. */
	source: string;
	/** The day given beside the id, where one is. */
	checkedOn?: string;
	path: readonly PropertyKey[];
}

/** Every citation in a record or some of them, as often as it stands there: at the keys `from` and `fieldsFrom`. */
export function citationsIn(records: unknown): PlacedCitation[] {
	const found: PlacedCitation[] = [];
	const path: PropertyKey[] = [];
	const look = (value: unknown, isCited: boolean) => {
		if (isCited && isCitation(value)) found.push(placed(value, [...path]));
		else if (typeof value === 'object' && value !== null)
			for (const [key, part] of Object.entries(value)) {
				path.push(Array.isArray(value) ? Number(key) : key);
				look(part, isCited || key === 'from' || key === 'fieldsFrom');
				path.pop();
			}
	};
	look(records, false);
	return found;
}

function isCitation(value: unknown): value is Citation {
	return (
		typeof value === 'string' || (typeof value === 'object' && value !== null && 'source' in value)
	);
}

function placed(citation: Citation, path: readonly PropertyKey[]): PlacedCitation {
	if (typeof citation === 'string') return { source: citation, path };
	const { source, checkedOn } = citation;
	return { source, path, ...(checkedOn !== undefined && { checkedOn }) };
}
