/** What is wrong in a text, before it is known which file and line that is. */
export interface Mistake {
	/** Where in the text, counted from its start. Left out when a path, or all of it, is meant. */
	offset?: number;
	/** Where in the record. Empty when no one field is meant. */
	path: readonly PropertyKey[];
	/** What is wrong and what to write instead. */
	message: string;
}
