import { availableParallelism } from 'node:os';

/**
 * How many worker threads render pages, as `WORKERS` says: one a processor where it is not set; 0 for
 * Astro's own prerenderer.
 */
export function threadsFrom(workers: string | undefined): number {
	if (!workers) return availableParallelism();
	if (/^\d{1,3}$/.test(workers)) return Number(workers);
	throw new Error(`WORKERS is ${workers}. Write a number of threads, or 0 for none beside Astro`);
}
