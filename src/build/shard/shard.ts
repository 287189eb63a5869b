import { hash } from 'node:crypto';

/** One of `of` builds that share the pages of a site; `number` counts from 1. */
export interface Shard {
	number: number;
	of: number;
}

/** Reads `SHARD`, as `2/3`. None where it is not set: the build makes the whole site. */
export function shardFrom(text: string | undefined): Shard | undefined {
	if (!text) return undefined;
	const [, number, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
	if (number !== undefined && of !== undefined && number >= 1 && number <= of)
		return { number, of };
	throw new Error(`SHARD is ${text}. Write which of how many, as 2/3, or leave it out`);
}

/**
 * Whether a shard makes the page or file at a path. Paths are dealt by their hash, so a page stays in its
 * shard whatever pages come and go, and all shards get about the same of every kind.
 */
export function isInShard({ number, of }: Shard, path: string): boolean {
	const dealt = Number.parseInt(hash('sha1', bare(path)).slice(0, 8), 16);
	return dealt % of === number - 1;
}

/** A path without slashes at its ends, which Astro writes now and then. */
export function bare(path: string): string {
	return path.replace(/^\/|\/$/g, '');
}
