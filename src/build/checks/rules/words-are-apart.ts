import { isElement, textOf, type Element } from '../element.ts';
import { isInline } from '../texts.ts';
import type { PageRule } from './rule.ts';

type Node = Element['childNodes'][number];

/** Words have a space between them where an element begins or ends inside a line of text. */
export const wordsAreApart: PageRule = ({ elements }) =>
	elements.flatMap(({ childNodes }) =>
		childNodes.flatMap((right, i) => {
			const left = childNodes[i - 1];
			return left && isGlued(left, right) ? [`No space in “${seam(left, right)}”`] : [];
		}),
	);

/** Whether a text and an element of its line meet like `taxes.What`, `of1,000` or `[2]For`. */
function isGlued(left: Node, right: Node): boolean {
	const isSeam =
		('value' in left && isElement(right) && isInline(right)) ||
		(isElement(left) && isInline(left) && 'value' in right);
	return isSeam && /[a-z.,;:!?)\]]$/.test(textOf(left)) && /^[a-z\d]/i.test(textOf(right));
}

const reach = 30;

function seam(left: Node, right: Node): string {
	return textOf(left).slice(-reach) + textOf(right).slice(0, reach);
}
