import type { PageRule } from './rule.ts';

/** A page has exactly one heading of the first level. */
export const hasOneH1: PageRule = ({ elements }) => {
	const count = elements.filter(({ tagName }) => tagName === 'h1').length;
	return count === 1 ? [] : [`${count} h1 headings instead of one`];
};
