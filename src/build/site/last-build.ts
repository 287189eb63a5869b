import { kindOf } from '../sample.ts';
import { originalOf } from '../precompress/encodings.ts';
import type { SiteFile, SiteRecord } from './site-record.ts';
import type { Survey } from './survey.ts';

/** What the last build with the same code left, and what of it is still there. */
export interface LastBuild {
	record: SiteRecord;
	/** The files that are as they were written. */
	intact: ReadonlyMap<string, SiteFile>;
	/** Files that are no part of the site. */
	strays: readonly string[];
	/** Compressed files, beside those that they stand for. */
	compressed: readonly string[];
	/** Nothing is missing, damaged or too much. */
	isWhole: boolean;
}

/** The last build. Compressed files belong to a site only where they are asked for. */
export function lastBuild(
	record: SiteRecord,
	{ broken, touched, strays: unknown }: Survey,
	precompress: boolean,
): LastBuild {
	const intact = new Map(record.files);
	for (const file of broken) intact.delete(file);
	for (const [file, mtimeMs] of touched) intact.set(file, { ...intact.get(file)!, mtimeMs });
	const isCompressed = (file: string) => precompress && record.files.has(originalOf(file) ?? '');
	const strays = unknown.filter((file) => !isCompressed(file));
	return {
		record,
		intact,
		strays,
		compressed: unknown.filter(isCompressed),
		isWhole: broken.size === 0 && strays.length === 0,
	};
}

/**
 * Whether this build can go on from the last one. Not where something is damaged that no page is, nor where
 * pages of another kind than before are made: then all is made anew.
 */
export function isUsable(last: LastBuild, pages: ReadonlyMap<string, unknown>): boolean {
	const before = [...last.record.files.values()].filter((file) => partOf(file) === 'page');
	const isSame = before.length === pages.size && before.every(({ file }) => pages.has(file));
	return (
		partFiles(last, 'fixed') !== undefined &&
		(isSame || kindsOf(before.map(({ file }) => file)) === kindsOf([...pages.keys()]))
	);
}

/** Whether the file of a page is as it would be made with this key. */
export function isGood({ intact }: LastBuild, file: string, key: string): boolean {
	return intact.get(file)?.key === key;
}

/** The files that are the same for all records. */
export function fixedFiles(last: LastBuild): SiteFile[] {
	return partFiles(last, 'fixed')!;
}

/** The files of the search index; nothing where they are to be made anew. */
export function searchFiles(last: LastBuild, search: string): [string, SiteFile][] | undefined {
	if (last.record.search !== search) return undefined;
	return partFiles(last, 'search')?.map((file) => [file.file, file]);
}

/** The files of one part; nothing where one of them is missing or damaged. */
function partFiles({ record, intact }: LastBuild, part: Part): SiteFile[] | undefined {
	const files = [...record.files.values()].filter((file) => partOf(file) === part);
	const found = files.map(({ file }) => intact.get(file)).filter((file) => file !== undefined);
	return found.length === files.length ? found : undefined;
}

type Part = 'page' | 'search' | 'fixed';

function partOf({ file, key }: SiteFile): Part {
	if (key !== '') return 'page';
	return file.startsWith('/pagefind/') ? 'search' : 'fixed';
}

function kindsOf(files: readonly string[]): string {
	return [...new Set(files.map(kindOf))].sort().join();
}
