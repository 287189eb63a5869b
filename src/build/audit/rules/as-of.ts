import { attributeOf, isElement, type Element } from '../../checks/element.ts';
import type { PageSection } from '../audited-page.ts';
import type { PageContext } from '../context.ts';

/** A table of prices stands for the day of the data, and no later one can be chosen. */
export function checkAsOf({ records }: PageContext, { elements }: PageSection): string[] {
	const { asOf } = records.catalog;
	return elements.filter(isDayOfPrices).flatMap((input) =>
		['value', 'max'].flatMap((name) => {
			const day = attributeOf(input, name) ?? '';
			return day === asOf
				? []
				: [`The day of the prices has ${name} “${day}”, the data is of ${asOf}`];
		}),
	);
}

function isDayOfPrices({ tagName, attrs, parentNode }: Element): boolean {
	if (tagName !== 'input' || !attrs.some(({ name, value }) => name === 'type' && value === 'date'))
		return false;
	return isWithin(parentNode, 'as-of-prices');
}

function isWithin(node: Element['parentNode'], tagName: string): boolean {
	if (node === null || !isElement(node)) return false;
	return node.tagName === tagName || isWithin(node.parentNode, tagName);
}
