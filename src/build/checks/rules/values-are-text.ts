import type { Page } from '../page.ts';
import { readAttributes } from '../texts.ts';
import { around } from './around.ts';
import type { PageRule } from './rule.ts';

/** What JavaScript writes for a value that is not there, or is no text. */
const leak = /\b(?:undefined|null|NaN|Infinity|Invalid Date)\b|\[object \w+\]/;
/** Addresses may hold any word, and that they lead somewhere is a rule of its own. */
const unchecked = new Set([...readAttributes, 'content', 'href', 'src', 'action']);

/** No value that is missing shows as a text or in an attribute. */
export const valuesAreText: PageRule = (page) =>
	[...page.texts, ...attributesOf(page)].flatMap((text) => {
		const [found] = leak.exec(text) ?? [];
		return found === undefined ? [] : [`“${found}” in “${around(text, found)}”`];
	});

/** The attributes that are not among the texts of the page already. */
function attributesOf({ elements }: Page): string[] {
	return elements.flatMap(({ attrs }) =>
		attrs.filter(({ name }) => !unchecked.has(name)).map(({ name, value }) => `${name}="${value}"`),
	);
}
