import { idsOf } from '../facts.ts';
import type { PageRule } from './rule.ts';

/** Attributes that name elements of the page by their ids, with spaces between. */
const naming = new Set([
	'aria-activedescendant',
	'aria-controls',
	'aria-describedby',
	'aria-details',
	'aria-labelledby',
	'aria-owns',
	'for',
	'form',
	'headers',
	'list',
	'popovertarget',
]);

/** Labels, descriptions and lists that an element names are on the page. */
export const namedIdsExist: PageRule = (page) => {
	const ids = new Set(idsOf(page));
	return page.elements.flatMap(({ tagName, attrs }) =>
		attrs
			.filter(({ name }) => naming.has(name))
			.flatMap(({ name, value }) =>
				value
					.split(/\s+/)
					.filter((id) => id !== '' && !ids.has(id))
					.map((id) => `${name}="${id}" of a ${tagName} names nothing on the page`),
			),
	);
};
