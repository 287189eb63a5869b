import { hasAllWords } from '../search/has-all-words.ts';
import { isResultKind, type Result } from '../search/results.ts';

/** The part of Pagefind's own module that is used here. */
interface Pagefind {
	search(words: string): Promise<{ results: { data(): Promise<Found> }[] }>;
	preload(words: string): Promise<void>;
}
interface Found {
	url: string;
	content: string;
	meta: Record<string, string>;
}

/** Each result is read from a file of its own, so only the first are. */
const mostRead = 12;

// Written by the build, after the scripts: so the bundler must not look for it.
const address = '/pagefind/pagefind.js';
let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind, without an index yet. A site without an index finds names only. */
export function loadFullText(): Promise<Pagefind> {
	loading ??= import(/* @vite-ignore */ address) as Promise<Pagefind>;
	return loading;
}

/** What Pagefind finds for some words, best first. */
export async function searchFullText(words: string): Promise<Result[]> {
	const { results } = await (await loadFullText()).search(words);
	const found = await Promise.all(results.slice(0, mostRead).map((result) => result.data()));
	return found.flatMap(({ url, content, meta: { title = '', answer = '', kind = '' } }) =>
		isResultKind(kind) && hasAllWords(words, content) ? [{ kind, url, title, answer }] : [],
	);
}
