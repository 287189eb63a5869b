import { existsSync, readdirSync, renameSync, statSync, utimesSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readBundle, type Bundle } from '../prerender/bundle.ts';
import { removeFolder } from './commit.ts';
import { codeKey } from './code-key.ts';
import { isRunning } from './lock.ts';
import { runAstro } from './run-astro.ts';

/** The code is not the one any more that was to be bundled. */
export class CodeChanged extends Error {}

/** What code alone makes: the entry that renders, and the files that are the same for all records. */
export interface KeptBundle extends Bundle {
	/** The folder with scripts, style sheets and what `public/` holds. */
	site: string;
	/** The folder in which those who run it keep it compiled. */
	compiled: string;
	/** It was made just now. */
	isNew: boolean;
}

/** How many bundles are kept: of the code as it is, and of some states before. */
const keptBundles = 4;

/**
 * The bundle of the code whose key is `code`, from the folder `bundles` or made by Astro. None when Astro
 * cannot make it; it has then said why.
 * Throws `CodeChanged` where somebody edits the code meanwhile.
 */
export async function keptBundle(
	root: string,
	bundles: string,
	code: string,
	site: string | undefined,
): Promise<KeptBundle | undefined> {
	const folder = join(bundles, code);
	const isNew = !existsSync(folder);
	if (isNew) {
		const making = join(bundles, `making-${process.pid}`);
		removeFolder(making);
		await mkdir(making, { recursive: true });
		const env = { OUT_DIR: join(making, 'site'), BUNDLE_TO: making };
		if (!(await runAstro(root, ['--silent'], env))) return undefined;
		if (codeKey(root, site) !== code)
			throw new CodeChanged('The code changed while it was bundled');
		if (!existsSync(folder)) renameSync(making, folder);
		removeFolder(making);
	}
	const now = new Date();
	utimesSync(folder, now, now);
	removeOldest(bundles);
	const at = (name: string) => join(folder, name);
	return { ...readBundle(folder), site: at('site'), compiled: at('compiled'), isNew };
}

function removeOldest(bundles: string): void {
	const made = readdirSync(bundles).filter((name) => makerOf(name) === undefined);
	const usedOn = (name: string) => statSync(join(bundles, name)).mtimeMs;
	const byUse = made.sort((a, b) => usedOn(b) - usedOn(a));
	for (const name of byUse.slice(keptBundles)) removeFolder(join(bundles, name));
}

/** Removes what builds were making in the folder `bundles` when they were stopped. */
export function removeUnfinished(bundles: string): void {
	for (const name of existsSync(bundles) ? readdirSync(bundles) : []) {
		const maker = makerOf(name);
		if (maker !== undefined && !isRunning(maker)) removeFolder(join(bundles, name));
	}
}

/** The process that makes, or was making, the bundle in the folder with this name. */
function makerOf(name: string): number | undefined {
	const [, id] = /^making-(\d+)$/.exec(name) ?? [];
	return id === undefined ? undefined : Number(id);
}
