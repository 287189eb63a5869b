import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../format/compare-text.ts';

/** All that a page is made from besides the records. */
const code = [
	'src/**/*.*',
	'public/**/*.*',
	'astro.config.mjs',
	'package-lock.json',
	'tsconfig.json',
	'.env*',
];

/**
 * A hash of the code in the folder `root`, of the packages that it uses, of the address of the site
 * and of the version of Node, which spells numbers. While it is the same, so is what renders.
 */
export function codeKey(root: string, site = ''): string {
	return filesKey(root, code, `${process.version} ${site}`);
}

/** A hash of all records in a folder, and of which pairs are published. */
export function recordsKey(folder: string, pairs = ''): string {
	return filesKey(folder, ['**/*.yml'], pairs);
}

function filesKey(root: string, patterns: string[], start: string): string {
	const hash = createHash('sha256').update(start);
	const files = globSync(patterns, { cwd: root, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort(compareText);
	for (const file of files)
		hash.update(`\0${file.slice(root.length).replaceAll('\\', '/')}\0`).update(readFileSync(file));
	return hash.digest('hex').slice(0, 20);
}
