import { longTraffic } from '../../../cost/long-traffic.ts';
import { defaultWorkload, presets, type Workload } from '../../../cost/workload.ts';
import { formatDay } from '../../../format/day.ts';
import { formatCount, formatPercent, formatPrice, formatUsd } from '../../../format/quantity.ts';
import type { Cell } from '../audited-page.ts';
import { mismatch, type TableRule } from '../context.ts';
import type { ModelFacts } from '../model-facts.ts';
import type { Records } from '../records.ts';
import type { AuditedCost } from '../routes.ts';
import { columnFaults, isOfModels } from './specs-table.ts';

/** A workload in words, as it stands beside every cost. */
export function trafficText({
	requestsPerMonth,
	inputTokens,
	outputTokens,
	cachedShare,
	batchShare,
}: Workload): string {
	const base = `${formatCount(requestsPerMonth)} requests a month of ${formatCount(inputTokens)} input and ${formatCount(outputTokens)} output tokens`;
	const cached = cachedShare > 0 ? `, ${formatPercent(cachedShare)} of the input cached` : '';
	const batches = batchShare > 0 ? `, ${formatPercent(batchShare)} sent in batches` : '';
	return base + cached + batches;
}

/** Every traffic that a cost of a page may stand for, in words. */
export const trafficTexts: readonly string[] = [
	...presets.map(({ workload }) => workload),
	longTraffic,
].map(trafficText);

/** The cost of the default traffic, line by line, on a cheapest route of each model. */
export const costTable: TableRule = {
	reads: isOfModels('Cost'),
	check: (table, context) => {
		const faults = [
			...columnFaults(table, context),
			...mismatch('The traffic', table.caption ?? '', trafficText(defaultWorkload)),
		];
		const elements = [];
		for (const [i, facts] of context.models.entries()) {
			const cells = new Map(table.rows.map(({ head, cells }) => [head.text, cells[i]!]));
			const found = columnOfCost(facts, cells, context.records);
			faults.push(...found);
			if (found.length === 0) elements.push(...[...cells.values()].map(({ element }) => element));
		}
		return { faults, elements };
	},
};

/** What comes after a model that is no longer served, at its own cost. */
function heirFaults(facts: ModelFacts, cell: Cell, records: Records): string[] {
	const what = `The successor of ${facts.model.name}`;
	const heir = heirOf(facts, records);
	const shown = [cell.text, ...cell.small].join(' ');
	if (!heir || facts.cost(defaultWorkload)?.kind === 'known') return mismatch(what, shown, '–');
	const cost = heir.cost(defaultWorkload);
	if (!cost) return cell.text === 'Unknown' ? [] : mismatch(what, cell.text, 'Unknown');
	const ways = cost.routes.map(
		({ route }) => `${formatUsd(cost.usd)} ${heir.model.name} at ${route.name}`,
	);
	return ways.includes(shown) ? [] : mismatch(what, shown, ways.join('” or “'));
}

/** The first model in the line of successors that is not retired. */
function heirOf({ model }: ModelFacts, records: Records): ModelFacts | undefined {
	if (model.successor === undefined || !records.catalog.models.has(model.successor))
		return undefined;
	const next = records.model(model.successor);
	return next.stage === 'retired' ? heirOf(next, records) : next;
}

/** The cells of one model's cost, by the label of their row. */
export function columnOfCost(
	facts: ModelFacts,
	cells: ReadonlyMap<string, Cell>,
	records: Records,
): string[] {
	const { name } = facts.model;
	const total = cells.get('Total a month')?.text ?? '';
	const cost = facts.cost(defaultWorkload);
	if (!cost) return mismatch(`The cost of ${name}`, total, 'Unknown');
	const shown = cells.get('Route')?.text;
	const at = cost.routes.find(({ route }) => shown === undefined || route.name === shown);
	if (!at) return [`${name} is priced at “${shown ?? ''}”, cheapest is “${routeNames(cost)}”`];
	const wanted = Map.groupBy(at.lines, ({ label }) => label as string);
	const faults = mismatch(`The cost of ${name}`, total, formatUsd(cost.usd));
	for (const [label, cell] of cells) {
		if (label === 'Route' || label === 'Total a month') continue;
		if (label === 'Its successor') {
			faults.push(...heirFaults(facts, cell, records));
			continue;
		}
		const lines = wanted.get(label) ?? [];
		const sum = lines.reduce((all, { tokens, usdPerMtok }) => all + (tokens * usdPerMtok) / 1e6, 0);
		const made = lines.map(
			({ tokens, usdPerMtok }) => `${formatCount(tokens)} tokens at ${formatPrice(usdPerMtok)}`,
		);
		faults.push(
			...mismatch(`${label} of ${name}`, cell.text, lines.length > 0 ? formatUsd(sum) : '–'),
			...mismatch(`What makes ${label} of ${name}`, cell.small.join(', '), made.join(', ')),
		);
	}
	for (const label of wanted.keys())
		if (!cells.has(label)) faults.push(`No row ${label} in the cost of ${name}`);
	const ended = (cells.get('Route')?.small.join(' ') ?? '').startsWith('last price');
	if (shown !== undefined && ended !== (cost.kind === 'ended'))
		faults.push(`The price of ${name} is ${ended ? 'no' : 'a'} last price`);
	return faults;
}

function routeNames({ routes }: AuditedCost): string {
	return routes.map(({ route }) => route.name).join('”, “');
}

/** The cost of each preset on a cheapest route for it. */
export const presetTable: TableRule = {
	reads: ({ columns }, { models }) => columns[0] === 'Use' && models.length === 1,
	check: (table, { models, records }) => {
		const [facts] = models as [ModelFacts];
		const heir = heirOf(facts, records);
		const faults: string[] = [];
		const elements = [];
		for (const { head, cells } of table.rows) {
			const preset = presets.find(({ name }) => name === head.text);
			const cost = preset && facts.cost(preset.workload);
			const [total, route] = cells;
			const what = `The cost for ${head.text}`;
			const found = preset
				? [
						...mismatch(
							`The traffic of ${head.text}`,
							head.small.join(' '),
							trafficText(preset.workload),
						),
						...mismatch(what, total?.text ?? '', cost ? formatUsd(cost.usd) : 'Unknown'),
						...(!cost || namesRoute(cost, route?.text ?? '', heir, preset.workload)
							? []
							: [`${what} is at “${route?.text ?? ''}”, cheapest is “${routeNames(cost)}”`]),
					]
				: [`“${head.text}” is no preset`];
			faults.push(...found);
			if (found.length === 0) elements.push(head.element, ...cells.map(({ element }) => element));
		}
		return { faults, elements };
	},
};

/** Whether a route is named as its cost asks: an ended one with its end, and with what comes after it. */
function namesRoute(
	cost: AuditedCost,
	shown: string,
	heir: ModelFacts | undefined,
	workload: Workload,
): boolean {
	if (cost.kind === 'known')
		return cost.routes.some(
			({ route: { name } }) => shown === name || shown.startsWith(`${name}, `),
		);
	const next = heir?.cost(workload);
	const after = (next?.routes ?? []).map(
		({ route }) =>
			`; its successor ${heir!.model.name} costs ${formatUsd(next!.usd)} at ${route.name}`,
	);
	return cost.routes.some(({ route: { name, endsOn } }) => {
		const end = endsOn === undefined ? 'has ended' : `ended on ${formatDay(endsOn)}`;
		return ['', ...after].some((rest) => shown === `${name}, last price, ${end}${rest}`);
	});
}
