import { attributeOf, isElement, textOf, type Element } from '../../checks/element.ts';
import { blocksIn, isReference, type PageSection } from '../audited-page.ts';

/** Sections with entries that are values, or words of the records, and not sentences. */
const values = new Set('sources foot conflicts changes related compare caveats'.split(' '));

/** Paragraphs, points and questions are whole sentences: they end with a full stop or a question mark. */
export function checkSentences({ id, elements }: PageSection): string[] {
	if (values.has(id)) return [];
	return elements.filter(isProse).flatMap((element) => {
		const text = blocksIn(element)
			.map((block) => block.text)
			.join(' ');
		if (text === '' || isEnded(text) || endsInLink(element)) return [];
		return [`A sentence without its end: “…${text.slice(-60)}”`];
	});
}

function isEnded(text: string): boolean {
	return /[.?!:…][”)]?$/.test(text);
}

function isProse(element: Element): boolean {
	if (element.tagName === 'p') return !element.childNodes.every(isMark) && !headsSnippet(element);
	if (element.tagName === 'summary') return isQuestion(element);
	if (element.tagName !== 'li') return false;
	const list = element.parentNode;
	const isList = list !== null && isElement(list) && list.tagName === 'ul';
	return isList && attributeOf(list, 'class') === undefined && !textOf(element).includes('→');
}

/** A label by itself is no sentence. */
function isMark(node: Element['childNodes'][number]): boolean {
	return node.nodeName === 'mark' || textOf(node).trim() === '';
}

/** Whether a paragraph says what the text to copy right after it is. */
function headsSnippet(element: Element): boolean {
	const all = element.parentNode?.childNodes.filter(isElement) ?? [];
	return all[all.indexOf(element) + 1]?.tagName === 'pre';
}

function isQuestion({ parentNode }: Element): boolean {
	if (parentNode === null || !isElement(parentNode)) return false;
	return attributeOf(parentNode, 'id') === 'faq' || isQuestion(parentNode);
}

/** Whether a link ends it: what stands before the link must be whole, or only lead over to it. */
function endsInLink(element: Element): boolean {
	const nodes = element.childNodes.filter((node) => textOf(node).trim() !== '');
	const last = nodes.findLastIndex((node) => !(isElement(node) && isReference(node)));
	const end = nodes[last];
	if (!end || !isElement(end) || end.tagName !== 'a') return false;
	const before = nodes
		.slice(0, last)
		.filter((node) => !(isElement(node) && node.tagName === 'a'))
		.map((node) => textOf(node).trim())
		.filter((text) => text !== '');
	const words = before.join(' ');
	return words === '' || isEnded(words) || /^(?:·|,|and|\s)+$/.test(words);
}
