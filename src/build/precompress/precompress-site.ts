import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runOnPages } from '../checks/page-workers.ts';
import { filesIn } from '../checks/site-files.ts';
import type { Compressed } from './compress-files.ts';
import type { CompressTask } from './compress-worker.ts';
import { isCompressible, originalOf } from './encodings.ts';

/** What came of a whole site. */
export interface Precompressed extends Compressed {
	/** Files of the site that can be compressed. */
	files: number;
}

/**
 * Lays a Brotli and a Zstandard file beside each file of a site that gains by it, on all cores, for
 * servers that send them as they are (nginx `brotli_static`, Caddy `precompressed`). Does only what
 * changed since the last time, and removes compressed files whose file is gone.
 */
export async function precompressSite(
	dir: string,
	say: (line: string) => void,
): Promise<Precompressed> {
	const all = await filesIn(dir);
	const orphans = await removeCompressed(dir, all, new Set(all));
	const files = all.filter(isCompressible);
	const shares = await runOnPages<Compressed>(
		new URL('compress-worker.ts', import.meta.url),
		files,
		(share): CompressTask => ({ dir, files: share }),
		say,
		'files compressed',
	);
	const sum = (of: (share: Compressed) => number) =>
		shares.reduce((total, share) => total + of(share), 0);
	const suffixes = new Set(shares.flatMap(({ bytes }) => Object.keys(bytes)));
	return {
		files: files.length,
		written: sum(({ written }) => written),
		kept: sum(({ kept }) => kept),
		removed: sum(({ removed }) => removed) + orphans,
		bytes: Object.fromEntries(
			[...suffixes].sort().map((suffix) => [suffix, sum(({ bytes }) => bytes[suffix] ?? 0)]),
		),
	};
}

/**
 * Removes the compressed files of a site, but for those whose file is in `keep`. Gives how many. A
 * build that compresses nothing does so, since a server would go on to send what they held before.
 */
export async function removeCompressed(
	dir: string,
	files: readonly string[],
	keep: ReadonlySet<string> = new Set(),
): Promise<number> {
	const gone = files.filter((file) => {
		const original = originalOf(file);
		return original !== undefined && !keep.has(original);
	});
	await Promise.all(gone.map((file) => rm(join(dir, file))));
	return gone.length;
}

/** `25,021 files: 50,042 compressed files written, 0 kept, 0 removed; .br 105.2 MB, .zst 110.0 MB`, for a log. */
export function precompressedLine({ files, written, kept, removed, bytes }: Precompressed): string {
	const count = (n: number) => n.toLocaleString('en-US');
	const sizes = Object.entries(bytes).map(
		([suffix, size]) => `${suffix} ${(size / 1e6).toFixed(1)} MB`,
	);
	const done = `${count(written)} compressed files written, ${count(kept)} kept, ${count(removed)} removed`;
	return [`${count(files)} files: ${done}`, sizes.join(', ')].filter(Boolean).join('; ');
}
