import { wordsOf } from './spelling.ts';

/** Endings that may differ: `price` is in a text with `prices`, as `model` is in one with `modelling`. */
const ending = 2;
const shortestStem = 3;

/**
 * Whether a text has every word of a query, in some form. Pagefind shortens a word until something
 * starts with it, so that it finds pages for any letters at all: those that miss a word are left out.
 */
export function hasAllWords(query: string, text: string): boolean {
	const there = wordsOf(text);
	return wordsOf(query).every((word) => {
		const stem = word.slice(0, Math.max(shortestStem, word.length - ending));
		return there.some((one) => one.startsWith(stem));
	});
}
