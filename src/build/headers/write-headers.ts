import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compareText } from '../../format/compare-text.ts';
import { headersFile } from './headers-file.ts';
import { inlineStyleHashes } from './inline-styles.ts';
import { caddyHeaders, nginxHeaders } from './server-headers.ts';
import { siteHeaders } from './site-headers.ts';

/** Of more files than these in a folder, and more folders below those of the root and theirs, all are of one kind. */
const mostKinds = 16;

/** Writes the headers of the site beside its pages, for static hosts, nginx and Caddy. */
export function writeHeaders(): AstroIntegration {
	return {
		name: 'write-headers',
		hooks: {
			'astro:build:done': ({ dir }) => writeHeadersOf(fileURLToPath(dir)),
		},
	};
}

/** Writes `_headers`, `_headers.nginx` and `_headers.caddy` into the folder of a built site. */
export async function writeHeadersOf(site: string): Promise<void> {
	const hashes = new Set<string>();
	for await (const file of oneOfEachKind(site))
		for (const hash of inlineStyleHashes(await readFile(file, 'utf8'))) hashes.add(hash);
	const rules = siteHeaders([...hashes].sort(compareText));
	await Promise.all([
		writeFile(join(site, '_headers'), headersFile(rules)),
		writeFile(join(site, '_headers.nginx'), nginxHeaders(rules)),
		writeFile(join(site, '_headers.caddy'), caddyHeaders(rules)),
	]);
}

/** Paths of pages and images, at least one of each kind: what one kind has inside is the same in all. */
async function* oneOfEachKind(folder: string, depth = 0): AsyncGenerator<string> {
	const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) =>
		compareText(a.name, b.name),
	);
	for (const extension of ['.html', '.svg']) {
		const first = entries.filter((entry) => entry.isFile() && extname(entry.name) === extension);
		for (const { name } of first.slice(0, mostKinds)) yield join(folder, name);
	}
	const folders = entries.filter((entry) => entry.isDirectory());
	const areOfOneKind = depth > 1 && folders.length > mostKinds;
	for (const { name } of areOfOneKind ? folders.slice(0, 1) : folders)
		yield* oneOfEachKind(join(folder, name), depth + 1);
}
