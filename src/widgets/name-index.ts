import { unpackNames, type NamesFile } from '../search/names-file.ts';
import { indexNames, type NameIndex } from '../search/names.ts';
import { pause } from './pause.ts';

let loading: Promise<NameIndex> | undefined;

/** The names of the site, fetched once. When that fails, the next call tries again. */
export function loadNames(): Promise<NameIndex> {
	loading ??= fetchNames().catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

async function fetchNames(): Promise<NameIndex> {
	const response = await fetch('/names.json');
	if (!response.ok) throw new Error(`The list of names is not there: ${response.status}`);
	const entries = unpackNames((await response.json()) as NamesFile);
	await pause();
	return indexNames(entries);
}
