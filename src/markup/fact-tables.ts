import type { PairPage, PairSide } from '../compare/pair-page.ts';
import type { CapabilityRow, FactCell, FactRow } from '../compare/rows.ts';
import { citedText, lostValues } from './cited.ts';
import { comparedTable } from './compared-table.ts';
import { attribute, markup, type Html } from './markup.ts';

/** Specs of one or more models. */
export function specTable(rows: readonly FactRow[], models: readonly { name: string }[]): Html {
	const cellOf = (cell: FactCell | undefined) =>
		cell
			? markup`<td>${citedText(cell)}${lostValues('also given:', cell.disputed)}</td>`
			: markup`<td class="u">Unknown</td>`;
	const body = rows.map(
		({ label, cells }) => markup`<tr><th scope="row">${label}</th>${cells.map(cellOf)}</tr>`,
	);
	return comparedTable('Fact', models, {
		title: 'Specs',
		body: markup`<tbody>${body}</tbody>`,
	});
}

const looks = { yes: ['y', 'Yes'], no: ['n', 'No'], unknown: ['u', 'Unknown'] } as const;

/** Capabilities of one or more models: yes, no or unknown. */
export function capabilityTable(
	rows: readonly CapabilityRow[],
	models: readonly { name: string }[],
): Html {
	const body = rows.map(({ name, cells }) => {
		const answers = cells.map(({ answer, refs }) => {
			const [look, text] = looks[answer];
			return markup`<td class="${look}">${citedText({ text, refs })}</td>`;
		});
		return markup`<tr><th scope="row">${name}</th>${answers}</tr>`;
	});
	return comparedTable('Capability', models, {
		title: 'Capabilities',
		body: markup`<tbody>${body}</tbody>`,
	});
}

/** The decision scorecard of a pair, with who leads. */
export function scorecardTable(rows: PairPage['scorecard'], a: PairSide, b: PairSide): Html {
	const body = rows.map((row) => {
		const cells = (['a', 'b'] as const).map((side) => {
			const led = row.lead === side ? `${side} w` : undefined;
			const look = row[side].text === 'Unknown' ? 'u' : led;
			return markup`<td${attribute('class', look)}>${citedText(row[side])}</td>`;
		});
		const leads =
			row.lead === 'a' || row.lead === 'b'
				? markup`<td><b class="k ${row.lead}">${row.lead.toUpperCase()}</b></td>`
				: markup`<td class="m">${row.leadText}</td>`;
		return markup`<tr><th scope="row">${row.signal}</th>${cells}${leads}</tr>`;
	});
	return comparedTable('Signal', [a, b], {
		last: 'Leads',
		body: markup`<tbody>${body}</tbody>`,
	});
}
