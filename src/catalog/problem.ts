/** One thing that a contributor must put right. */
export interface Problem {
	/** Path of the file as it was opened, e.g. `data/models/acme/small-1.yml`. */
	file: string;
	/** Line and column in the file, from 1. Left out when the whole file is meant. */
	line?: number;
	column?: number;
	/** Where in the record: `['limits', 'contextTokens']`. Empty when no one field is meant. */
	path: readonly PropertyKey[];
	/** What is wrong and what to write instead, in one or two plain sentences. */
	message: string;
}

/** Controls, line breaks and marks that would split, hide or reorder a line on a terminal. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** `data/models/acme/small-1.yml:12:3 › limits.contextTokens: Write …`: always one line. */
export function formatProblem({ file, line, column, path, message }: Problem): string {
	const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
	const field = shortened(path.map(String).join('.'), 200);
	const text = shortened(message, 800);
	return `${field ? `${place} › ${field}` : place}: ${text}`.replace(
		unprintable,
		(character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`,
	);
}

/** Text of at most so many characters: of a longer one, its start and its end. */
function shortened(text: string, most: number): string {
	if (text.length <= most) return text;
	return `${text.slice(0, most / 2)} … ${text.slice(-most / 2)}`;
}

/** Orders problems as a contributor meets them: by file, then by position. */
export function inReadingOrder(a: Problem, b: Problem): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
