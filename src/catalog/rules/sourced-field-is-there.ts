import type { Provider } from '../../schema/catalog.ts';
import type { Problem } from '../problem.ts';
import { recordsOf } from './records-of.ts';
import type { Rule } from './rule.ts';

/**
 * `from` and `fieldsFrom` name only fields that are written beside them, so that no source is left
 * behind by a value.
 */
export const sourcedFieldIsThere: Rule = (catalog) =>
	recordsOf(catalog).flatMap((record) => {
		const fields = Object.keys(record.from).filter((field) => field !== 'default');
		return [
			...missing(record.file, record, fields, ['from']),
			...('routes' in record ? inRoutes(record) : []),
		];
	});

function inRoutes({ file, routes }: Provider): Problem[] {
	return routes.flatMap((route, i) => [
		...missing(file, route, Object.keys(route.fieldsFrom ?? {}), ['routes', i, 'fieldsFrom']),
		...(route.prices ?? []).flatMap((period, j) => {
			const path = ['routes', i, 'prices', j, 'fieldsFrom'];
			return missing(file, period, Object.keys(period.fieldsFrom ?? {}), path);
		}),
	]);
}

function missing(
	file: string,
	owner: unknown,
	fields: readonly string[],
	path: readonly PropertyKey[],
): Problem[] {
	return fields
		.filter((field) => !has(owner, field.split('.')))
		.map((field) => ({
			file,
			path: [...path, field],
			message: `No ${field} is written that could come from there. Write the value, or remove this line`,
		}));
}

/** Goes into mappings only: an item of a list carries its own source. */
function has(value: unknown, [key, ...rest]: readonly string[]): boolean {
	if (key === undefined) return value !== undefined;
	if (Array.isArray(value)) return true;
	if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
	return has((value as Record<string, unknown>)[key], rest);
}
