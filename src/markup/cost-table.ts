import type { CostCell, CostTable } from '../compare/pair/cost-view.ts';
import { letters } from '../compare/letters.ts';
import { citedCell } from './cited.ts';
import { comparedTable } from './compared-table.ts';
import { attribute, markup, type Html } from './markup.ts';

/** Costs with the references of each model's route and of its successor's. */
interface CitedCosts {
	table: CostTable;
	refs: readonly number[][];
	heirRefs: readonly number[][];
	/** Which of the models costs the least. */
	leader?: number;
}

/** The costs of two or more models at one stated workload. */
export function costTable(
	models: readonly { name: string }[],
	cost: CitedCosts & { workload: string },
): Html {
	const { table } = cost;
	const parts = { title: 'Monthly cost', caption: cost.workload, body: costBody(cost) };
	return markup`${comparedTable('Cost', models, parts)}${
		table.gap !== '' && markup`<p>${table.gap}</p>`
	}${
		table.assumptions.length > 0 && markup`<p class="m">${table.assumptions.join(' ')}</p>`
	}<p class="m">List prices in US dollars, before discounts and taxes. <a href="/methodology/#cost">What a cost leaves out</a></p>`;
}

/** The lines of the costs, and below them the totals. */
export function costBody({ table, refs, heirRefs, leader }: CitedCosts): Html {
	const row = (label: string, cells: readonly CostCell[], cites: CitedCosts['refs'] = []) =>
		markup`<tr><th scope="row">${label}</th>${cells.map(
			({ text, small }, i) =>
				markup`<td${attribute('class', text === 'Unknown' ? 'u' : undefined)}>${citedCell({ text, refs: cites[i] ?? [] }, small)}</td>`,
		)}</tr>`;
	const totals = table.totals.map(({ text }, i) => {
		const least = i === leader ? `${letters[i]!} w` : undefined;
		return markup`<td${attribute('class', text === 'Unknown' ? 'u' : least)}>${text}</td>`;
	});
	const lines = table.lines.map(({ label, cells }) => row(label, cells));
	const foot = [
		markup`<tr><th scope="row">Total a month</th>${totals}</tr>`,
		table.savings.length > 0 && row('Saved by batches', table.savings),
		table.successors.length > 0 && row('Its successor', table.successors, heirRefs),
	];
	return markup`<tbody>${row('Route', table.routes, refs)}${lines}</tbody><tfoot>${foot}</tfoot>`;
}
