import type { SearchEntry } from './entry.ts';

type Titled = Pick<SearchEntry, 'title' | 'answer'>;

/** `Claude 3.7 Sonnet vs GPT-4o`. */
export function pairTitle(a: Titled, b: Titled): string {
	return `${a.title} vs ${b.title}`;
}

/** The answers of both, in the order of the title. */
export function pairAnswer(a: Titled, b: Titled): string {
	return `${a.answer} against ${b.answer}`;
}
