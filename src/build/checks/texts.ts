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
	const texts: string[] = [];
	const add = (text: string) => {
		const shown = shownText(text);
		if (shown !== '') texts.push(shown);
	};
	for (const element of elements) {
		const { tagName, attrs } = element;
		for (const { name, value } of attrs)
			if (tagName === 'meta' ? name === 'content' : readAttributes.has(name)) add(value);
		if (isInline(element) || unread.has(tagName)) continue;
		for (const text of wordsOf(element).split(blockBreak)) add(text);
	}
	return texts;
}

/** A text with its white space as a browser shows it. */
export function shownText(text: string): string {
	return (/[^\S ]| {2}/.test(text) ? text.replaceAll(/\s+/g, ' ') : text).trim();
}

/** Stands where a block inside a text breaks it in two. No text holds it. */
const blockBreak = '\0';

function wordsOf(element: Element): string {
	let words = '';
	for (const child of element.childNodes) {
		if ('value' in child) words += child.value;
		else if (isElement(child)) words += isInline(child) ? wordsOf(child) : blockBreak;
	}
	return words;
}
