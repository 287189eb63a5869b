/** Renders pages and writes them, as the pool says. */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort, setEnvironmentData, workerData } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import { sharedCatalog } from '../../catalog/shared-catalog.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { openApp, type AppFacts, type PagePath } from './astro-app.ts';
import { utf8Of } from './utf8-of.ts';
import type { WrittenFile } from './written-file.ts';

/** What a worker is started with. */
export interface WorkerTask {
	/** The folder of the entry that renders. */
	entry: string;
	facts: AppFacts;
}

/** What the pool asks for. */
export type Order = { paths: true } | { render: readonly PagePath[]; into: string };

/** The catalog that the pages are made from, so that they need not load it. No answer is given. */
export interface Gift {
	catalog: Catalog;
}

/** What a worker answers: to each order one answer. */
export type Answer =
	| { paths: (PagePath & { file: string })[] }
	/** In the order of the pages; a page without a body has no file. */
	| { written: (WrittenFile | undefined)[] }
	| { failed: string; at?: string };

const { entry, facts } = workerData as WorkerTask;
const opened = openApp(entry, facts);
// Told with the first answer: until then nobody waits for it.
opened.catch(() => undefined);
const made = new Set<string>();

parentPort!.on('message', (order: Order | Gift) => {
	if ('catalog' in order) setEnvironmentData(sharedCatalog, order.catalog);
	else void answer(order).then((said) => parentPort!.postMessage(said));
});

async function answer(order: Order): Promise<Answer> {
	let at: string | undefined;
	try {
		const app = await opened;
		if ('paths' in order)
			return { paths: (await app.paths()).map((page) => ({ ...page, file: app.fileOf(page) })) };
		const written: (WrittenFile | undefined)[] = [];
		for (const page of order.render) {
			at = page.pathname;
			const content = await app.render(page);
			written.push(
				content === undefined ? undefined : write(order.into, app.fileOf(page), content),
			);
		}
		return { written };
	} catch (error) {
		const failed = error instanceof Error ? error.message : String(error);
		return { failed, ...(at !== undefined && { at }) };
	}
}

function write(into: string, file: string, body: Uint8Array | string): WrittenFile {
	const content = typeof body === 'string' ? utf8Of(body) : body;
	const path = into + file;
	const folder = dirname(path);
	if (!made.has(folder)) {
		mkdirSync(folder, { recursive: true });
		made.add(folder);
	}
	writeFileSync(path, content);
	const { size, mtimeMs } = statSync(path);
	return { file, size, mtimeMs, crc32: crc32(content) };
}
