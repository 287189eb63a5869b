import type { Benchmark, Lab, Model, Provider } from '../../schema/catalog.ts';
import type { Citation, Conflict } from '../../schema/common.ts';

/** A citation in a record, with the place where it is written. */
export interface PlacedCitation {
	/** Id of the source. */
	source: string;
	/** The day given beside the id, where one is. */
	checkedOn?: string;
	path: readonly PropertyKey[];
}

/** Every citation of a record: of its fields, conflicts, routes, price periods and results. */
export function citationsIn(record: Lab | Model | Provider | Benchmark): PlacedCitation[] {
	return [
		...byField(record.from, ['from']),
		...inConflicts(record.conflicts, []),
		...('routes' in record ? inRoutes(record) : []),
		...('results' in record ? inResults(record) : []),
	];
}

function inResults({ results }: Benchmark): PlacedCitation[] {
	return results.map(({ from }, i) => placed(from, ['results', i, 'from']));
}

function inRoutes({ routes }: Provider): PlacedCitation[] {
	return routes.flatMap((route, i) => [
		placed(route.from, ['routes', i, 'from']),
		...byField(route.fieldsFrom, ['routes', i, 'fieldsFrom']),
		...(route.prices ?? []).flatMap((period, j) => {
			const path = ['routes', i, 'prices', j];
			return [
				placed(period.from, [...path, 'from']),
				...byField(period.fieldsFrom, [...path, 'fieldsFrom']),
				...inConflicts(period.conflicts, path),
			];
		}),
	]);
}

function byField(
	citations: Readonly<Record<string, Citation>> | undefined,
	path: readonly PropertyKey[],
): PlacedCitation[] {
	return Object.entries(citations ?? {}).map(([field, citation]) =>
		placed(citation, [...path, field]),
	);
}

function inConflicts(
	conflicts: readonly Conflict[] | undefined,
	path: readonly PropertyKey[],
): PlacedCitation[] {
	return (conflicts ?? []).map(({ from }, i) => placed(from, [...path, 'conflicts', i, 'from']));
}

function placed(citation: Citation, path: readonly PropertyKey[]): PlacedCitation {
	if (typeof citation === 'string') return { source: citation, path };
	const { source, checkedOn } = citation;
	return { source, path, ...(checkedOn !== undefined && { checkedOn }) };
}
