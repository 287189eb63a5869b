import { isElement, type Element } from './element.ts';

const inline = new Set(
	'a abbr b bdi cite code data dfn em i kbd mark q s samp span strong sub sup time u var'.split(
		' ',
	),
);
const unread = new Set(['script', 'style']);

/** Attributes whose value is read by somebody. */
export const readAttributes: ReadonlySet<string> = new Set([
	'alt',
	'aria-label',
	'placeholder',
	'title',
]);

/** Whether an element stands within a line of text. Any other one begins a text of its own. */
export function isInline({ tagName }: Element): boolean {
	return inline.has(tagName);
}

/**
 * Every text of a page, one a block: words of two paragraphs or cells never stand in one text.
 * White space is as a browser shows it. The head counts, and what stands for an image.
 */
export function textsOf(elements: readonly Element[]): string[] {
	return elements
		.flatMap((element) => [...attributeTexts(element), ...blockTexts(element)])
		.map((text) => text.replaceAll(/\s+/g, ' ').trim())
		.filter((text) => text !== '');
}

function attributeTexts({ tagName, attrs }: Element): string[] {
	return attrs
		.filter(({ name }) => (tagName === 'meta' ? name === 'content' : readAttributes.has(name)))
		.map(({ value }) => value);
}

function blockTexts(element: Element): string[] {
	if (isInline(element) || unread.has(element.tagName)) return [];
	return wordsOf(element).join('').split(blockBreak);
}

/** Stands where a block inside a text breaks it in two. No text holds it. */
const blockBreak = '\0';

function wordsOf(element: Element): string[] {
	return element.childNodes.flatMap((child) => {
		if ('value' in child) return [child.value];
		if (!isElement(child)) return [];
		return isInline(child) ? wordsOf(child) : [blockBreak];
	});
}
