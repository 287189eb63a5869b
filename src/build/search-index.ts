import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { loadSiteCatalog } from '../catalog/load-site-catalog.ts';
import { searchRecords, type SearchRecord } from '../search/records.ts';
import { secondsSince } from './prerender/progress.ts';

/** Records that wait for the indexer at one time. More gain nothing, and hold memory. */
const batchSize = 2000;
/** Pagefind's own files of the results are bundled beyond this many, to spare the file system. */
const maxFragments = 1000;

/** Writes Pagefind's index of the records to `pagefind/` of the built site. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const catalog = await loadSiteCatalog();
				await writeIndex(searchRecords(catalog), fileURLToPath(new URL('pagefind', dir)), (line) =>
					logger.info(line),
				);
			},
		},
	};
}

/** Indexes records and writes the result. Throws what Pagefind reports, since search would not work. */
export async function writeIndex(
	records: Iterable<SearchRecord>,
	outputPath: string,
	say: (line: string) => void,
): Promise<void> {
	const { index, errors } = await createIndex({ forceLanguage: 'en', maxFragments });
	if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
	try {
		const started = performance.now();
		let done = 0;
		for (const batch of inBatches(records)) {
			await Promise.all(batch.map((record) => add(index, record)));
			done += batch.length;
			say(`${done} records read, ${secondsSince(started)}`);
		}
		orThrow((await index.writeFiles({ outputPath })).errors);
		await removeUnused(outputPath);
		say(`index of ${done} records written, ${secondsSince(started)}`);
	} finally {
		await close();
	}
}

/** Pagefind writes its own interfaces too, half a megabyte that no page here loads. */
async function removeUnused(folder: string) {
	const unused = (await readdir(folder)).filter((file) => /-(ui|highlight)\./.test(file));
	await Promise.all(unused.map((file) => rm(join(folder, file))));
}

async function add(index: PagefindIndex, record: SearchRecord) {
	const { kind, url, title, answer, text, filters } = record;
	const { errors } = await index.addCustomRecord({
		url,
		content: text,
		language: 'en',
		meta: { title, answer, kind },
		filters: Object.fromEntries(
			Object.entries(filters).map(([name, values]) => [name, [...values]]),
		),
	});
	orThrow(errors);
}

function orThrow(errors: readonly string[]) {
	if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

function* inBatches<T>(items: Iterable<T>): Generator<T[]> {
	let batch: T[] = [];
	for (const item of items) {
		batch.push(item);
		if (batch.length === batchSize) {
			yield batch;
			batch = [];
		}
	}
	if (batch.length > 0) yield batch;
}
