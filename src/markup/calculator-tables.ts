import type { CostCell } from '../compare/pair/cost-view.ts';
import type { CostByUse } from '../compare/calculator/uses.ts';
import type { CalculatorRow, CalculatorView } from '../compare/calculator/view.ts';
import { attribute, markup, type Html, type Part } from './markup.ts';

/** What each model costs, a row a model: its route, the sums, and what it costs against the cheapest. */
export function costByModel({ workload, rows }: CalculatorView): Html {
	const columns = ['A month', 'A year', '1,000 requests', 'Against the cheapest'];
	const head = markup`<th scope="col">Model</th><th scope="col" class="l">Route</th>${columns.map((name) => markup`<th scope="col">${name}</th>`)}`;
	return scrollingTable('Cost by model', workload, head, rows.map(modelRow));
}

function modelRow(row: CalculatorRow): Html {
	const { route, successor, cheapest } = row;
	const more = successor !== undefined && markup`<small>${successor}</small>`;
	return markup`<tr>${nameCell(row)}<td class="${route.text === 'Unknown' ? 'l u' : 'l'}">${route.text}<small>${route.small}</small>${more}</td>${sumCell(row.month, cheapest ? 'w' : undefined)}${sumCell(row.year)}${sumCell(row.perThousand)}${sumCell(row.against)}</tr>`;
}

/** How each cost is made, a row a model and a column a line. */
export function costByLine({ workload, lines, rows, hasSavings }: CalculatorView): Html {
	const columns = [...lines, 'Total', ...(hasSavings ? ['Saved by batches'] : [])];
	const head = markup`<th scope="col">Model</th>${columns.map((name) => markup`<th scope="col">${name}</th>`)}`;
	const body = rows.map(
		(row) =>
			markup`<tr>${nameCell(row)}${row.lines.map(lineCell)}${sumCell(row.month)}${hasSavings && sumCell(row.saving)}</tr>`,
	);
	return scrollingTable('Cost by line, US dollars a month', workload, head, body);
}

function lineCell({ text, small }: CostCell): Html {
	const how = small !== undefined && markup`<small>${small}</small>`;
	return markup`<td${attribute('class', text === 'Unknown' ? 'u' : undefined)}>${text}${how}</td>`;
}

function nameCell({ name, href }: CalculatorRow): Html {
	return markup`<th scope="row"><a href="${href}">${name}</a></th>`;
}

function sumCell(text: string, look?: string): Html {
	return markup`<td${attribute('class', text === 'Unknown' ? 'u' : look)}>${text}</td>`;
}

function scrollingTable(label: string, caption: string, head: Part, body: Part): Html {
	return markup`<div class="x" tabindex="0" role="region" aria-label="${label}"><table class="num"><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** What every preset costs, a row a preset and a column a model. */
export function costByUseTable({ models, rows }: CostByUse): Html {
	const head = markup`<th scope="col">Use</th>${models.map(({ name, href }) => markup`<th scope="col"><a href="${href}">${name}</a></th>`)}`;
	const body = rows.map(
		({ id, name, traffic, costs }) =>
			markup`<tr><th scope="row"><a href="/methodology/#preset-${id}">${name}</a><small>${traffic}</small></th>${costs.map(lineCell)}</tr>`,
	);
	const caption =
		'US dollars a month at list prices, on the route picked or the cheapest of each model for each use';
	return scrollingTable('Cost by use', caption, head, body);
}

/** Sentences as a list; nothing where there are none. */
export function sentenceList(sentences: readonly string[]): Html {
	return markup`${sentences.map((sentence) => markup`<li>${sentence}</li>`)}`;
}
