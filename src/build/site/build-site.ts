import { cpSync, mkdirSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { loadSiteCatalog } from '../../catalog/load-site-catalog.ts';
import { hashOf } from '../../compare/hash-text.ts';
import { catalogKey, isMadeFromAny, pageKey } from '../../compare/page-keys.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { searchRecords } from '../../search/records.ts';
import { writeHeadersOf } from '../headers/write-headers.ts';
import { precompressedLine, precompressSite } from '../precompress/precompress-site.ts';
import { startPool, type PageFile, type Pool } from '../prerender/pool.ts';
import { count, pageProgress, type Screen } from '../prerender/progress.ts';
import type { WrittenFile } from '../prerender/written-file.ts';
import { writeIndex } from '../search-index.ts';
import { codeKey, recordsKey } from './code-key.ts';
import { finishCommit, recordOf, type SiteState } from './commit.ts';
import { CodeChanged, keptBundle, removeUnfinished, type KeptBundle } from './kept-bundle.ts';
import { keptRecords } from './kept-records.ts';
import {
	fixedFiles,
	isGood,
	isUsable,
	lastBuild,
	searchFiles,
	type LastBuild,
} from './last-build.ts';
import { putInPlace } from './put-in-place.ts';
import type { SiteFile } from './site-record.ts';
import { filesOf, surveyLast, walk } from './survey.ts';

export interface BuildOptions {
	/** The folder of the project. */
	root: string;
	state: SiteState;
	/** The folder in which bundles of the code are kept. */
	bundles: string;
	/** The folder of the records. */
	data: string;
	/** Which pairs are published: `all`, or by the rule. */
	pairs?: string | undefined;
	/** Address of the site. */
	site?: string | undefined;
	/** Worker threads, one at least. */
	threads: number;
	/** Lays compressed files beside those of the site. */
	precompress: boolean;
	screen: Screen;
}

/**
 * Builds the site into its output folder. Only what depends on records that changed since the last
 * build is rendered again; after a change of the code, all is. The output folder stays as it was until all
 * is ready. False when Astro cannot bundle the code, which it has said.
 *
 * Throws a `PageError` when a page fails and a `PoolError` when the workers cannot go on.
 */
export async function buildSite(options: BuildOptions): Promise<boolean> {
	const { screen } = options;
	const say = (line: string) => void screen.write(`${line}\n`);
	for (;;)
		try {
			return await buildOnce(options, say);
		} catch (error) {
			if (!(error instanceof CodeChanged)) throw error;
			say(`${error.message}: it is bundled again`);
		}
}

async function buildOnce(options: BuildOptions, say: Say): Promise<boolean> {
	const { root, state, precompress } = options;
	const started = performance.now();
	finishCommit(state);
	removeUnfinished(options.bundles);
	const surveying = surveyLast(state);
	// Its error is told where it is awaited.
	surveying.catch(() => undefined);
	const code = await codeKey(root, options.site);
	const records = await recordsKey(options.data, options.pairs);
	const record = recordOf(state);
	const lastOfCode = async () => {
		const found = await surveying;
		return found && record?.code === code ? lastBuild(record, found, precompress) : undefined;
	};
	if (record?.records === records && (await lastOfCode())?.isWhole) {
		say(`${count(record.files.size)} files are as they should be`);
	} else {
		const bundle = await bundleFor(options, code, say);
		if (!bundle) return false;
		await renderChanges(options, { code, records }, bundle, lastOfCode, say);
	}
	if (precompress) say(precompressedLine(await precompressSite(state.out, say)));
	say(`Built ${state.out} in ${secondsSince(started)}`);
	return true;
}

type Say = (line: string) => void;

async function bundleFor(
	{ root, bundles, site }: BuildOptions,
	code: string,
	say: Say,
): Promise<KeptBundle | undefined> {
	const started = performance.now();
	const bundle = await keptBundle(root, bundles, code, site);
	if (bundle?.isNew) say(`Bundled the code in ${secondsSince(started)}`);
	return bundle;
}

async function renderChanges(
	options: BuildOptions,
	keys: { code: string; records: string },
	bundle: KeptBundle,
	lastOfCode: () => Promise<LastBuild | undefined>,
	say: Say,
): Promise<void> {
	const { state, threads } = options;
	// Gets ready while the catalog is loaded.
	const pool = startPool(bundle.entry, bundle.facts, threads);
	try {
		const records = keptRecords(state.known, keys.code);
		const catalog = await loadSiteCatalog(records.known);
		pool.give(catalog);
		const finding = pool.paths();
		// Its error is told where it is awaited. Until then this thread has something to do.
		finding.catch(() => undefined);
		const index = [...searchRecords(catalog)];
		const search = hashOf(index);
		const pages = pagesOf(await finding, bundle);
		const before = await lastOfCode();
		const last = before && isUsable(before, pages) ? before : undefined;
		mkdirSync(state.next, { recursive: true });
		if (!last) cpSync(bundle.site, state.next, { recursive: true });
		const keptSearch = last && searchFiles(last, search);
		const indexing = keptSearch
			? Promise.resolve()
			: writeIndex(index, `${state.next}/pagefind`, say);

		// What is to be rendered whatever the keys are goes first: finding the keys takes a while.
		const started = performance.now();
		const anyKey = catalogKey(catalog);
		const sure = [...pages.values()].filter(
			({ file }) => !last || (isMadeFromAny(file) && !isGood(last, file, anyKey)),
		);
		const [made, keyOf] = await Promise.all([
			renderPages(options, pool, sure),
			keysOf(catalog, pages).finally(() => records.save()),
			indexing,
		]);
		const kept = new Map(keptSearch);
		if (last) {
			for (const file of fixedFiles(last)) kept.set(file.file, file);
			for (const [file, key] of keyOf)
				if (isGood(last, file, key)) kept.set(file, last.intact.get(file)!);
		}
		const rest = [...pages.values()].filter(({ file }) => !kept.has(file) && !made.has(file));
		for (const [file, written] of await renderPages(options, pool, rest)) made.set(file, written);
		say(renderedLine(made.size, pages.size, started));
		// What pages hold decides on the headers; the code decides on what kinds of pages hold.
		if (!last) await writeHeadersOf(state.next);
		const files = [...made.values(), ...filesOf(state.next, (file) => !made.has(file))].map(
			(file): SiteFile => ({ ...file, key: keyOf.get(file.file) ?? '' }),
		);
		putInPlace(
			state,
			{ last, kept, made: new Map(files.map((file) => [file.file, file])) },
			{ ...keys, search },
		);
	} finally {
		await pool.close();
	}
}

/**
 * The pages by their files. Where `public/` has a file of the same name, it stands, and where two routes
 * make one file, the first: as with Astro's own prerenderer.
 */
function pagesOf(found: readonly PageFile[], { site }: KeptBundle): Map<string, PageFile> {
	const fixed = new Set([...walk(site)].map(({ file }) => file));
	const pages = new Map<string, PageFile>();
	for (const page of found)
		if (!fixed.has(page.file) && !pages.has(page.file)) pages.set(page.file, page);
	return pages;
}

/** Milliseconds for which keys are made before the workers get their answers. */
const keysAtATime = 20;

async function keysOf(
	catalog: Catalog,
	pages: ReadonlyMap<string, PageFile>,
): Promise<Map<string, string>> {
	const keys = new Map<string, string>();
	let pause = performance.now() + keysAtATime;
	for (const file of pages.keys()) {
		keys.set(file, pageKey(catalog, file));
		if (performance.now() < pause) continue;
		await setImmediate();
		pause = performance.now() + keysAtATime;
	}
	return keys;
}

async function renderPages(
	{ state, screen }: BuildOptions,
	pool: Pool,
	pages: readonly PageFile[],
): Promise<Map<string, WrittenFile>> {
	const made = new Map<string, WrittenFile>();
	const progress = pageProgress(pages.length, screen);
	try {
		await pool.render(pages, state.next, (_page, written) => {
			progress.step();
			// A page without a body has no file, as with Astro's own prerenderer.
			if (written) made.set(written.file, written);
		});
	} finally {
		progress.end();
	}
	return made;
}

/** `Rendered 312 of 24,897 pages in 1.2 s, 260 a second` */
function renderedLine(made: number, all: number, started: number): string {
	const rate = Math.round((made / (performance.now() - started)) * 1000);
	return `Rendered ${count(made)} of ${count(all)} pages in ${secondsSince(started)}, ${count(rate)} a second`;
}

/** `3.1 s` */
function secondsSince(start: number): string {
	return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
