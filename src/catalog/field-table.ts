import type { JsonSchema } from './json-schemas.ts';

/**
 * A Markdown table of a schema's fields: path, type, meaning. Required fields are in bold. A
 * field named in `leftOut` is left out at the top, and so are keys of an inner mapping that mean
 * the same as around it.
 */
export function fieldTable(schema: JsonSchema, leftOut: readonly string[] = []): string {
	const properties = Object.fromEntries(
		Object.entries(schema.properties ?? {}).filter(([key]) => !leftOut.includes(key)),
	);
	return ['| Field | Type | Meaning |', '| --- | --- | --- |', ...rows({ ...schema, properties })]
		.join('\n')
		.concat('\n');
}

function rows(schema: JsonSchema, prefix = '', around: JsonSchema['properties'] = {}): string[] {
	const properties = Object.entries(schema.properties ?? {}).filter(
		([key, field]) => JSON.stringify(around[key]) !== JSON.stringify(field),
	);
	return properties.flatMap(([key, field]) => {
		const path = `${prefix}${key}`;
		const shown = schema.required?.includes(key) ? `**\`${path}\`**` : `\`${path}\``;
		const { inner, mark } = inside(asSchema(field));
		return [
			`| ${shown} | ${typeOf(asSchema(field))} | ${descriptionOf(asSchema(field))} |`,
			...rows(inner, `${path}${mark}.`, { ...around, ...schema.properties }),
		];
	});
}

/** The schema whose fields get rows of their own. Sources and conflicts have tables elsewhere. */
function inside(field: JsonSchema): { inner: JsonSchema; mark: string } {
	if (field.title === 'source' || isConflicts(field)) return { inner: {}, mark: '' };
	if (field.type !== 'array') return { inner: field, mark: '' };
	return { inner: itemOf(field), mark: '[]' };
}

function isConflicts(field: JsonSchema): boolean {
	return Object.hasOwn(itemOf(field).properties ?? {}, 'field');
}

/** The kind of value in Markdown: `whole number`, `list of text`, a choice as `one`, `two`. */
export function typeOf(field: JsonSchema): string {
	if (field.enum) return field.enum.map((value) => `\`${String(value)}\``).join(', ');
	if (field.type === 'array') return `list of ${typeOf(itemOf(field))}`;
	if (field.title) return field.title;
	if (Array.isArray(field.type)) return field.type.map(typeWord).join(' or ');
	if (field.anyOf) return field.anyOf.map((one) => typeOf(asSchema(one))).join(' or ');
	return typeWord(field.type);
}

function typeWord(type: string | undefined): string {
	const words: Readonly<Record<string, string>> = {
		string: 'text',
		integer: 'whole number',
		boolean: '`true`, `false`',
		object: 'mapping',
	};
	return words[type ?? ''] ?? type ?? 'any';
}

function descriptionOf(field: JsonSchema): string {
	return (field.description ?? '').replaceAll('|', '\\|');
}

function itemOf({ items }: JsonSchema): JsonSchema {
	return Array.isArray(items) ? {} : asSchema(items);
}

/** JSON Schema allows true and false in place of a schema; zod writes neither for a field. */
export function asSchema(schema: JsonSchema | boolean | undefined): JsonSchema {
	return typeof schema === 'object' ? schema : {};
}
