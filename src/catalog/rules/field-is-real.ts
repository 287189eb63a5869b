import type { z } from 'zod';
import { benchmarkSchema } from '../../schema/benchmark.ts';
import type { Catalog } from '../../schema/catalog.ts';
import type { Citation, Conflict, Correction, Provenance } from '../../schema/common.ts';
import { labSchema } from '../../schema/lab.ts';
import { modelSchema } from '../../schema/model.ts';
import { pricePeriod, providerSchema, routeSchema } from '../../schema/provider.ts';
import type { Problem } from '../problem.ts';
import { fieldPaths } from './field-paths.ts';
import { didYouMean } from './nearest.ts';
import type { Rule } from './rule.ts';

/** What names fields in a record, a route or a price period, besides a record's `from`. */
interface Upkeep {
	fieldsFrom?: Readonly<Record<string, Citation>> | undefined;
	overrides?: readonly string[] | undefined;
	conflicts?: readonly Conflict[] | undefined;
	corrections?: readonly Correction[] | undefined;
}

interface NamedField {
	field: string;
	path: readonly PropertyKey[];
}

/** `from`, `overrides`, `conflicts` and `corrections` name fields that such a record can have. */
export const fieldIsReal: Rule = (catalog) => [
	...inRecords(catalog.labs, labSchema),
	...inRecords(catalog.models, modelSchema),
	...inRecords(catalog.providers, providerSchema),
	...inRecords(catalog.benchmarks, benchmarkSchema),
	...inRoutes(catalog),
];

function inRecords(
	records: ReadonlyMap<string, Upkeep & { file: string; from: Provenance }>,
	schema: z.ZodType,
): Problem[] {
	const check = fieldCheck(schema);
	return [...records.values()].flatMap((record) => {
		const sourced = Object.keys(record.from)
			.filter((field) => field !== 'default')
			.map((field) => ({ field, path: ['from', field] }));
		return check(record.file, [...sourced, ...namedIn(record, [])]);
	});
}

function inRoutes({ providers }: Catalog): Problem[] {
	const checkRoute = fieldCheck(routeSchema);
	const checkPeriod = fieldCheck(pricePeriod);
	return [...providers.values()].flatMap(({ file, routes }) =>
		routes.flatMap((route, i) => [
			...checkRoute(file, namedIn(route, ['routes', i])),
			...(route.prices ?? []).flatMap((period, j) =>
				checkPeriod(file, namedIn(period, ['routes', i, 'prices', j])),
			),
		]),
	);
}

function namedIn(
	{ fieldsFrom = {}, overrides = [], conflicts = [], corrections = [] }: Upkeep,
	path: readonly PropertyKey[],
): NamedField[] {
	return [
		...Object.keys(fieldsFrom).map((field) => ({ field, path: [...path, 'fieldsFrom', field] })),
		...overrides.map((field, i) => ({ field, path: [...path, 'overrides', i] })),
		...conflicts.map(({ field }, i) => ({ field, path: [...path, 'conflicts', i, 'field'] })),
		...corrections.map(({ field }, i) => ({ field, path: [...path, 'corrections', i, 'field'] })),
	];
}

/** An item of a list is named by its model or its number: `routes.small-1.contextTokens`. */
function fieldCheck(schema: z.ZodType) {
	const fields = fieldPaths(schema);
	const real = fields.map((path) => path.replaceAll('.', '\\.').replaceAll('*', '[a-z0-9-]+'));
	const isReal = new RegExp(`^(${real.join('|')})$`);
	return (file: string, named: readonly NamedField[]): Problem[] =>
		named
			.filter(({ field }) => !isReal.test(field))
			.map(({ field, path }) => ({
				file,
				path,
				message: `There is no field ${field}. Write the path of a field, as data/README.md lists them${didYouMean(field, fields)}`,
			}));
}
