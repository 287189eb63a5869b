import type { Citation } from '../schema/common.ts';

/** Every citation in some records, as often as it stands there: at the keys `from` and `fieldsFrom`. */
export function citationsIn(records: unknown): Citation[] {
	const found: Citation[] = [];
	const see = (value: unknown) => {
		if (isCitation(value)) found.push(value);
		else if (isHolder(value)) for (const part of Object.values(value)) see(part);
	};
	const look = (value: unknown) => {
		if (!isHolder(value)) return;
		for (const [key, part] of Object.entries(value))
			if (key === 'from' || key === 'fieldsFrom') see(part);
			else look(part);
	};
	look(records);
	return found;
}

function isHolder(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}

function isCitation(value: unknown): value is Citation {
	return typeof value === 'string' || (isHolder(value) && 'source' in value);
}
