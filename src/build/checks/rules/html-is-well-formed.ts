import type { PageRule } from './rule.ts';

/** A browser need not mend the HTML: what it would make of it is not for sure what was meant. */
export const htmlIsWellFormed: PageRule = ({ syntaxErrors }) =>
	syntaxErrors.map((error) => `HTML error: ${error}`);
