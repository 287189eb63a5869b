import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { filesIn } from '../checks/site-files.ts';
import { writeHeadersOf } from '../headers/write-headers.ts';
import { factsFile, type ShardFacts } from './shard-build.ts';

/** Why shards cannot be merged, in a line for the person who tries. */
export class MergeError extends Error {}

/** A shard in its folder. */
export interface ShardFolder {
	dir: string;
	facts: ShardFacts;
}

/** Files that each build writes about its own pages. The merge makes them anew. */
const madeAnew = /\/(?:shard\.json|_headers(?:\.\w+)?)(?:\.br|\.zst)?$/;

/**
 * Joins the folders of all shards of a site in `into`, which is emptied first: what one build of the whole
 * site gives, byte for byte. Nothing is written when the shards do not belong together. Gives the number
 * of files.
 */
export async function mergeShards(dirs: readonly string[], into: string): Promise<number> {
	const shards = await Promise.all(dirs.map(async (dir) => ({ dir, facts: await readFacts(dir) })));
	checkShards(shards);
	checkTarget(into, dirs);
	for (const shard of shards) await checkPages(shard);
	const from = await sourcesOf(shards);
	await rm(into, { recursive: true, force: true });
	for (const folder of new Set([...from.keys()].map((file) => dirname(join(into, file)))))
		await mkdir(folder, { recursive: true });
	for (const [file, dir] of from) await copyFile(join(dir, file), join(into, file));
	const site = pagesIn(into);
	await writeHeadersOf(site);
	return from.size + (await readdir(site)).filter((name) => name.startsWith('_headers')).length;
}

async function readFacts(dir: string): Promise<ShardFacts> {
	try {
		return JSON.parse(await readFile(join(dir, factsFile), 'utf8')) as ShardFacts;
	} catch {
		throw new MergeError(
			`${dir} is no shard: it has no ${factsFile}. Build it with SHARD=1/3 npm run build`,
		);
	}
}

/** Throws unless these are all shards of one site, each once, and together make each page once. */
export function checkShards(shards: readonly ShardFolder[]): void {
	const [first, ...others] = shards;
	if (!first) throw new MergeError('No shards to merge. Name their folders');
	const { of, revision, total } = first.facts;
	for (const { dir, facts } of others) {
		if (facts.of !== of)
			throw new MergeError(`${dir} is one of ${facts.of} shards, ${first.dir} one of ${of}`);
		if (facts.revision !== revision || facts.total !== total)
			throw new MergeError(
				`${dir} and ${first.dir} were built from different code, records or settings. Build all shards of one commit`,
			);
	}
	const byNumber = Map.groupBy(shards, ({ facts }) => facts.number);
	for (let number = 1; number <= of; number++) {
		const [one, twin] = byNumber.get(number) ?? [];
		if (!one) throw new MergeError(`Shard ${number}/${of} is missing. Name its folder too`);
		if (twin)
			throw new MergeError(`${one.dir} and ${twin.dir} are both shard ${number}/${of}. Name one`);
	}
	const madeBy = new Map<string, string>();
	for (const { dir, facts } of shards)
		for (const page of facts.pages) {
			const other = madeBy.get(page);
			if (other !== undefined) throw new MergeError(`/${page} is in ${other} and in ${dir}`);
			madeBy.set(page, dir);
		}
	if (madeBy.size !== total)
		throw new MergeError(`The shards have ${madeBy.size} of ${total} pages. Build them anew`);
}

/** Throws where emptying the target would take away something else than an earlier site. */
function checkTarget(into: string, dirs: readonly string[]): void {
	const target = resolve(into);
	const inside = dirs.find((dir) => `${resolve(dir)}${sep}`.startsWith(`${target}${sep}`));
	if (inside !== undefined)
		throw new MergeError(`${into} would be emptied, and ${inside} is in it. Name another folder`);
	if (existsSync(target) && !existsSync(join(pagesIn(target), 'index.html')))
		throw new MergeError(`${into} is there and no built site. Name another folder`);
}

/** Throws when a page that a shard says to have is not in its folder. */
async function checkPages({ dir, facts }: ShardFolder): Promise<void> {
	const site = pagesIn(dir);
	const files = new Set(await filesIn(site));
	const lost = facts.pages.find(
		(page) =>
			![`/${page}`, `/${page}/index.html`, `/${page}.html`, '/index.html'].some(
				(file) => files.has(file) && (page === '') === (file === '/index.html'),
			),
	);
	if (lost !== undefined) throw new MergeError(`/${lost} is missing in ${dir}. Build it anew`);
}

/** Which folder each file is taken from. Throws when two shards have different files of one name. */
async function sourcesOf(shards: readonly ShardFolder[]): Promise<Map<string, string>> {
	const from = new Map<string, string>();
	for (const { dir, facts } of shards)
		for (const file of await filesIn(dir)) {
			if (madeAnew.test(file)) continue;
			// The code of a server holds a key that Astro draws, and the names of files depend on it.
			if (facts.number > 1 && pagesIn(dir) !== dir && file.startsWith('/server/')) continue;
			const other = from.get(file);
			if (other === undefined) from.set(file, dir);
			else if (!(await areEqual(join(other, file), join(dir, file))))
				throw new MergeError(`${file} differs between ${other} and ${dir}. Build all shards alike`);
		}
	return from;
}

async function areEqual(one: string, other: string): Promise<boolean> {
	const [a, b] = await Promise.all([stat(one), stat(other)]);
	if (a.size !== b.size) return false;
	return (await readFile(one)).equals(await readFile(other));
}

/** The folder of the pages: a build for a server keeps them apart from its code. */
function pagesIn(dir: string): string {
	const client = join(dir, 'client');
	return existsSync(client) ? client : dir;
}
