import { attributeOf, elementsIn, isElement, textOf, type Element } from '../element.ts';
import type { PageRule } from './rule.ts';

/** What an element holds at least. Elements of other names may be empty. */
const holds: Readonly<Record<string, (element: Element) => boolean>> = {
	...all(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'button', 'caption', 'summary'], hasContent),
	...all(['section', 'article', 'details'], hasContentBelowHeading),
	...all(['ul', 'ol'], has('li')),
	...all(['dl'], has('dd')),
	...all(['table'], has('td')),
	...all(['select'], has('option')),
};

/** Headings say something, and something follows them; lists and tables have entries. */
export const nothingIsEmpty: PageRule = ({ elements }) =>
	elements
		.filter((element) => holds[element.tagName]?.(element) === false && !isHidden(element))
		.map((element) => `Empty ${nameOf(element)}`);

/** Whether it shows a text or something to see, or has a name for those who hear it. */
function hasContent(element: Element): boolean {
	return textOf(element).trim() !== '' || [element, ...elementsIn(element)].some(isSeenWithoutText);
}

const drawn = new Set(['canvas', 'iframe', 'input', 'svg', 'video']);

function isSeenWithoutText(element: Element): boolean {
	if (attributeOf(element, 'aria-label')?.trim()) return true;
	if (element.tagName === 'img') return Boolean(attributeOf(element, 'alt')?.trim());
	return drawn.has(element.tagName);
}

function hasContentBelowHeading({ childNodes }: Element): boolean {
	return childNodes.some((child) =>
		isElement(child)
			? !/^(h[1-6]|summary)$/.test(child.tagName) && hasContent(child)
			: textOf(child).trim() !== '',
	);
}

function has(tagName: string) {
	return (element: Element) => elementsIn(element).some((child) => child.tagName === tagName);
}

function isHidden(element: Element): boolean {
	if (attributeOf(element, 'hidden') !== undefined) return true;
	const { parentNode } = element;
	return parentNode !== null && isElement(parentNode) && isHidden(parentNode);
}

/** `section #faq`, `h2` */
function nameOf(element: Element): string {
	const id = attributeOf(element, 'id');
	return id === undefined ? element.tagName : `${element.tagName} #${id}`;
}

function all<T>(names: readonly string[], value: T): Record<string, T> {
	return Object.fromEntries(names.map((name) => [name, value]));
}
