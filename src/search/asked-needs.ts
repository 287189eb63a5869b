import type { SearchEntry } from './entry.ts';
import { wordsOf } from './spelling.ts';
import { tellingWords } from './telling-words.ts';

/**
 * The needs that a query asks for by whole words: `cheap coding` → coding, cheap bulk work. What is
 * named last comes first, since the words before it say of which kind. None when a word is left over
 * that no need knows: then the query is for a name.
 */
export function askedNeeds(query: string, needs: readonly SearchEntry[]): SearchEntry[] {
	const words = tellingWords(wordsOf(query));
	const known = needs.map((need) => ({ need, words: needWords(need) }));
	const matches = known.map(({ need, words: own }) => ({
		need,
		places: words.flatMap((word, place) => (own.has(word) ? [place] : [])),
	}));
	// A word that several needs know counts for the need that knows most words of the query.
	const chosen = words.map((_, place) => {
		const knowing = matches.filter(({ places }) => places.includes(place));
		const most = Math.max(0, ...knowing.map(({ places }) => places.length));
		return knowing.filter(({ places }) => places.length === most).map(({ need }) => need);
	});
	if (chosen.length === 0 || chosen.some((of) => of.length === 0)) return [];
	return [...new Set(chosen.reverse().flat())];
}

function needWords({ id, title, aliases }: SearchEntry): ReadonlySet<string> {
	return new Set(tellingWords([id, title, ...aliases].flatMap(wordsOf)));
}
