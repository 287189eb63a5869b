import { cpSync, mkdirSync } from 'node:fs';
import { loadSiteCatalog } from '../../catalog/load-site-catalog.ts';
import { hashOf } from '../../compare/hash-text.ts';
import { isMadeFromAll, pageKey } from '../../compare/page-keys.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { searchRecords } from '../../search/records.ts';
import { writeHeadersOf } from '../headers/write-headers.ts';
import type { PageFile, Pool } from '../prerender/pool.ts';
import { count, pageProgress, secondsSince, type Screen } from '../prerender/progress.ts';
import type { WrittenFile } from '../prerender/written-file.ts';
import { writeIndex } from '../search-index.ts';
import type { SiteState } from './commit.ts';
import { feed, type Feed } from './feed.ts';
import { inSlices } from './in-slices.ts';
import type { KeptBundle } from './kept-bundle.ts';
import { keptRecords } from './kept-records.ts';
import { fixedFiles, isGood, isUsable, searchFiles, type LastBuild } from './last-build.ts';
import { putInPlace } from './put-in-place.ts';
import type { SiteFile } from './site-record.ts';
import { filesOf, walk } from './survey.ts';

/** What is known of the last build. */
export interface Earlier {
	/** Its files, whatever the code was. */
	files: readonly string[];
	/** All of it, where the code is the same. */
	lastOfCode: () => Promise<LastBuild | undefined>;
}

/** What to make the site from, and where it goes. */
export interface Renewal {
	state: SiteState;
	/** Of the code and of the records. */
	keys: { code: string; records: string };
	bundle: KeptBundle;
	/** Renders the pages of the bundle. */
	pool: Pool;
	earlier: Earlier;
	screen: Screen;
}

/** Renders the pages that are not as their records say, and puts them into the output folder. */
export async function renderChanges({
	state,
	keys,
	bundle,
	pool,
	earlier,
	screen,
}: Renewal): Promise<void> {
	const say = (line: string) => void screen.write(`${line}\n`);
	const records = keptRecords(state.known, keys.code);
	const catalog = await loadSiteCatalog(records.known);
	pool.give(catalog);
	const finding = pool.paths();
	// Its error is told where it is awaited. Until then this thread has something to do.
	finding.catch(() => undefined);
	const index = [...searchRecords(catalog)];
	const search = hashOf(index);
	const keyOf = keysOf(catalog);
	// Most pages will be those of the last build.
	let isListed = false;
	const listed = () => void (isListed = true);
	finding.then(listed, listed);
	await inSlices(earlier.files, keyOf, () => isListed);
	const pages = pagesOf(await finding, bundle);
	const before = await earlier.lastOfCode();
	const last = before && isUsable(before, pages) ? before : undefined;
	mkdirSync(state.next, { recursive: true });
	if (!last) cpSync(bundle.site, state.next, { recursive: true });
	const keptSearch = last && searchFiles(last, search);
	const indexing = keptSearch
		? Promise.resolve()
		: writeIndex(index, `${state.next}/pagefind`, say);

	const started = performance.now();
	const toRender = feed<PageFile>();
	const [made] = await Promise.all([
		renderPages(pool, toRender, state.next, screen),
		findChanges(pages, last, keyOf, toRender).finally(() => records.save()),
		indexing,
	]);
	const kept = new Map(keptSearch);
	if (last) {
		for (const file of fixedFiles(last)) kept.set(file.file, file);
		for (const file of pages.keys())
			if (isGood(last, file, keyOf(file))) kept.set(file, last.intact.get(file)!);
	}
	say(renderedLine(made.size, pages.size, started));
	// What pages hold decides on the headers; the code decides on what kinds of pages hold.
	if (!last) await writeHeadersOf(state.next);
	const files = [...made.values(), ...filesOf(state.next, (file) => !made.has(file))].map(
		(file): SiteFile => ({ ...file, key: pages.has(file.file) ? keyOf(file.file) : '' }),
	);
	putInPlace(
		state,
		{ last, kept, made: new Map(files.map((file) => [file.file, file])) },
		{ ...keys, search },
	);
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

/** The keys of files, each found once. */
function keysOf(catalog: Catalog): (file: string) => string {
	const keys = new Map<string, string>();
	return (file) => {
		const known = keys.get(file);
		if (known !== undefined) return known;
		const key = pageKey(catalog, file);
		keys.set(file, key);
		return key;
	};
}

/** Feeds all pages that are not as they would be made: all where there is no last build. Finds every key. */
async function findChanges(
	pages: ReadonlyMap<string, PageFile>,
	last: LastBuild | undefined,
	keyOf: (file: string) => string,
	toRender: Feed<PageFile>,
): Promise<void> {
	const feedChanged = (page: PageFile) => {
		const key = keyOf(page.file);
		if (last && !isGood(last, page.file, key)) toRender.add(page);
	};
	if (!last) for (const page of pages.values()) toRender.add(page);
	// What is made from all records goes first: its keys are few. Finding all others takes a while.
	const [few, most] = [true, false].map((isFew) =>
		[...pages.values()].filter(({ file }) => isMadeFromAll(file) === isFew),
	);
	few!.forEach(feedChanged);
	await inSlices(most!, feedChanged);
	toRender.end();
}

async function renderPages(
	pool: Pool,
	pages: Feed<PageFile>,
	into: string,
	screen: Screen,
): Promise<Map<string, WrittenFile>> {
	const made = new Map<string, WrittenFile>();
	const progress = pageProgress(screen);
	try {
		for await (const batch of pages.batches()) {
			progress.more(batch.length);
			await pool.render(batch, into, (_page, written) => {
				progress.step();
				// A page without a body has no file, as with Astro's own prerenderer.
				if (written) made.set(written.file, written);
			});
		}
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
