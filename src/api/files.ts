import type { Catalog } from '../schema/catalog.ts';
import { documentSchemas, schemaPath, type SchemaName } from './json-schemas.ts';

/** Kinds of records, each under an id that stands in the addresses of its files. */
export type IdKind = 'model' | 'provider' | 'benchmark' | 'lab';

/** A kind of file of the API, or one file. */
export interface ApiFile {
	/** From the root of the site. An id stands for what is in braces: `/api/v1/models/{model}.json`. */
	path: string;
	/** What it holds, as a sentence without its full stop. */
	summary: string;
	type:
		'application/json' | 'text/csv' | 'application/vnd.sqlite3' | 'text/javascript' | 'text/plain';
	/** What the id in its path is one of; left out for a single file. */
	of?: IdKind | 'schema';
	schema?: SchemaName;
	/** The most that it may take, in bytes as compressed by Brotli at quality 5. A bar, not a promise. */
	maxBytes: number;
}

const kB = 1000;

/** Everything below `/api/v1/`, and the tables below `/data/`: the only list of them. */
export const apiFiles: readonly ApiFile[] = [
	json('/api/v1/index.json', 'Every file of this list', 'index', 2 * kB),
	json('/api/v1/models.json', 'All models, with what a table needs', 'models', 100 * kB),
	json(
		'/api/v1/models/{model}.json',
		'A model with its routes, prices, results and successors: all that comparing it takes',
		'model',
		20 * kB,
	),
	json('/api/v1/providers.json', 'All providers, without their routes', 'providers', 20 * kB),
	json(
		'/api/v1/providers/{provider}.json',
		'A provider with its routes and all their prices, old ones too',
		'provider',
		20 * kB,
	),
	json('/api/v1/benchmarks.json', 'All benchmarks, without their results', 'benchmarks', 20 * kB),
	json('/api/v1/benchmarks/{benchmark}.json', 'A benchmark with its results', 'benchmark', 20 * kB),
	json('/api/v1/labs.json', 'All labs', 'labs', 5 * kB),
	json('/api/v1/labs/{lab}.json', 'A lab with the ids of its models', 'lab', 2 * kB),
	json('/api/v1/prices.json', 'The list prices of today, of all routes in use', 'prices', 300 * kB),
	json(
		'/api/v1/sources.json',
		'All sources, each with its licence and the words that it asks for',
		'sources',
		5 * kB,
	),
	{
		path: '/api/v1/openapi.json',
		summary: 'This list as an OpenAPI document',
		type: 'application/json',
		maxBytes: 10 * kB,
	},
	{
		path: '/api/v1/schema/{schema}.json',
		summary: 'The JSON Schema of a kind of document',
		type: 'application/json',
		of: 'schema',
		maxBytes: 10 * kB,
	},
	{
		path: '/api/v1/client.js',
		summary: 'The client, as a module of JavaScript',
		type: 'text/javascript',
		maxBytes: 32 * kB,
	},
	{
		path: '/api/v1/client.d.ts',
		summary: 'The types of the client, for TypeScript',
		type: 'text/plain',
		maxBytes: 12 * kB,
	},
	csv('/data/models.csv', 'All models, a row each'),
	csv('/data/prices.csv', 'The list prices of today, a row a route'),
	csv('/data/results.csv', 'All results of benchmarks, a row each'),
	{
		path: '/data/crosscheck.sqlite',
		summary: 'All records, old prices too, as one SQLite database',
		type: 'application/vnd.sqlite3',
		maxBytes: 1000 * kB,
	},
];

function json(path: string, summary: string, schema: SchemaName, maxBytes: number): ApiFile {
	const [, of] = /\{(\w+)\}/.exec(path) ?? [];
	return {
		...{ path, summary, type: 'application/json', schema, maxBytes },
		...(of !== undefined && { of: of as IdKind }),
	};
}

function csv(path: string, summary: string): ApiFile {
	return { path, summary, type: 'text/csv', maxBytes: 150 * kB };
}

/** The addresses of a kind of file, one for each id that there is. */
export function pathsOf({ path, of }: ApiFile, catalog: Catalog): string[] {
	if (of === undefined) return [path];
	const ids =
		of === 'schema' ? Object.keys(documentSchemas) : [...catalog[`${of}s` as const].keys()];
	return ids.map((id) => path.replace(`{${of}}`, id));
}

/** Where the ids of a kind of file are listed. */
export function idsOf({ of }: ApiFile): string | undefined {
	if (of === undefined) return undefined;
	return of === 'schema' ? undefined : `/api/v1/${of}s.json`;
}

/** The address of the JSON Schema of a file. */
export function schemaOf({ schema }: ApiFile): string | undefined {
	return schema && schemaPath(schema);
}

/** One address of a kind of file. */
export function examplePathOf(file: ApiFile, catalog: Catalog): string {
	return pathsOf(file, catalog)[0]!;
}
