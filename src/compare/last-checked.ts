import type { Catalog } from '../schema/catalog.ts';
import { citationsIn } from '../schema/citations-in.ts';
import { perId } from './per-catalog.ts';

/**
 * The newest day on which a source of some records was checked, as `YYYY-MM-DD`; the day of the catalog
 * where they cite none.
 */
export function lastChecked(catalog: Catalog, records: unknown): string {
	let newest = '';
	for (const { source, checkedOn } of citationsIn(records)) {
		const day = checkedOn ?? catalog.sources.get(source)?.asOf ?? '';
		if (day > newest) newest = day;
	}
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
