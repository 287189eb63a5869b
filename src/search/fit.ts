import { findRuns, tokensOf, type Run, type Spelling } from './spelling.ts';

/** How well a name fits a query, best first. Behind each, what the query `gpt 4` finds by it. */
export const fits = [
	'spelled', // GPT-4
	'joined', // by `chat gpt` ChatGPT
	'start', // GPT-4.1
	'led', // by `gpt turbo` GPT-4 Turbo: all words, the first of them first
	'version', // by `3.5 turbo` GPT-3.5 Turbo: the end of a name, with its number
	'inside', // OpenAI GPT-4 Turbo
	'words', // by `turbo gpt` GPT-4 Turbo
	'parts', // by `turbo4` GPT-4 Turbo
	'begun', // by `gpt 3` GPT-35 Turbo
] as const;
export type Fit = (typeof fits)[number];

/** Fits that count only where nothing fits better: the numbers of a name may stand for anything. */
export const looseFits: readonly Fit[] = ['parts', 'begun'];

/** The words of a query, and what is asked of them again and again. */
export interface Query {
	words: readonly string[];
	/** Their letters and numbers apart. */
	parts: readonly string[];
	key: string;
	joined: string;
	hasNumber: boolean;
}

export function toQuery(words: readonly string[]): Query {
	const parts = words.flatMap(tokensOf);
	const joined = words.join('');
	return { words, parts, key: parts.join(' '), joined, hasNumber: /\p{N}/u.test(joined) };
}

/** How well one spelling fits, the name of the lab helping out. The last word may be unfinished. */
export function fitOf(name: Spelling, lab: Spelling | undefined, query: Query): Fit | undefined {
	if (name.key === query.key) return 'spelled';
	if (name.joined === query.joined) return 'joined';
	const runs = findRuns(name, query.joined).filter(({ ends }) => ends !== 'in-number');
	if (runs.some(({ start }) => start === 0)) return 'start';
	const byWords = fitOfWords(lab ? [name, lab] : [name], query);
	if (byWords === 'words' && startsWith(name, query.words[0]!)) return 'led';
	// Without a number the end of a name says little: Claude 3 Opus ends in `opus`, which means any Opus.
	const isVersion = ({ end }: Run) => query.hasNumber && end === name.joined.length;
	if (runs.some(isVersion)) return 'version';
	return runs.length > 0 ? 'inside' : byWords;
}

function startsWith(name: Spelling, word: string): boolean {
	return findRuns(name, word).some(({ start, ends }) => start === 0 && ends === 'whole');
}

/**
 * As `fitOf`, but how an alias begins says nothing: `openai/gpt-4o` is one only at some resellers, and
 * would come before newer models of OpenAI.
 */
export function fitOfAlias(
	name: Spelling,
	lab: Spelling | undefined,
	query: Query,
): Fit | undefined {
	const fit = fitOf(name, lab, query);
	return fit === 'start' || fit === 'led' || fit === 'inside' ? 'words' : fit;
}

/** Whether each word stands somewhere, in any order; if not, whether its parts do. */
function fitOfWords(names: readonly Spelling[], { words, parts }: Query): Fit | undefined {
	if (stand(names, words, ['whole', 'in-word'])) return 'words';
	if (stand(names, parts, ['whole', 'in-word'])) return 'parts';
	return stand(names, parts, ['whole', 'in-word', 'in-number']) ? 'begun' : undefined;
}

/** Whether all words stand in one of the names; where the last one may end is given. */
function stand(
	names: readonly Spelling[],
	words: readonly string[],
	lastEnds: readonly Run['ends'][],
): boolean {
	return words.every((word, i) => {
		const allowed = i < words.length - 1 ? ['whole'] : lastEnds;
		return names.some((name) => findRuns(name, word).some(({ ends }) => allowed.includes(ends)));
	});
}
