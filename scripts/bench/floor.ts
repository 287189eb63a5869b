import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { FloorTask } from './floor-worker.ts';
import { spending, type Spent } from './spent.ts';

/** What it takes to write pages from template strings in so many threads, the view-models made beforehand. */
export async function floorSpent(
	{ pairs, pages, folder, frame }: FloorTask,
	threads: number,
): Promise<Spent> {
	const workers = Array.from({ length: threads }, (_, k) => {
		const workerData: FloorTask = {
			pairs: pairs.filter((__, i) => i % threads === k),
			pages: Math.ceil(pages / threads),
			folder: `${folder}/${k}`,
			frame,
		};
		return new Worker(new URL('floor-worker.ts', import.meta.url), { workerData });
	});
	await Promise.all(workers.map((worker) => once(worker, 'message')));
	const spent = spending();
	await Promise.all(
		workers.map((worker) => {
			worker.postMessage('go');
			return once(worker, 'message');
		}),
	);
	const result = spent();
	await Promise.all(workers.map((worker) => worker.terminate()));
	return result;
}
