import { isPageTitle, metaOf } from '../facts.ts';
import { textOf } from '../element.ts';
import type { PageRule } from './rule.ts';

/** A page says in its head what it is, for tabs and search engines. */
export const hasTitleAndDescription: PageRule = (page) => {
	const titles = page.elements.filter(isPageTitle).map(textOf);
	const faults: string[] = [];
	if (titles.length > 1) faults.push(`${titles.length} titles instead of one`);
	if (!titles[0]?.trim()) faults.push('No title');
	if (!metaOf(page, 'description')?.trim()) faults.push('No description');
	return faults;
};
