import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { apiFiles, type ApiFile } from '../../src/api/files.ts';
import type { IndexDocument } from '../../src/api/schemas/lists.ts';
import { filesIn } from '../../src/build/checks/site-files.ts';
import { compressedBytes } from '../../src/build/embed-sizes.ts';
import { originalOf } from '../../src/build/precompress/encodings.ts';

/** What was fetched of one kind of file. */
export interface KindCheck {
	path: string;
	/** How many files it has. */
	files: number;
	/** Bytes of the largest one by Brotli. */
	largest: number;
	/** What it may take. */
	maxBytes: number;
}

export interface ApiCheck {
	kinds: KindCheck[];
	/** Every address that was fetched. */
	paths: string[];
	/** What is wrong, a line each, with the address first. */
	faults: string[];
}

/** Files fetched at a time. */
const atATime = 8;

/**
 * Fetches every documented address of the site at `site`, each kind with all of its ids, and checks status,
 * content type, headers, JSON Schema and size. What there is it takes from the index alone, as others do.
 */
export async function checkApi(site: string): Promise<ApiCheck> {
	const faults: string[] = [];
	const ajv = new Ajv2020({ allErrors: true });
	addFormats(ajv);
	const schemas = new Map<string, ValidateFunction>();
	const at = (path: string) => new URL(path, site).href;

	async function json<T>(path: string): Promise<T> {
		const response = await fetch(at(path));
		if (!response.ok) throw new Error(`${path} is not there: ${response.status}`);
		return (await response.json()) as T;
	}

	async function schemaAt(path: string): Promise<ValidateFunction> {
		const known = schemas.get(path);
		if (known) return known;
		const compiled = ajv.compile(await json<object>(path));
		schemas.set(path, compiled);
		return compiled;
	}

	/** The address of each file of a kind. */
	async function pathsOf({ path, ids }: IndexDocument['files'][number]): Promise<string[]> {
		const [place, name = ''] = /\{(\w+)\}/.exec(path) ?? [];
		if (place === undefined) return [path];
		const list = ids === undefined ? schemaNames : await idsIn(ids, `${name}s`);
		return list.map((id) => path.replace(place, id));
	}

	async function idsIn(list: string, key: string): Promise<string[]> {
		const document = await json<Record<string, { id: string }[]>>(list);
		return document[key]!.map(({ id }) => id);
	}

	/** Bytes of a file by Brotli. */
	async function checkFile(
		path: string,
		file: ApiFile,
		schema: string | undefined,
	): Promise<number> {
		const response = await fetch(at(path));
		const body = Buffer.from(await response.arrayBuffer());
		const fault = (words: string) => void faults.push(`${path}: ${words}`);
		if (response.status !== 200) {
			fault(`the status is ${response.status}, not 200`);
			return 0;
		}
		const type = response.headers.get('Content-Type') ?? 'none';
		if (type.split(';')[0] !== file.type) fault(`the type is ${type}, not ${file.type}`);
		if (response.headers.get('Access-Control-Allow-Origin') !== '*')
			fault('other sites may not fetch it');
		if (!response.headers.has('ETag')) fault('it has no ETag');
		const bytes = compressedBytes(body);
		if (bytes > file.maxBytes) fault(`it takes ${bytes} bytes, ${file.maxBytes} are allowed`);
		if (schema !== undefined) {
			const validate = await schemaAt(schema);
			if (!validate(JSON.parse(body.toString())))
				fault(`it is not as ${schema} says: ${ajv.errorsText(validate.errors)}`);
		}
		return bytes;
	}

	const index = await json<IndexDocument>('/api/v1/index.json');
	const openapi = await json<{ paths: object }>(index.openapi);
	const schemaNames = index.files.flatMap(({ schema }) =>
		schema === undefined ? [] : [/([^/]+)\.json$/.exec(schema)![1]!],
	);
	const named = index.files.map(({ path }) => path);
	for (const path of new Set([...named, ...Object.keys(openapi.paths)]))
		if (!named.includes(path) || !(path in openapi.paths))
			faults.push(`${path}: it stands in only one of index and OpenAPI document`);

	const kinds: KindCheck[] = [];
	const paths: string[] = [];
	for (const listed of index.files) {
		const file = apiFiles.find(({ path }) => path === listed.path)!;
		const all = await pathsOf(listed);
		// Before the files that need it, which come at the same time.
		if (listed.schema !== undefined) await schemaAt(listed.schema);
		let largest = 0;
		for (let i = 0; i < all.length; i += atATime) {
			const some = all.slice(i, i + atATime);
			const sizes = await Promise.all(some.map((path) => checkFile(path, file, listed.schema)));
			largest = Math.max(largest, ...sizes);
		}
		kinds.push({ path: listed.path, files: all.length, largest, maxBytes: file.maxBytes });
		paths.push(...all);
	}
	return { kinds, paths, faults };
}

/** A line for each file with data in the folder of a site that is none of the documented `paths`. */
export async function undocumentedIn(folder: string, paths: readonly string[]): Promise<string[]> {
	const documented = new Set(paths);
	return (await filesIn(folder))
		.filter((file) => file.startsWith('/api/') || /^\/data\/[^/]+\.(?:csv|sqlite)$/.test(file))
		.filter((file) => !documented.has(file) && originalOf(file) === undefined)
		.map((file) => `${file}: it is documented nowhere`);
}
