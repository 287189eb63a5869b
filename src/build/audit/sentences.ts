import { anyMark, type Names, type Named } from './names.ts';
import type { Amount } from './amounts.ts';

/** A sentence in which each name is one character. */
export interface Sentence {
	marked: string;
	/** What was said before it in the same block, and the question that it answers. */
	before: string;
}

/** The sentences of a marked text. */
export function sentencesOf(marked: string, question: string): Sentence[] {
	let before = question;
	return marked.split(/(?<=[.?!]) (?=\S)/).map((text) => {
		const sentence = { marked: text, before };
		before = `${before} ${text}`;
		return sentence;
	});
}

/** The models that a mark may stand for; none for a name of another kind. */
function modelsAt(names: Names, mark: string): readonly string[] {
	return [...names.of(mark).models];
}

/** The last model named in a marked text. */
export function lastModel(names: Names, marked: string): readonly string[] | undefined {
	return [...marked.matchAll(anyMark)]
		.map(([mark]) => modelsAt(names, mark))
		.findLast((models) => models.length > 0);
}

const afterwards =
	/^(?: a month| tokens)?(?: each)?(?: of context)?(?: \((?:free route|[^)]*)\))? (?:for|with|of|(?:providers?|routes?) offers?|benchmarks? of) ([\ue000-\uf8ff])/;
/** A number right after these words is that of the model which is not the subject. */
const against = /,? against $/;

/**
 * The models that a number in a sentence is said of: the one named right after it, else the last one
 * named before it, else `subject`. After `against` it is the other of the two. Undefined where nothing
 * says whose it is.
 */
export function modelsOf(
	amount: Amount,
	{ marked, before }: Sentence,
	names: Names,
	pair: readonly string[],
	subject: readonly string[] | undefined,
): readonly string[] | undefined {
	const next = afterwards.exec(marked.slice(amount.end))?.[1];
	const named = next === undefined ? [] : modelsAt(names, next);
	if (named.length > 0) return named;
	const left = marked.slice(0, amount.start);
	const own = lastModel(names, left) ?? subject ?? lastModel(names, before);
	if (!against.test(left) || !own) return own;
	return pair.filter((id) => !own.includes(id));
}

/** Every name in a marked text. */
export function namedIn(names: Names, marked: string): Named[] {
	return names.in(marked);
}
