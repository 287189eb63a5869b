import { Worker } from 'node:worker_threads';
import type { AppFacts, PagePath } from './astro-app.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { compileCache } from '../compile-cache.ts';
import type { Answer, Gift, Order, WorkerTask } from './worker.ts';
import type { WrittenFile } from './written-file.ts';

/** An address with the file that it is written to. */
export interface PageFile extends PagePath {
	file: string;
}

/** A page that cannot be rendered. The message names its address. */
export class PageError extends Error {
	constructor(pathname: string, problem: string) {
		super(`${pathname}: ${problem}`);
		// Where the code of the build stands helps nobody.
		this.stack = this.message;
	}
}

/** The workers cannot go on: one died, or the bundled entry cannot be used. */
export class PoolError extends Error {}

/** Worker threads that render the pages of one bundled entry. */
export interface Pool {
	/** Spares the workers loading the catalog by themselves. Comes before any order. */
	give(catalog: Catalog): void;
	/** Every address of the site, as one of the workers finds them. */
	paths(): Promise<PageFile[]>;
	/**
	 * Renders pages and writes them below the folder `into`. `onWritten` gets each file once; a page
	 * without a body has none. Throws a `PageError` when a page fails, a `PoolError` when a worker does.
	 */
	render(
		pages: readonly PagePath[],
		into: string,
		onWritten: (page: PagePath, file: WrittenFile | undefined) => void,
	): Promise<void>;
	close(): Promise<void>;
}

/** Pages that a worker takes at a time: few enough that all workers end together. */
const chunkSize = 48;
/** A worker more takes as long to get going as rendering so many pages takes. */
const pagesAWorker = 250;

interface Thread {
	worker: Worker;
	/** Rejects when the worker ends before it is told to. */
	died: Promise<never>;
}

/**
 * Starts up to `threads` workers on the entry in the folder `entry`: the first at once, others for many pages.
 * Their compiled code is kept in the folder `compiled`.
 */
export function startPool(
	entry: string,
	facts: AppFacts,
	threads: number,
	compiled?: string,
): Pool {
	const workerData: WorkerTask = { entry, facts };
	const workers: Thread[] = [];
	let gift: Gift | undefined;

	function start(): Thread {
		const worker = new Worker(new URL('worker.ts', import.meta.url), {
			workerData,
			env: compileCache(compiled),
			// A page is garbage once it is written: with room for some of them, little of it is copied. What
			// stays is a catalog with what is known of each model; more room only puts off its collection.
			resourceLimits: { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 512 },
		});
		const died = new Promise<never>((_, reject) => {
			worker.on('error', (error: Error) => reject(new PoolError(error.message)));
			worker.on('exit', (code) => reject(new PoolError(`a worker ended with exit code ${code}`)));
		});
		// One that dies while it has nothing to do is told of at the next order.
		died.catch(() => undefined);
		if (gift) worker.postMessage(gift);
		return { worker, died };
	}

	function ask({ worker, died }: Thread, order: Order): Promise<Answer> {
		const answered = new Promise<Answer>((resolve) => worker.once('message', resolve));
		worker.postMessage(order);
		return Promise.race([answered, died]);
	}

	workers.push(start());
	return {
		give(catalog) {
			gift = { catalog };
			for (const { worker } of workers) worker.postMessage(gift);
		},
		async paths() {
			const said = await ask(workers[0]!, { paths: true });
			if ('paths' in said) return said.paths;
			throw new PoolError('failed' in said ? said.failed : 'no addresses');
		},
		async render(pages, into, onWritten) {
			let next = 0;
			const wanted = Math.min(threads, Math.ceil(pages.length / pagesAWorker));
			while (workers.length < wanted) workers.push(start());
			await Promise.all(
				workers.map(async (worker) => {
					while (next < pages.length) {
						// The last chunks are smaller, so that no worker waits long for another.
						const left = pages.length - next;
						const size = Math.min(chunkSize, Math.ceil(left / workers.length / 2));
						const chunk = pages.slice(next, next + size);
						next += chunk.length;
						const said = await ask(worker, { render: chunk, into });
						if ('failed' in said) {
							next = pages.length;
							if (said.at === undefined) throw new PoolError(said.failed);
							throw new PageError(said.at, said.failed);
						}
						if ('written' in said)
							for (const [i, page] of chunk.entries()) onWritten(page, said.written[i]);
					}
				}),
			);
		},
		async close() {
			await Promise.all(workers.map(({ worker }) => worker.terminate()));
		},
	};
}
