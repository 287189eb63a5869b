import { lstat, readFile } from 'node:fs/promises';
import type { Mistake } from './mistake.ts';

/** The most that a record may weigh. The largest provider is a tenth of it. */
const maxBytes = 5_000_000;

export type ReadText =
	{ ok: true; text: string } | { ok: false; text: string; mistakes: Mistake[] };

/**
 * Reads a file as the plain text that records are written in: UTF-8, line feeds, no tabs.
 * Whatever is not such a file comes back as mistakes; nothing is thrown.
 */
export async function readText(file: string): Promise<ReadText> {
	const refuse = (message: string, text = '', offset?: number): ReadText => ({
		ok: false,
		text,
		mistakes: [{ path: [], message, ...(offset !== undefined && { offset }) }],
	});
	let bytes: Buffer;
	try {
		const stats = await lstat(file);
		if (stats.isSymbolicLink())
			return refuse('This is a symbolic link. Put the record itself here');
		if (stats.isDirectory())
			return refuse('This is a folder. Give it a name without .yml, or put a file here');
		if (!stats.isFile()) return refuse('This is not a file. Put a record here');
		if (stats.size > maxBytes)
			return refuse('The file is larger than 5 MB. Split it, or remove what is not a record');
		bytes = await readFile(file);
	} catch (error) {
		return refuse(unreadable(error));
	}

	const text = bytes.toString('utf8');
	if (!isUtf8(bytes))
		return refuse('The file is not valid UTF-8. Save it as UTF-8', text, text.indexOf('\ufffd'));
	if (text.startsWith('\ufeff'))
		return refuse('The file starts with a byte order mark. Save it as UTF-8 without one', text, 0);
	const carriageReturn = text.indexOf('\r');
	if (carriageReturn !== -1)
		return refuse(
			'The lines end in CR LF, as on Windows. Save the file with LF line endings',
			text,
			carriageReturn,
		);
	const tab = text.indexOf('\t');
	if (tab !== -1) return refuse('Here is a tab. Write spaces instead', text, tab);
	return { ok: true, text };
}

function isUtf8(bytes: Buffer): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

function unreadable(error: unknown): string {
	const code = (error as NodeJS.ErrnoException).code;
	if (code === 'ENOENT') return 'There is no such file. Add it';
	if (code === 'EACCES') return 'The file may not be read. Change its permissions';
	return `The file cannot be read (${code ?? String(error)}). Put a readable file here`;
}
