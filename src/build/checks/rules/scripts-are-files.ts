import { attributeOf, type Element } from '../element.ts';
import { readAttributes } from '../texts.ts';
import type { PageRule } from './rule.ts';

/** Code comes from files only, as the Content-Security-Policy demands. Data in a page is JSON. */
export const scriptsAreFiles: PageRule = ({ elements }) =>
	elements.flatMap((element) => [...inlineScript(element), ...inlineHandlers(element)]);

function inlineScript(element: Element): string[] {
	if (element.tagName !== 'script' || attributeOf(element, 'src') !== undefined) return [];
	const text = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
	if (!/^application\/(ld\+)?json$/.test(attributeOf(element, 'type') ?? ''))
		return [`Script inside the page: ${text.slice(0, 40)}`];
	return isJson(text) ? [] : [`Data that is no JSON: ${text.slice(0, 40)}`];
}

function inlineHandlers({ tagName, attrs }: Element): string[] {
	return attrs
		.filter(
			({ name, value }) =>
				name.startsWith('on') || (!isText(name) && /^\s*javascript:/i.test(value)),
		)
		.map(({ name }) => `Script in the attribute ${name} of ${tagName}`);
}

/** Whether the values of an attribute are words, which may begin with anything. */
function isText(name: string): boolean {
	return name === 'content' || readAttributes.has(name);
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
