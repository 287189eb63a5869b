import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes files below a folder: each beside its place first, then renamed, so that none is ever half
 * written. Files with the same text are left alone. Gives the paths that changed, in order; a dry
 * run only tells them.
 */
export async function saveFiles(
	root: string,
	files: ReadonlyMap<string, string>,
	dryRun = false,
): Promise<string[]> {
	const changed: string[] = [];
	for (const [path, text] of files) {
		const target = join(root, path);
		if ((await textOf(target)) === text) continue;
		changed.push(path);
		if (dryRun) continue;
		await mkdir(dirname(target), { recursive: true });
		const beside = `${target}.new`;
		await writeFile(beside, text);
		await rename(beside, target);
	}
	return changed;
}

async function textOf(file: string): Promise<string | undefined> {
	try {
		return await readFile(file, 'utf8');
	} catch {
		return undefined;
	}
}
