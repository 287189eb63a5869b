import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, zstdDecompressSync } from 'node:zlib';
import { originalOf } from '../../../src/build/precompress/encodings.ts';
import { walk } from '../../../src/build/site/survey.ts';

/** The files of a folder by their paths, each as the hash of what it holds. */
export type Snapshot = ReadonlyMap<string, string>;

/** The files of a folder as they are now; none where it is not there. */
export function snapshotOf(folder: string): Map<string, string> {
	if (!existsSync(folder)) return new Map();
	return new Map(
		[...walk(folder)].map(({ file, path }) => [file, hash('sha1', readFileSync(path))]),
	);
}

export function isSame(one: Snapshot, other: Snapshot): boolean {
	return one.size === other.size && [...one].every(([file, sha1]) => other.get(file) === sha1);
}

/** Names of the files in which two folders differ. */
export function differing(one: Snapshot, other: Snapshot): string[] {
	return [...new Set([...one.keys(), ...other.keys()])].filter(
		(file) => one.get(file) !== other.get(file),
	);
}

/** Compressed files of a site that do not hold what the file beside them holds. */
export function wronglyCompressed(site: string): string[] {
	if (!existsSync(site)) return [];
	return [...walk(site)].flatMap(({ file, path }) => {
		const original = originalOf(file);
		return original === undefined || holdsSame(path, join(site, original)) ? [] : [file];
	});
}

function holdsSame(compressed: string, original: string): boolean {
	const unpack = compressed.endsWith('.br') ? brotliDecompressSync : zstdDecompressSync;
	try {
		return unpack(readFileSync(compressed)).equals(readFileSync(original));
	} catch {
		return false;
	}
}
