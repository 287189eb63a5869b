import { attributeOf } from '../../checks/element.ts';
import type { PageSection } from '../audited-page.ts';
import type { PageContext } from '../context.ts';
import type { AuditedRoute, PriceKey } from '../routes.ts';

/** What a chart draws, as the page holds it: each step is a day and a price in US dollars. */
interface Drawn {
	lines: {
		name: string;
		model: number;
		price: 'input' | 'output';
		steps: (readonly [day: string, usd: number])[];
	}[];
}

/** Each step of a chart of prices is a price of the route that its line names, on the day of the step. */
export function checkPriceChart({ models }: PageContext, { elements }: PageSection): string[] {
	return elements
		.filter(({ tagName }) => tagName === 'price-chart')
		.flatMap((chart) => (JSON.parse(attributeOf(chart, 'data-chart') ?? '') as Drawn).lines)
		.flatMap(({ name, model, price, steps }) => {
			const at = name.replace(/^[AB]: /, '').replace(/, (?:input|output)$/, '');
			const routes = (models[model]?.routes ?? []).filter((route) => route.name === at);
			const key: PriceKey = `${price}UsdPerMtok`;
			return routes.some((route) => steps.every((step, i) => holds(route, key, step, i === 0)))
				? []
				: [`The chart draws prices for “${name}” that the record does not have`];
		});
}

/** The first step stands for the oldest price, whose first day may not be known. */
function holds(
	{ route: { prices = [] } }: AuditedRoute,
	key: PriceKey,
	[day, usd]: readonly [string, number],
	isFirst: boolean,
): boolean {
	if (isFirst) return prices.some((period) => period[key] === usd);
	const period = prices.findLast(({ since }) => since === undefined || since <= day);
	return period?.[key] === usd;
}
