import { readFileSync } from 'node:fs';
import type { WrittenFile } from '../prerender/written-file.ts';
import { writeWhole } from './write-whole.ts';

/** A file of a built site. */
export interface SiteFile extends WrittenFile {
	/** What a page was made from; empty for all other files. */
	key: string;
}

/** What a build left in the output folder, for the next build. */
export interface SiteRecord {
	/** The key of the code. */
	code: string;
	/** The key of all records. */
	records: string;
	/** The key of what the search index holds. */
	search: string;
	/** By path below the output folder. */
	files: ReadonlyMap<string, SiteFile>;
}

interface Kept extends Omit<SiteRecord, 'files'> {
	version: number;
	files: [file: string, key: string, size: number, mtimeMs: number, crc32: number][];
}

/** Rises when the form of the file changes: a record in another form is no record. */
const version = 2;

/** Writes a record, whole or not at all. */
export function writeRecord(path: string, { files, ...keys }: SiteRecord): void {
	const kept: Kept = {
		version,
		...keys,
		files: [...files.values()].map(({ file, key, size, mtimeMs, crc32 }) => [
			file,
			key,
			size,
			mtimeMs,
			crc32,
		]),
	};
	writeWhole(path, JSON.stringify(kept));
}

/** Reads a record. None where there is none that can be read. */
export function readRecord(path: string): SiteRecord | undefined {
	try {
		const kept = JSON.parse(readFileSync(path, 'utf8')) as Kept;
		if (kept.version !== version) return undefined;
		const { code, records, search } = kept;
		const files = kept.files.map(([file, key, size, mtimeMs, crc32]): [string, SiteFile] => [
			file,
			{ file, key, size, mtimeMs, crc32 },
		]);
		return { code, records, search, files: new Map(files) };
	} catch {
		return undefined;
	}
}
