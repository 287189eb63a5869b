import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync } from 'node:fs';
import type { Mistake } from './mistake.ts';

/** The most that a record may weigh: four times the largest provider, and still read in under a second. */
export const maxBytes = 500_000;

export type ReadText =
	{ ok: true; text: string } | { ok: false; text: string; mistakes: Mistake[] };

/**
 * Reads a file as the plain text that records are written in: UTF-8, line feeds, no tabs.
 * Whatever is not such a file comes back as mistakes; nothing is thrown.
 */
export function readText(file: string): ReadText {
	try {
		const stats = lstatSync(file);
		if (stats.isSymbolicLink())
			return refuse('This is a symbolic link. Put the record itself here');
		if (stats.isDirectory())
			return refuse('This is a folder. Give it a name without .yml, or put a file here');
		if (!stats.isFile()) return refuse('This is not a file. Put a record here');
		if (stats.size > maxBytes) return refuse(tooLarge);
		return textOf(readFileSync(file));
	} catch (error) {
		return refuse(unreadable(error));
	}
}

/** The bytes of a record as text, or the mistakes that keep them from being read. */
export function textOf(bytes: Uint8Array): ReadText {
	if (bytes.length > maxBytes) return refuse(tooLarge);
	// Without this it would take a byte order mark away.
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	if (!isUtf8(bytes))
		return refuse('The file is not valid UTF-8. Save it as UTF-8', text, text.indexOf('\ufffd'));
	if (text.startsWith('\ufeff'))
		return refuse('The file starts with a byte order mark. Save it as UTF-8 without one', text, 0);
	const carriageReturn = text.indexOf('\r');
	if (carriageReturn !== -1)
		return refuse(
			text[carriageReturn + 1] === '\n'
				? 'The lines end in CR LF, as on Windows. Save the file with LF line endings'
				: 'Here is a carriage return. Save the file with LF line endings',
			text,
			carriageReturn,
		);
	const tab = text.indexOf('\t');
	if (tab !== -1) return refuse('Here is a tab. Write spaces instead', text, tab);
	return { ok: true, text };
}

const tooLarge = 'The file is larger than 500 kB. Split it, or remove what is not a record';

function refuse(message: string, text = '', offset?: number): ReadText {
	const mistake = { path: [], message, ...(offset !== undefined && { offset }) };
	return { ok: false, text, mistakes: [mistake] };
}

function unreadable(error: unknown): string {
	const code = (error as NodeJS.ErrnoException).code;
	if (code === 'ENOENT') return 'There is no such file. Add it';
	if (code === 'EACCES') return 'The file may not be read. Change its permissions';
	return `The file cannot be read (${code ?? String(error)}). Put a readable file here`;
}
