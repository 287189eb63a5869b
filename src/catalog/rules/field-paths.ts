import { z } from 'zod';

/** Fields that say where the others come from. They are not facts of the record. */
const upkeepFields = ['from', 'fieldsFrom', 'overrides', 'conflicts', 'corrections'];

/**
 * The paths of a record's fields, as its schema gives them: `limits`, `limits.contextTokens`.
 * `*` stands for one item of a list: `routes.*.contextTokens`.
 */
export function fieldPaths(schema: z.core.$ZodType, prefix = ''): string[] {
	if (schema instanceof z.ZodOptional) return fieldPaths(schema.unwrap(), prefix);
	if (schema instanceof z.ZodArray) return fieldPaths(schema.element, `${prefix}*.`);
	if (!(schema instanceof z.ZodObject)) return [];
	return Object.entries(schema.shape as z.core.$ZodShape)
		.filter(([key]) => !upkeepFields.includes(key))
		.flatMap(([key, field]) => [`${prefix}${key}`, ...fieldPaths(field, `${prefix}${key}.`)]);
}
