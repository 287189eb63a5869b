import type { Citation } from '../schema/common.ts';
import type { Catalog } from '../schema/catalog.ts';
import { perId } from './per-catalog.ts';

/**
 * The newest day on which a source of some records was checked, as `YYYY-MM-DD`; the day of the catalog
 * where they cite none. Citations stand at the keys `from` and `fieldsFrom` of any record.
 */
export function lastChecked(catalog: Catalog, records: unknown): string {
	let newest = '';
	const see = (citation: Citation) => {
		const cited = typeof citation === 'string' ? { source: citation } : citation;
		const day = cited.checkedOn ?? catalog.sources.get(cited.source)?.asOf ?? '';
		if (day > newest) newest = day;
	};
	const seeAll = (value: unknown) => {
		if (isCitation(value)) see(value);
		else if (isHolder(value)) for (const part of Object.values(value)) seeAll(part);
	};
	const look = (value: unknown) => {
		if (!isHolder(value)) return;
		for (const [key, part] of Object.entries(value))
			if (key === 'from' || key === 'fieldsFrom') seeAll(part);
			else look(part);
	};
	look(records);
	return newest || catalog.asOf;
}

/** The same for all that is known of a model: its record, its routes and its scores. */
export const modelLastChecked = perId((catalog, id): string =>
	lastChecked(catalog, [
		catalog.models.get(id),
		(catalog.routesOf.get(id) ?? []).map(({ route }) => route),
		(catalog.resultsOf.get(id) ?? []).map(({ result }) => result),
	]),
);

function isHolder(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}

function isCitation(value: unknown): value is Citation {
	return typeof value === 'string' || (isHolder(value) && 'source' in value);
}
