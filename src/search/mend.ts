/** At most this many readings of a query are tried. Two words with four readings each still fit. */
const mostReadings = 20;

/**
 * What a query with slips of the hand may have been meant to be. Each word that is not in the
 * vocabulary is replaced by the words that are one edit away. None when there is nothing to replace.
 */
export function mend(tokens: readonly string[], vocabulary: ReadonlySet<string>): string[][] {
	let readings: string[][] = [[]];
	for (const [i, token] of tokens.entries()) {
		const choices = choicesFor(token, i === tokens.length - 1, vocabulary);
		readings = readings
			.flatMap((reading) => choices.map((choice) => [...reading, choice]))
			.slice(0, mostReadings);
	}
	return readings.filter((reading) => reading.some((token, i) => token !== tokens[i]));
}

/** A number is never a slip, and neither are one or two letters. */
function choicesFor(token: string, isLast: boolean, vocabulary: ReadonlySet<string>): string[] {
	if (vocabulary.has(token) || !/^\p{L}{3,}$/u.test(token)) return [token];
	const words = [...vocabulary];
	if (isLast && words.some((word) => word.startsWith(token))) return [token];
	const meant = words.filter((word) =>
		(isLast ? beginningsOf(word, token.length) : [word]).some((one) => isSlip(token, one)),
	);
	return meant.length > 0 ? meant : [token];
}

/** The beginnings of a word that an unfinished one may stand for. */
function beginningsOf(word: string, length: number): string[] {
	return [-1, 0, 1].map((more) => word.slice(0, length + more));
}

/** In a word of three letters only a swap counts, since most of them are one edit from each other. */
function isSlip(typed: string, meant: string): boolean {
	return typed.length > 3 ? isOneEdit(typed, meant) : isSwap(typed, meant);
}

/** Whether one letter left out, added or replaced, or two neighbours swapped, make the difference. */
export function isOneEdit(typed: string, meant: string): boolean {
	if (typed === meant) return false;
	let at = 0;
	while (at < typed.length && typed[at] === meant[at]) at++;
	const [rest, due] = [typed.slice(at), meant.slice(at)];
	const isAdded = rest.slice(1) === due;
	const isLeftOut = rest === due.slice(1);
	const isReplaced = rest.slice(1) === due.slice(1);
	return isAdded || isLeftOut || isReplaced || isSwap(rest, due);
}

/** Whether two words differ in two neighbours only. */
function isSwap(typed: string, meant: string): boolean {
	let at = 0;
	while (at < typed.length && typed[at] === meant[at]) at++;
	return (
		typed.length === meant.length &&
		typed !== meant &&
		typed[at] === meant[at + 1] &&
		typed[at + 1] === meant[at] &&
		typed.slice(at + 2) === meant.slice(at + 2)
	);
}
