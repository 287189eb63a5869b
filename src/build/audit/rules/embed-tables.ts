import { rules } from '../../../compare/rules.ts';
import { defaultWorkload } from '../../../cost/workload.ts';
import { formatCount, formatPrice, formatUsd } from '../../../format/quantity.ts';
import { elementsIn, textOf } from '../../checks/element.ts';
import { mismatch, type TableRule } from '../context.ts';
import type { ModelFacts } from '../model-facts.ts';
import type { Records } from '../records.ts';
import { lowestPrice, type PriceKey } from '../routes.ts';
import { cheapestIn, costColumns } from './calculator-tables.ts';

/** The lowest prices of a model and its context window, as another site shows them. */
export const embeddedPrices: TableRule = {
	reads: ({ caption = '' }, { embedded, models }) =>
		embedded && models.length === 1 && caption.startsWith('Lowest list price'),
	check: (table, { models, records }) => {
		const [facts] = models as [ModelFacts];
		const faults: string[] = [];
		const elements = [];
		const checked = /; checked (.+)$/.exec(table.caption ?? '')?.[1] ?? 'on no day';
		const days = checkedDays(facts, records);
		if (!days.includes(checked))
			faults.push(`The prices read “checked ${checked}”, the record says “${days.join('” or “')}”`);
		for (const { head, cells } of table.rows) {
			const key = priceOf[head.text];
			const { text: wanted, at } = key
				? priceShown(facts, key)
				: { text: facts.specs.get(head.text)?.text ?? 'Unknown', at: [''] };
			const what = `${head.text} of ${facts.model.name}`;
			const found = mismatch(what, cells[0]?.text ?? '', wanted);
			const small = head.small.join(' ');
			if (!at.includes(small))
				found.push(...mismatch(`Where ${what} is`, small, at.join('” or “')));
			faults.push(...found);
			if (found.length === 0 && cells[0]) elements.push(cells[0].element);
		}
		const caption = table.element.childNodes.find(({ nodeName }) => nodeName === 'caption');
		if (faults.length === 0 && caption && 'tagName' in caption) elements.push(caption);
		return { faults, elements };
	},
};

const priceOf: Readonly<Record<string, PriceKey>> = {
	Input: 'inputUsdPerMtok',
	Output: 'outputUsdPerMtok',
};

/** How the lowest price of a model must read, and what may stand below it: where it is asked. */
function priceShown(
	{ routes, cost }: ModelFacts,
	key: PriceKey,
): { text: string; at: readonly string[] } {
	const lowest = lowestPrice(routes, key);
	if (lowest)
		return {
			text: formatPrice(lowest.usd),
			at: lowest.routes.map(({ name }) =>
				lowest.ended ? `last price at ${name}, ended` : `at ${name}`,
			),
		};
	const usual = cost(defaultWorkload);
	const free = usual?.kind === 'known' ? usual.routes.filter(({ route }) => route.free) : [];
	if (free.length > 0)
		return {
			text: 'Free',
			at: free.map(({ route }) => `only at ${route.name}, within limits that no price shows`),
		};
	return { text: 'Price unknown', at: ['No price by tokens is published'] };
}

/** The day on which the older of the two lowest prices was checked, for each way to choose their routes. */
function checkedDays({ routes }: ModelFacts, records: Records): string[] {
	const days = Object.values(priceOf).map((key) =>
		(lowestPrice(routes, key)?.routes ?? []).map(({ period }) =>
			records.dayOf(period!.fieldsFrom?.[key] ?? period!.from),
		),
	);
	const [input, output] = days as [string[], string[]];
	if (input.length === 0 && output.length === 0) return ['on no day'];
	const older =
		input.length > 0 && output.length > 0
			? input.flatMap((x) => output.map((y) => (x < y ? x : y)))
			: [...input, ...output];
	return older.map((day) => records.checkedText(day, rules.stalePriceDays));
}

/** The cost of models a month, and what makes it, as another site shows them. */
export const embeddedCosts: TableRule = {
	reads: ({ columns }, { embedded }) => embedded && columns.join(' ') === 'Model A month',
	check: (table, { records }) => {
		const faults: string[] = [];
		const elements = [];
		for (const { head, cells } of table.rows) {
			const id = /^\/models\/([^/]+)\/$/.exec(head.links[0] ?? '')?.[1];
			const facts =
				id !== undefined && records.catalog.models.has(id) ? records.model(id) : undefined;
			const cost = facts?.cost(defaultWorkload);
			const lines = Map.groupBy(cost?.routes ?? [], ({ route }) => route.name);
			const [name = ''] = (head.small[0] ?? '').split(': ');
			const made = [...Map.groupBy(lines.get(name)?.[0]?.lines ?? [], ({ label }) => label)].map(
				([label, parts]) => {
					const sum = parts.reduce(
						(all, { tokens, usdPerMtok }) => all + (tokens * usdPerMtok) / 1e6,
						0,
					);
					const each = parts.map(
						({ tokens, usdPerMtok }) =>
							`${formatCount(tokens)} tokens at ${formatPrice(usdPerMtok)}`,
					);
					return `${label} ${formatUsd(sum)}: ${each.join(', ')}`;
				},
			);
			const found = [
				...(facts ? [] : [`“${head.text}” is no model of the records`]),
				...(cost?.kind === 'known' && !lines.has(name)
					? [`${head.text} is priced at “${name}”, where it is not cheapest`]
					: []),
				...mismatch(
					`The cost of ${head.text}`,
					cells[0]?.text ?? '',
					cost ? formatUsd(cost.usd) : 'Unknown',
				),
				...made
					.filter((line) => !head.small.includes(line))
					.map((line) => `The cost of ${head.text} does not say “${line}”`),
			];
			const against =
				facts && costColumns(facts, cheapestIn(table, records))['Against the cheapest'];
			const small = cells[0]?.small.join(' ') ?? '';
			if (small !== '')
				found.push(...mismatch(`The difference of ${head.text}`, small, against ?? ''));
			faults.push(...found);
			// What else is said below a name is read as prose.
			if (found.length === 0 && cells[0])
				elements.push(
					cells[0].element,
					...elementsIn(head.element).filter((one) => made.includes(textOf(one))),
				);
		}
		return { faults, elements };
	},
};
