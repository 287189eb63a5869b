import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { load } from 'js-yaml';
import type { z } from 'zod';
import { benchmarkSchema } from '../../schema/benchmark.ts';
import { labSchema } from '../../schema/lab.ts';
import { modelSchema } from '../../schema/model.ts';
import { providerSchema } from '../../schema/provider.ts';
import { sourcesSchema } from '../../schema/source.ts';
import type { Records } from '../records.ts';

/**
 * The records that are there already; none where the folder is empty. A record that cannot be read
 * throws: an import must not write over what it did not understand.
 */
export async function readRecords(root: string): Promise<Records> {
	const sources = (await filesIn(root)).includes('sources.yml')
		? await readOne(join(root, 'sources.yml'), sourcesSchema)
		: {};
	const models = await Promise.all(
		(await foldersIn(join(root, 'models'))).map((lab) =>
			readAll(join(root, 'models', lab), modelSchema),
		),
	);
	return {
		sources: new Map(Object.entries(sources)),
		labs: idMap(await readAll(join(root, 'labs'), labSchema)),
		models: new Map(
			models
				.flat()
				.map(({ file, facts }) => [idOf(file), { ...facts, lab: basename(dirname(file)) }]),
		),
		providers: idMap(await readAll(join(root, 'providers'), providerSchema)),
		benchmarks: idMap(await readAll(join(root, 'benchmarks'), benchmarkSchema)),
	};
}

interface ReadFile<T> {
	file: string;
	facts: T;
}

const idOf = (file: string) => basename(file, '.yml');

function idMap<T>(read: readonly ReadFile<T>[]): Map<string, T> {
	return new Map(read.map(({ file, facts }) => [idOf(file), facts]));
}

async function readAll<T>(folder: string, schema: z.ZodType<T>): Promise<ReadFile<T>[]> {
	const files = (await filesIn(folder)).filter((name) => name.endsWith('.yml')).sort();
	return Promise.all(
		files.map(async (name) => {
			const file = join(folder, name);
			return { file, facts: await readOne(file, schema) };
		}),
	);
}

async function readOne<T>(file: string, schema: z.ZodType<T>): Promise<T> {
	const advice = 'Run npm run data:check and correct it first';
	let value: unknown;
	try {
		value = load(await readFile(file, 'utf8'));
	} catch (error) {
		// What follows the first line shows the place in the file.
		const [message = ''] = (error as Error).message.split('\n');
		throw new Error(`${file}: ${message}. ${advice}`, { cause: error });
	}
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	throw new Error(`${file} › ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}. ${advice}`);
}

async function entriesIn(folder: string) {
	try {
		return await readdir(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}

const filesIn = async (folder: string) =>
	(await entriesIn(folder)).filter((entry) => entry.isFile()).map(({ name }) => name);
const foldersIn = async (folder: string) =>
	(await entriesIn(folder))
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		.sort();
