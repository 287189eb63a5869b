import { hasAllWords } from '../search/has-all-words.ts';
import { isResultKind, type Result } from '../search/results.ts';

type Filters = Readonly<Record<string, readonly string[]>>;

/** The part of Pagefind's own module that is used here. */
interface Pagefind {
	search(
		words: string,
		options: { filters: Filters },
	): Promise<{ results: { data(): Promise<Found> }[] }>;
}
interface Found {
	url: string;
	content: string;
	meta: Record<string, string>;
}

// Written by the build, after the scripts: so the bundler must not look for it.
const address = '/pagefind/pagefind.js';
let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind, without an index yet. A site without an index finds names only. */
export function loadFullText(): Promise<Pagefind> {
	loading ??= import(/* @vite-ignore */ address) as Promise<Pagefind>;
	return loading;
}

export interface FullText {
	results: Result[];
	/** Whether more was found than was read. */
	isCut: boolean;
}

/**
 * What Pagefind finds for some words, best first, with all values of the filters. Each result is read
 * from a file of its own, so only the first `most` are.
 */
export async function searchFullText(
	words: string,
	most: number,
	filters: Filters = {},
): Promise<FullText> {
	const { results } = await (await loadFullText()).search(words, { filters });
	const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
	return {
		results: found.flatMap(({ url, content, meta: { title = '', answer = '', kind = '' } }) =>
			isResultKind(kind) && hasAllWords(words, content) ? [{ kind, url, title, answer }] : [],
		),
		isCut: results.length > most,
	};
}
