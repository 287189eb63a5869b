import uFuzzy from '@leeoniya/ufuzzy';

/** At most this many readings of a query are tried. Two words with four readings each still fit. */
const mostReadings = 20;

/**
 * Forgives one slip: a letter left out, added or replaced, or two neighbours swapped. In a word of
 * three letters only a swap, since most of them are one letter from each other.
 */
const matcher = new uFuzzy({
	// One error a word. The matcher's enums are types alone, so that their numbers are written here.
	// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment
	intraMode: 1,
	// A word begins where it begins. How it may end is said by its length.
	// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment
	interLft: 2,
	intraRules: ({ length }) => {
		const long = length > 3 ? 1 : 0;
		return {
			intraSlice: [0, Infinity],
			intraIns: long,
			intraSub: long,
			intraDel: long,
			intraTrn: length > 2 ? 1 : 0,
		};
	},
});

/**
 * What a query with slips of the hand may have been meant to be. Each word that is not in the
 * vocabulary is replaced by the words that are one slip away. None when there is nothing to replace.
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

/** A number is never a slip, and neither are one or two letters. The last word may be unfinished. */
function choicesFor(token: string, isLast: boolean, vocabulary: ReadonlySet<string>): string[] {
	if (vocabulary.has(token) || !/^[a-z]{3,}$/.test(token)) return [token];
	const all = [...vocabulary];
	if (isLast && all.some((word) => word.startsWith(token))) return [token];
	const words = all.filter(
		({ length }) => length >= token.length - 1 && (isLast || length <= token.length + 1),
	);
	const meant = (matcher.filter(words, token) ?? []).map((i) => words[i]!);
	return meant.length > 0 ? meant : [token];
}
