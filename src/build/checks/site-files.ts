import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Every file below `dir`, as a path from its root: `/models/index.html`. */
export async function filesIn(dir: string): Promise<string[]> {
	const entries = await readdir(dir, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(dir, join(entry.parentPath, entry.name)))
		.map((file) => `/${file.replaceAll(sep, '/')}`)
		.sort();
}

/** The address of the page in a file: `/models/` for `/models/index.html`. */
export function pathOf(file: string): string {
	return file.replace(/(?<=\/)index\.html$/, '');
}
