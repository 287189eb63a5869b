import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/**
 * Writes files below a folder. All of them are written beside the folder first, then each is moved to
 * its place: none is ever half written, and a disk that is full changes none. Files with the same text
 * are left alone, and what a stopped import had prepared is thrown away. Gives the paths that changed,
 * in order; a dry run only tells them. Throws in one line when a file cannot be written.
 */
export async function saveFiles(
	root: string,
	files: ReadonlyMap<string, string>,
	dryRun = false,
): Promise<string[]> {
	const changed: string[] = [];
	for (const [path, text] of files)
		if ((await textOf(join(root, path))) !== text) changed.push(path);
	if (dryRun) return changed;
	const prepared = preparedFor(root);
	await rm(prepared, { recursive: true, force: true });
	try {
		for (const path of changed) {
			await mkdir(dirname(join(prepared, path)), { recursive: true });
			await writeFile(join(prepared, path), files.get(path)!);
			await mkdir(dirname(join(root, path)), { recursive: true });
		}
	} catch (error) {
		await rm(prepared, { recursive: true, force: true });
		const reason = `${root} cannot be written, and no record was changed`;
		throw new Error(`${reason} (${(error as Error).message})`, { cause: error });
	}
	for (const path of changed) await rename(join(prepared, path), join(root, path));
	await rm(prepared, { recursive: true, force: true });
	return changed;
}

/** Where the files for a folder are written first: on the same disk, and no part of the records. */
export function preparedFor(root: string): string {
	return `${resolve(root)}.new`;
}

async function textOf(file: string): Promise<string | undefined> {
	try {
		return await readFile(file, 'utf8');
	} catch {
		return undefined;
	}
}
