/** Checks the pages that it is started with, and posts how many are done, then the result. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkPages, type CheckedPages } from './check-pages.ts';

/** What a worker is started with. */
export interface PagesTask {
	dir: string;
	files: readonly string[];
}

/** What a worker posts: the result as its last message, and before it now and then its progress. */
export type PagesMessage = { done: number } | CheckedPages;

const pagesAMessage = 50;
const { dir, files } = workerData as PagesTask;
const post = (message: PagesMessage) => parentPort!.postMessage(message);

let done = 0;
const checked = await checkPages(dir, files, () => {
	done += 1;
	if (done % pagesAMessage === 0) post({ done: pagesAMessage });
});
post(checked);
