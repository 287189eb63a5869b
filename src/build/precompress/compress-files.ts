import {
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
	type Stats,
} from 'node:fs';
import { join } from 'node:path';
import { encodings } from './encodings.ts';

/** What came of some files. */
export interface Compressed {
	/** Compressed files written, and those that were there already, of the same file. */
	written: number;
	kept: number;
	/** Compressed files removed, since they would save nothing any more. */
	removed: number;
	/** Bytes that the compressed files take, by suffix. */
	bytes: Record<string, number>;
}

/** Smaller files fit into one packet as they are. */
const fewestBytes = 400;

/**
 * Compresses files of the folder `dir`, each in every encoding. A compressed file gets the time of the
 * one that it stands for, and is left alone while they agree. None is kept that is not smaller.
 */
export function compressFiles(
	dir: string,
	files: readonly string[],
	onFile: () => void = () => undefined,
): Compressed {
	const sum: Compressed = { written: 0, kept: 0, removed: 0, bytes: {} };
	for (const file of files) {
		const path = join(dir, file);
		const stats = statSync(path);
		let content: Buffer | undefined;
		for (const { suffix, compress } of encodings) {
			const target = path + suffix;
			const before = statSync(target, { throwIfNoEntry: false });
			let bytes: number;
			if (before && isOf(before, stats)) {
				sum.kept += 1;
				bytes = before.size;
			} else {
				content ??= readFileSync(path);
				const result = content.length < fewestBytes ? content : compress(content);
				if (result.length >= content.length) {
					if (before) sum.removed += 1;
					rmSync(target, { force: true });
					continue;
				}
				// A server may be sending from here: it finds a whole file, or none.
				writeFileSync(`${target}.new`, result);
				utimesSync(`${target}.new`, stats.mtime, stats.mtime);
				renameSync(`${target}.new`, target);
				sum.written += 1;
				bytes = result.length;
			}
			sum.bytes[suffix] = (sum.bytes[suffix] ?? 0) + bytes;
		}
		onFile();
	}
	return sum;
}

/** Whether a compressed file was made of a file as it is now. Times are set to the millisecond. */
function isOf(compressed: Stats, original: Stats): boolean {
	return compressed.mtime.getTime() === original.mtime.getTime() && compressed.size < original.size;
}
