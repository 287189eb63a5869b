import type { Catalog, CatalogRecords, ScoredResult, ServedRoute } from '../schema/catalog.ts';
import { isListed } from './listed.ts';

/**
 * Adds the indexes that many pages need. Pure: it changes no record and leaves none out.
 *
 * `asOf` is the newest `retrieved` day of all sources, and empty where there is no source.
 * A model without routes or results has no entry in `routesOf` or `resultsOf`.
 */
export function buildCatalog(records: CatalogRecords): Catalog {
	const routesOf = groupByModel<ServedRoute>(
		[...records.providers.values()].flatMap((provider) =>
			provider.routes.map((route) => ({ provider, route })),
		),
		({ route }) => route.model,
	);
	const resultsOf = groupByModel<ScoredResult>(
		[...records.benchmarks.values()].flatMap((benchmark) =>
			benchmark.results.map((result) => ({ benchmark, result })),
		),
		({ result }) => result.model,
	);
	const listed = [...records.models.values()]
		.filter((model) => isListed(model, routesOf.get(model.id) ?? []))
		.map(({ id }) => id)
		.sort();
	return { ...records, asOf: newestDay(records), routesOf, resultsOf, listed };
}

function groupByModel<T>(items: readonly T[], modelOf: (item: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const group = groups.get(modelOf(item));
		if (group) group.push(item);
		else groups.set(modelOf(item), [item]);
	}
	return groups;
}

/** ISO days sort as text. */
function newestDay({ sources }: CatalogRecords): string {
	return [...sources.values()].reduce(
		(newest, { retrieved }) => (retrieved > newest ? retrieved : newest),
		'',
	);
}
