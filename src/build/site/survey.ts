import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import { compileCache } from '../compile-cache.ts';
import type { SiteState } from './commit.ts';
import type { SiteFile, SiteRecord } from './site-record.ts';

/** What an output folder holds, against what a record says. */
export interface Survey {
	/** The files of the record that are not as they were written. */
	broken: Set<string>;
	/** The times of those that are, but have another time than the record says. */
	touched: Map<string, number>;
	/** Files that the record does not know. */
	strays: string[];
}

/** Every file below a folder with what it says, as `/compare/a/b/index.html`; nothing where there is none. */
export function* walk(folder: string, below = ''): Generator<{ file: string; path: string }> {
	// There are tens of thousands of them: what `join` would put right is right here.
	for (const entry of readdirSync(folder + below, { withFileTypes: true })) {
		const file = `${below}/${entry.name}`;
		// A folder that is published from a branch of its own keeps its history.
		if (file === '/.git') continue;
		if (entry.isDirectory()) yield* walk(folder, file);
		else yield { file, path: folder + file };
	}
}

/**
 * Compares a folder with its record. A file of the size and time of its record is taken as it is; one
 * of another time (restored from a cache, say) is read.
 */
export function survey(folder: string, { files }: SiteRecord): Survey {
	const broken = new Set(files.keys());
	const touched = new Map<string, number>();
	const strays: string[] = [];
	for (const { file, path } of walk(folder)) {
		const known = files.get(file);
		if (!known) {
			strays.push(file);
			continue;
		}
		const { size, mtimeMs } = lstatSync(path);
		if (size !== known.size) continue;
		if (mtimeMs !== known.mtimeMs) {
			if (crc32(readFileSync(path)) !== known.crc32) continue;
			touched.set(file, mtimeMs);
		}
		broken.delete(file);
	}
	return { broken, touched, strays };
}

/** The same for the last build in a state, in a thread of its own; nothing where it left no record. */
export function surveyLast(state: SiteState): Promise<Survey | undefined> {
	const worker = new Worker(new URL('survey-worker.ts', import.meta.url), {
		workerData: state,
		env: compileCache(),
	});
	return new Promise((resolve, reject) => {
		worker.once('message', resolve);
		worker.once('error', reject);
	});
}

/** Those files in a folder that `isWanted` names, as a record holds what is the same for all records. */
export function filesOf(folder: string, isWanted: (file: string) => boolean): SiteFile[] {
	return [...walk(folder)]
		.filter(({ file }) => isWanted(file))
		.map(({ file, path }) => {
			const { size, mtimeMs } = lstatSync(path);
			return { file, key: '', size, mtimeMs, crc32: crc32(readFileSync(path)) };
		});
}
