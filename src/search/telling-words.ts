const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words of a question that name nothing. */
const fillers = words(
	'a an the of for is in and with that can which what good top best most api cost costs price prices pricing model models llm llms ai',
);
/** Words of a question that may name a need, and nothing else. */
const aspects = words('context window tokens limit limits');

/** The words of a query that may be part of a name. */
export function tellingWords(query: readonly string[]): string[] {
	return query.filter((word) => !fillers.has(word));
}

/** Those that may be part of a name other than that of a need. */
export function namingWords(query: readonly string[]): string[] {
	return tellingWords(query).filter((word) => !aspects.has(word));
}
