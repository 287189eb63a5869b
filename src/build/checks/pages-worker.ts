/** Checks the pages that it is started with. */
import { workerData } from 'node:worker_threads';
import { checkPages } from './check-pages.ts';
import { postResult } from './page-workers.ts';

/** What a worker is started with. */
export interface PagesTask {
	dir: string;
	files: readonly string[];
}

const { dir, files } = workerData as PagesTask;
await postResult((onPage) => checkPages(dir, files, onPage));
