import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { slug } from '../schema/common.ts';
import type { Problem } from './problem.ts';

/** The files of the records under a root, by kind, each list in the order of the ids. */
export interface RecordFiles {
	labs: string[];
	models: string[];
	providers: string[];
	benchmarks: string[];
}

/** All that was found: the records, and whether pairs are named. */
interface Listing {
	files: RecordFiles;
	hasPairs: boolean;
	problems: Problem[];
}

/** What else stands in the data folder: two single files, and what is generated from the schemas. */
const besides = ['sources.yml', 'pairs.yml', 'README.md', 'schema'];

/**
 * Finds the records by the folder layout. Whatever else is there would be ignored in silence, so
 * it is a problem; hidden files are not. A folder that is missing holds no records.
 */
export async function listRecords(root: string): Promise<Listing> {
	const files: RecordFiles = { labs: [], models: [], providers: [], benchmarks: [] };
	const problems: Problem[] = [];
	const report = (file: string, message: string) => problems.push({ file, path: [], message });

	async function entriesOf(folder: string): Promise<Dirent[]> {
		try {
			const entries = await readdir(folder, { withFileTypes: true });
			return entries
				.filter(({ name }) => !name.startsWith('.'))
				.sort((a, b) => (idOf(a.name) < idOf(b.name) ? -1 : 1));
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
				report(folder, 'This is not a folder that can be read. Put a folder of records here');
			return [];
		}
	}

	async function recordsIn(folder: string): Promise<string[]> {
		const records: string[] = [];
		for (const { name } of await entriesOf(folder)) {
			const file = `${folder}/${name}`;
			if (!name.endsWith('.yml')) {
				report(file, 'Only records belong here, and their names end in .yml. Rename or move it');
				continue;
			}
			if (!isSlug(idOf(name)))
				report(file, 'The name is the id. Use a-z, 0-9 and single hyphens, e.g. small-1.yml');
			records.push(file);
		}
		return records;
	}

	const atRoot = await entriesOf(root);
	for (const entry of atRoot)
		if (Object.hasOwn(files, entry.name) && entry.isSymbolicLink())
			report(`${root}/${entry.name}`, 'This is a symbolic link. Put the folder itself here');
	for (const { name } of atRoot)
		if (!Object.hasOwn(files, name) && !besides.includes(name))
			report(
				`${root}/${name}`,
				`Nothing reads this. Records stand in ${Object.keys(files).join(', ')}. Move or remove it`,
			);
	for (const kind of ['labs', 'providers', 'benchmarks'] as const)
		files[kind] = await recordsIn(`${root}/${kind}`);
	for (const entry of await entriesOf(`${root}/models`)) {
		const folder = `${root}/models/${entry.name}`;
		if (!entry.isDirectory()) {
			report(folder, 'Models stand in the folder of their lab: models/<lab>/<model>.yml. Move it');
			continue;
		}
		if (!isSlug(entry.name))
			report(folder, 'The name is the id of a lab. Use a-z, 0-9 and single hyphens, e.g. acme');
		files.models.push(...(await recordsIn(folder)));
	}
	return { files, hasPairs: atRoot.some(({ name }) => name === 'pairs.yml'), problems };
}

/** The id that a record's path gives it: the file name without `.yml`. */
export function idOf(file: string): string {
	return file.slice(file.lastIndexOf('/') + 1).replace(/\.yml$/, '');
}

function isSlug(text: string): boolean {
	return slug.safeParse(text).success;
}
