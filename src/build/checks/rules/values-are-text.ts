import { addressesOf } from '../links.ts';
import type { Page } from '../page.ts';
import { readAttributes } from '../texts.ts';
import { around } from './around.ts';

/** What JavaScript writes for a value that is not there, or is no text. */
const leak = /\b(?:undefined|null|NaN|Infinity|Invalid Date)\b|\[object \w+\]/;
/** Addresses may hold any word, and that they lead somewhere is a rule of its own. */
const unchecked = new Set([...readAttributes, 'content', 'href', 'src', 'action']);

/**
 * No value that is missing shows as a text or in an attribute. An attribute may hold the id of a record that
 * is called so: then its page is this one, or one that `whole`, of which `page` is a part, leads to.
 */
export const valuesAreText = (page: Page, whole: Page = page): string[] =>
	[
		...page.texts.filter((text) => !isAddress(text)),
		...attributesOf(page).filter((text) => !isId(text, whole)),
	].flatMap((text) => {
		const [found] = leak.exec(text) ?? [];
		return found === undefined ? [] : [`“${found}” in “${around(text, found)}”`];
	});

/** The attributes that are not among the texts of the page already. */
function attributesOf({ elements }: Page): string[] {
	return elements.flatMap(({ tagName, attrs }) =>
		attrs
			// What a reader chooses is named by its text; its value may be any id.
			.filter(({ name }) => !unchecked.has(name) && !(tagName === 'option' && name === 'value'))
			.map(({ name, value }) => `${name}="${value}"`),
	);
}

function isAddress(text: string): boolean {
	return /^https?:\/\/\S+$/.test(text);
}

/** Whether the first such word in an attribute is a folder in the address of the page, or of one that it leads to. */
function isId(attribute: string, page: Page): boolean {
	const [word] = leak.exec(attribute) ?? [];
	if (word === undefined) return false;
	return [page.path, ...addressesOf(page)].some((address) => address.split('/').includes(word));
}
