/** The floor in one thread: makes view-models beforehand, then writes their pages when it is told to. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { loadSiteCatalog } from '../../src/catalog/load-site-catalog.ts';
import { pairPage } from '../../src/compare/pair-page.ts';
import { barePage, type Frame } from './bare-page.ts';

export interface FloorTask {
	pairs: readonly (readonly [a: string, b: string])[];
	/** How many pages to write: the pairs again and again. */
	pages: number;
	folder: string;
	frame: Frame;
}

const { pairs, pages, folder, frame } = workerData as FloorTask;
const catalog = await loadSiteCatalog();
const models = pairs.map(([a, b]) => pairPage(catalog, a, b));
// Compiled code, as the other contestants have it when they are timed.
for (const page of models.slice(0, 200)) barePage(page, catalog.asOf, frame);
parentPort!.postMessage('ready');
parentPort!.once('message', () => {
	for (let i = 0; i < pages; i++) {
		const page = models[i % models.length]!;
		const into = `${folder}/${Math.floor(i / models.length)}${page.head.path}`;
		mkdirSync(into, { recursive: true });
		writeFileSync(`${into}index.html`, barePage(page, catalog.asOf, frame));
	}
	parentPort!.postMessage('done');
});
