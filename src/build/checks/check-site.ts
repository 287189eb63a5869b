import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CheckedPages } from './check-pages.ts';
import type { PagesMessage, PagesTask } from './pages-worker.ts';
import { siteRules } from './rules/index.ts';
import type { Fault } from './rules/rule.ts';

export interface SiteCheck {
	/** How many pages were read. */
	pages: number;
	faults: Fault[];
}

/** Seconds between two lines of progress. */
const pause = 5;

/**
 * Reads every page of the built site in `dir`, on all processors, and gives all that is wrong.
 * Says every few seconds how far it is.
 */
export async function checkSite(dir: string, say: (line: string) => void): Promise<SiteCheck> {
	const files = await filesIn(dir);
	const pageFiles = files.filter((file) => file.endsWith('.html'));
	let done = 0;
	let said = performance.now();
	const onProgress = (more: number) => {
		done += more;
		if (performance.now() - said < pause * 1000) return;
		said = performance.now();
		say(`${done} of ${pageFiles.length} pages read`);
	};
	const workers = availableParallelism();
	const shares = Array.from({ length: workers }, (_, share) =>
		pageFiles.filter((_, i) => i % workers === share),
	);
	const checked = await Promise.all(shares.map((share) => runWorker(dir, share, onProgress)));
	const site = { pages: checked.flatMap(({ pages }) => pages), files: new Set(files) };
	const faults = [
		...checked.flatMap((one) => one.faults),
		...siteRules.flatMap((rule) => rule(site)),
	];
	return { pages: site.pages.length, faults };
}

/** Every file below `dir`, as a path from its root: `/models/index.html`. */
async function filesIn(dir: string): Promise<string[]> {
	const entries = await readdir(dir, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(dir, join(entry.parentPath, entry.name)))
		.map((file) => `/${file.replaceAll(sep, '/')}`)
		.sort();
}

function runWorker(
	dir: string,
	files: readonly string[],
	onProgress: (pages: number) => void,
): Promise<CheckedPages> {
	const workerData: PagesTask = { dir, files };
	const worker = new Worker(new URL('./pages-worker.ts', import.meta.url), { workerData });
	return new Promise((resolve, reject) => {
		worker.on('error', reject);
		worker.on('message', (message: PagesMessage) => {
			if ('done' in message) onProgress(message.done);
			else resolve(message);
		});
	});
}
