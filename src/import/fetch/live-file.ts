import type { Answer } from './ask.ts';
import type { FetchBounds } from './bounds.ts';
import { unzip } from './unzip.ts';

/** A file as an adapter reads it. */
export interface LiveFile {
	text: string;
	/** The day whose state it shows, where its publisher says so. */
	statedOn?: string;
}

/** The files of one source, under the names that its adapter knows. */
export type LiveFiles = Map<string, LiveFile>;

/** Fetches one address. Throws an error that names it. */
export type Get = (address: string) => Promise<Fetched>;

/** What came from an address. */
export interface Fetched extends Answer {
	address: string;
	bounds: FetchBounds;
}

/** The text of a file. Throws when it is empty, a page of HTML or not UTF-8. */
export function textOf({ address, bytes }: Pick<Fetched, 'address' | 'bytes'>): string {
	const refuse = (what: string) => new Error(`${address} ${what}`);
	if (bytes.length === 0) throw refuse('sent an empty file');
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw refuse('sent something that is no text');
	}
	if (/^\s*<(?:!doctype html|html)/i.test(text)) throw refuse('sent a page of HTML, not its data');
	return text;
}

/** The text files of a zip, without the folder that may be around all of them. */
export function unzipped({ address, bytes, bounds }: Fetched): LiveFiles {
	// A page of HTML in its place is told as such.
	if (bytes.toString('latin1', 0, 2) !== 'PK') textOf({ address, bytes });
	let entries: Map<string, Buffer>;
	try {
		entries = unzip(bytes, bounds.fileBytes);
	} catch (error) {
		throw new Error(`${address} sent a ${(error as Error).message}`, { cause: error });
	}
	const tops = new Set([...entries.keys()].map((name) => name.split('/')[0]));
	const isWrapped = tops.size === 1 && ![...tops][0]!.includes('.');
	return new Map(
		[...entries].map(([name, content]) => [
			isWrapped ? name.split('/').slice(1).join('/') : name,
			{ text: textOf({ address: `${address} › ${name}`, bytes: content }) },
		]),
	);
}
