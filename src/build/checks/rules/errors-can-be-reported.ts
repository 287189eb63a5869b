import { attributeOf } from '../element.ts';
import { metaOf } from '../facts.ts';
import type { PageRule } from './rule.ts';

/**
 * A reader can report an error from the page, in a form that knows which page it is. What is not to be
 * found by itself, such as a widget in a page of others, needs no form.
 */
export const errorsCanBeReported: PageRule = (page) => {
	const isReport = /\/issues\/new\?template=[\w-]+\.yml&page=%2F/;
	const found = page.elements.some(
		(element) => element.tagName === 'a' && isReport.test(attributeOf(element, 'href') ?? ''),
	);
	const isPart = metaOf(page, 'robots')?.includes('noindex') === true;
	return found || isPart ? [] : ['No link to report an error on the page'];
};
