import { readFileSync, statSync } from 'node:fs';
import { dependenciesText, noticesText, shipped, type Lockfile } from './licences.ts';

export const dependenciesFile = 'docs/dependencies.md';

/** Where packages keep their licence. */
const names = ['LICENSE', 'LICENSE.md', 'LICENSE/LICENSE'];

/** The files on licences as they should be, by their paths. */
export function licenceFiles(): Map<string, string> {
	const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
	return new Map([
		[dependenciesFile, dependenciesText(lockfile)],
		['public/licences.txt', noticesText(shipped.map((name) => ({ name, text: noticeOf(name) })))],
	]);
}

function noticeOf(name: string): string {
	const file = names
		.map((one) => `node_modules/${name}/${one}`)
		.find((one) => statSync(one, { throwIfNoEntry: false })?.isFile());
	if (file === undefined) throw new Error(`${name} has no licence beside its code`);
	// Vite goes on with what it needs to build; no reader gets that.
	return readFileSync(file, 'utf8').split('# Licenses of bundled dependencies')[0]!;
}
