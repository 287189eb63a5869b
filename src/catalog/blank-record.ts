import { asSchema, typeOf } from './field-table.ts';
import { jsonSchemas, type JsonSchema } from './json-schemas.ts';

export type NewKind = 'model' | 'provider' | 'benchmark' | 'lab';

/**
 * A record to fill in. Keys that it needs stand there without a value; all others are comments, to
 * be uncommented where the fact is published. Meanings and types come from the schema.
 */
export function blankRecord(kind: NewKind): string {
	const schema = jsonSchemas()[kind];
	// Records stand in a folder of their kind; models one deeper, in that of their lab.
	const up = kind === 'model' ? '../..' : '..';
	return [
		`# yaml-language-server: $schema=${up}/schema/${kind}.json`,
		'# Fill in the keys without a #. Take the # from a line whose fact is published; remove the others.',
		'# Never write 0, false or N/A for what nobody publishes. data/README.md explains every field.',
		'',
		...fieldLines(schema),
		'',
	].join('\n');
}

function fieldLines(schema: JsonSchema): string[] {
	return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
		const lines = linesOf(key, asSchema(field));
		return schema.required?.includes(key) ? lines : lines.map((line) => `# ${line}`);
	});
}

function linesOf(key: string, field: JsonSchema): string[] {
	if (key === 'from')
		return [
			`from: # ${field.description}`,
			'  default: # Id of a source in data/sources.yml; write a new source there first (id)',
		];
	const inner = Object.entries(field.properties ?? {});
	if (inner.length > 0)
		return [
			`${key}: # ${field.description}`,
			...inner.flatMap(([name, one]) => linesOf(name, asSchema(one)).map((line) => `  ${line}`)),
		];
	const value = field.type === 'array' ? ' []' : '';
	return [`${key}:${value} # ${field.description} (${typeOf(field).replaceAll('`', '')})`];
}
