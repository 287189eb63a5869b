import type { z } from 'zod';
import type { SourceFacts } from '../schema/source.ts';
import type { Claim, SourceId } from './facts.ts';
import { oneLine } from './text.ts';

/** Reads files of one source, by their names inside its folder. */
export interface SourceFiles {
	/** The text of one file. Throws an error whose message says which file is missing. */
	text(name: string): Promise<string>;
	/** Names of the files below the folder, with `/`, sorted. */
	list(): Promise<readonly string[]>;
	/** The day on which the files were fetched. */
	retrieved: string;
	/** The day whose state a file shows, where the publisher or the snapshot says so. */
	statedOn(name: string): string | undefined;
	/** The same, or else the day on which it was fetched. */
	stateOf(name: string): string;
	/** Other sources whose records these files hold too, so that what they told before is replaced. */
	holds?: readonly SourceId[];
	/** What to do when the files are not what the adapter expects. */
	advice?: string;
}

/** A source that is not read this time, which is no fault, and why. */
export interface Skipped {
	skipped: string;
}

/** Opens the files of a source, wherever they are. Throws an error that says why it cannot. */
export type OpenSource = (source: Pick<Adapter, 'id' | 'folder'>) => Promise<SourceFiles | Skipped>;

/** What an adapter gives: the source as `data/sources.yml` holds it, and its claims. */
export interface Adapted {
	sources: Record<SourceId, SourceFacts>;
	claims: Claim[];
	/** Remarks for the report: rows left out, with the reason. */
	notes: string[];
}

/** One upstream format. An error that it throws stops this source, not the others. */
export interface Adapter {
	/** What `--only` names it by. */
	id: SourceId;
	/** Its folder below `--from`. */
	folder: string;
	read(files: SourceFiles): Promise<Adapted>;
}

/**
 * Parses JSON of a certain shape, and says in one line when a page of HTML, half a file or another shape
 * came instead.
 */
export function parseJson<T>(text: string, file: string, schema: z.ZodType<T>): T {
	if (/^\s*</.test(text)) throw new Error(`${file}: HTML came instead of JSON`);
	let value: unknown;
	try {
		value = JSON.parse(text) as unknown;
	} catch (error) {
		throw new Error(`${file}: not whole JSON (${oneLine((error as Error).message)})`, {
			cause: error,
		});
	}
	return parseShape(value, file, schema);
}

/** A value that has the shape that a file had so far. Throws one line with the first difference. */
export function parseShape<T>(value: unknown, file: string, schema: z.ZodType<T>): T {
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	const { path, message } = result.error.issues[0]!;
	const place = [file, ...path.map(String)].join(' › ');
	throw new Error(`${place}: not the shape that it had (${oneLine(message)})`);
}

/** The share of bad rows from which on a format counts as changed. */
const tolerated = 0.05;

/**
 * Reads rows one by one: a few bad ones are left out with a note, many mean that the upstream
 * changed its shape, and throw.
 */
export function parseRows<T>(
	rows: Iterable<readonly [name: string, row: unknown]>,
	schema: z.ZodType<T>,
	file: string,
	notes: string[],
): [name: string, row: T][] {
	const good: [string, T][] = [];
	const bad: string[] = [];
	for (const [name, row] of rows) {
		const result = schema.safeParse(row);
		if (result.success) good.push([name, result.data]);
		else {
			const [issue] = result.error.issues;
			bad.push(`${file} › ${name} › ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
		}
	}
	if (bad.length > tolerated * (good.length + bad.length))
		throw new Error(
			`${bad.length} of ${good.length + bad.length} rows have a new shape, first ${bad[0]!}`,
		);
	notes.push(...bad.map((problem) => `Left out: ${problem}`));
	if (good.length === 0) throw new Error(`${file}: no rows in it`);
	return good;
}
