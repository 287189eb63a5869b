import { defaultWorkload, presets, type Workload } from '../../../cost/workload.ts';
import { formatPercent, formatUsd } from '../../../format/quantity.ts';
import { attributeOf, elementsIn } from '../../checks/element.ts';
import type { Table } from '../audited-page.ts';
import { mismatch, type TableRule } from '../context.ts';
import type { ModelFacts } from '../model-facts.ts';
import type { Records } from '../records.ts';
import { columnOfCost, trafficText } from './cost-tables.ts';

/** The model that an address leads to. */
function modelAt(href: string | undefined, { catalog }: Records): string | undefined {
	const id = /^\/models\/([^/]+)\/$/.exec(href ?? '')?.[1];
	return id !== undefined && catalog.models.has(id) ? id : undefined;
}

/** The cost of one model and workload in the units of the calculator, by column. */
export function costColumns(facts: ModelFacts, cheapest: number): Readonly<Record<string, string>> {
	const cost = facts.cost(defaultWorkload);
	if (!cost) return { 'A month': 'Unknown', 'A year': 'Unknown', '1,000 requests': 'Unknown' };
	const more = cost.usd - cheapest;
	const against =
		cost.kind === 'ended'
			? 'not compared'
			: more === 0
				? 'cheapest'
				: `${formatUsd(more)} more, ${formatPercent(more / cheapest)}`;
	return {
		'A month': formatUsd(cost.usd),
		'A year': formatUsd(cost.usd * 12),
		'1,000 requests': formatUsd((cost.usd / defaultWorkload.requestsPerMonth) * 1000),
		'Against the cheapest': against,
	};
}

/** The lowest known cost of the models in a table, in US dollars a month. */
export function cheapestIn({ rows }: Table, records: Records): number {
	const known = rows.flatMap(({ head }) => {
		const id = modelAt(head.links[0], records);
		const cost = id === undefined ? undefined : records.model(id).cost(defaultWorkload);
		return cost?.kind === 'known' ? [cost.usd] : [];
	});
	return Math.min(...known);
}

/** The costs of some models at the default traffic: by the month, the year and the request. */
export const costsByModel: TableRule = {
	reads: ({ columns }) => columns[0] === 'Model' && columns.includes('A year'),
	check: (table, { records }) => {
		const faults = mismatch('The traffic', table.caption ?? '', trafficText(defaultWorkload));
		const elements = [];
		const cheapest = cheapestIn(table, records);
		for (const { head, cells } of table.rows) {
			const id = modelAt(head.links[0], records);
			if (id === undefined) {
				faults.push(`“${head.text}” is no model of the records`);
				continue;
			}
			const wanted = costColumns(records.model(id), cheapest);
			for (const [column, text] of Object.entries(wanted)) {
				const cell = cells[table.columns.indexOf(column) - 1];
				const found = mismatch(`${column} of ${head.text}`, cell?.text ?? '', text);
				faults.push(...found);
				if (cell && found.length === 0) elements.push(cell.element);
			}
		}
		return { faults, elements };
	},
};

/** What makes the costs of some models at the default traffic. */
export const costsByLine: TableRule = {
	reads: ({ columns }) => columns[0] === 'Model' && columns.at(-1) === 'Total',
	check: (table, { records }) => {
		const faults: string[] = [];
		const elements = [];
		for (const { head, cells } of table.rows) {
			const id = modelAt(head.links[0], records);
			const byLabel = new Map(
				cells.map((cell, i) => [table.columns[i + 1]!.replace(/^Total$/, 'Total a month'), cell]),
			);
			const found =
				id === undefined
					? [`“${head.text}” is no model of the records`]
					: columnOfCost(records.model(id), byLabel, records);
			faults.push(...found);
			if (found.length === 0) elements.push(...cells.map(({ element }) => element));
		}
		return { faults, elements };
	},
};

/** The costs of some models for each preset. */
export const costsByPreset: TableRule = {
	reads: ({ columns }, { models }) => columns[0] === 'Use' && models.length === 0,
	check: (table, { records }) => {
		const faults: string[] = [];
		const elements = [];
		const ids = elementsIn(table.element)
			.filter((one) => one.tagName === 'a')
			.flatMap((one) => modelAt(attributeOf(one, 'href'), records) ?? []);
		for (const { head, cells } of table.rows) {
			const preset = presets.find(({ name }) => name === head.text);
			for (const [i, cell] of cells.entries()) {
				const facts = ids[i] === undefined ? undefined : records.model(ids[i]);
				const found =
					preset && facts
						? mismatch(
								`${preset.name} of ${facts.model.name}`,
								[cell.text, ...cell.small].join(' '),
								costText(facts, preset.workload),
							)
						: [`“${head.text}” is no preset, or has no model`];
				faults.push(...found);
				if (found.length === 0) elements.push(cell.element);
			}
		}
		return { faults, elements };
	},
};

function costText({ cost }: ModelFacts, workload: Workload): string {
	const found = cost(workload);
	if (!found) return 'Unknown';
	return formatUsd(found.usd) + (found.kind === 'ended' ? ' last price' : '');
}
