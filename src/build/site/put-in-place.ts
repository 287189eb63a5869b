import { linkSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { originalOf } from '../precompress/encodings.ts';
import { commit, type SiteState } from './commit.ts';
import type { LastBuild } from './last-build.ts';
import type { SiteFile, SiteRecord } from './site-record.ts';

/** The files of the site: those of the last build that are good, and those made anew in `next`. */
interface Files {
	last: LastBuild | undefined;
	kept: ReadonlyMap<string, SiteFile>;
	made: ReadonlyMap<string, SiteFile>;
}

/** Where more of the files than this share are new, the whole folder is replaced at once. */
const mostMoved = 0.1;

/** Makes the output folder the site of these files, with its record. */
export function putInPlace(
	state: SiteState,
	{ last, kept, made }: Files,
	keys: Omit<SiteRecord, 'files'>,
): void {
	const files = new Map([...kept, ...made]);
	const record = { ...keys, files };
	// What was made again just as it was stays.
	const changed = new Set<string>();
	for (const file of made.values()) if (!isAsBefore(state, last, file)) changed.add(file.file);
	const compressed = last?.compressed ?? [];
	if (kept.size === 0 || changed.size > mostMoved * files.size) {
		const still = compressed.filter((file) => kept.has(originalOf(file)!));
		for (const file of [...kept.keys(), ...still]) link(state, file);
		return commit(state, { kind: 'swap' }, record);
	}
	for (const { file, key } of made.values())
		if (!changed.has(file)) files.set(file, { ...last!.intact.get(file)!, key });
	const removed = [
		...[...(last?.record.files.keys() ?? []), ...(last?.strays ?? [])].filter(
			(file) => !files.has(file),
		),
		...compressed.filter((file) => {
			const original = originalOf(file)!;
			return changed.has(original) || !files.has(original);
		}),
	];
	commit(state, { kind: 'move', moved: [...changed], removed }, record);
}

/** Whether a file was made again just as it was. */
function isAsBefore(
	{ out, next }: SiteState,
	last: LastBuild | undefined,
	made: SiteFile,
): boolean {
	const before = last?.intact.get(made.file);
	if (before?.crc32 !== made.crc32 || before.size !== made.size) return false;
	return readFileSync(join(out, made.file)).equals(readFileSync(join(next, made.file)));
}

/** A second name for a file that stays, in the folder that takes the place of the one it is in. */
function link({ out, next }: SiteState, file: string): void {
	mkdirSync(dirname(join(next, file)), { recursive: true });
	linkSync(join(out, file), join(next, file));
}
