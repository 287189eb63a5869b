/** Checks the pages that it is started with. */
import { workerData } from 'node:worker_threads';
import { checkPages } from './check-pages.ts';
import { postResult } from './page-workers.ts';

/** What a worker is started with. */
export interface PagesTask {
	dir: string;
	files: readonly string[];
	/** Those of them that html-validate reads too. */
	validated: readonly string[];
}

const { dir, files, validated } = workerData as PagesTask;
await postResult((onPage) => checkPages(dir, files, new Set(validated), onPage));
