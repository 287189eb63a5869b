import { plural } from '../format/words.ts';
import type { PairPage, PairSide } from '../compare/pair-page.ts';
import { staleWord } from '../compare/freshness.ts';
import type { ScoreCell } from '../compare/pair/benchmark-table.ts';
import { citedCell } from './cited.ts';
import { comparedTable } from './compared-table.ts';
import { attribute, markup, type Html } from './markup.ts';

const sides = ['a', 'b'] as const;

/** A score with who ran it and when; its conditions stand in the head of the row. */
export function runOf(score: ScoreCell): Html {
	const line = [score.runBy, score.on].filter(Boolean).join(', ');
	return markup`${citedCell(score, line)}${staleOf(score)}`;
}

/** A score with its own conditions. */
export function scoreOf(score: ScoreCell): Html {
	const line = [score.conditions, score.runBy, score.on].filter(Boolean).join(', ');
	return markup`${citedCell(score, line)}${staleOf(score)}`;
}

/** A word below a score that was checked too long ago. */
const staleOf = ({ stale }: ScoreCell) => stale && markup`<small>${staleWord}</small>`;

/** The head of the rows of a category. */
export function categoryRow(category: string, columns: number): Html {
	return markup`<tr><th scope="rowgroup" colspan="${columns}"><b>${category}</b></th></tr>`;
}

/** A link to a benchmark with a line below, which may be empty. */
export function benchmarkHead(row: { href: string; benchmark: string; conditions: string }): Html {
	return markup`<th scope="row"><a href="${row.href}">${row.benchmark}</a><small>${row.conditions}</small></th>`;
}

/** The scores of a pair: comparable ones, those measured differently, then what only one has. */
export function scoreTables(tables: PairPage['benchmarks'], a: PairSide, b: PairSide): Html {
	return markup`${sharedTable(tables, a, b)}${apartTable(tables, a, b)}${[
		onlyList(tables.only.a, a.name),
		onlyList(tables.only.b, b.name),
	]}`;
}

function sharedTable({ shared }: PairPage['benchmarks'], a: PairSide, b: PairSide): Html {
	if (shared.length === 0)
		return markup`<p>No benchmark has scores of both that were measured alike.</p>`;
	const body = shared.map(({ category, rows }) => {
		const lines = rows.map((row) => {
			const cells = sides.map((side) => {
				const look = attribute('class', row.winner === side ? `${side} w` : undefined);
				const value = attribute('data-v', row.percent ? row[side].value : undefined);
				return markup`<td${look}${value}>${runOf(row[side])}</td>`;
			});
			return markup`<tr${row.percent && markup` data-percent`}>${benchmarkHead(row)}${cells}</tr>`;
		});
		return markup`<tbody>${categoryRow(category, 3)}${lines}</tbody>`;
	});
	return markup`<h3>Comparable scores</h3>${comparedTable('Benchmark', [a, b], { id: 'shared-scores', body })}`;
}

function apartTable({ apart }: PairPage['benchmarks'], a: PairSide, b: PairSide): Html {
	if (apart.length === 0) return markup``;
	const body = apart.map((row) => {
		const cells = sides.map((side) => markup`<td>${scoreOf(row[side])}</td>`);
		return markup`<tr><th scope="row"><a href="${row.href}">${row.benchmark}</a></th>${cells}</tr>`;
	});
	const table = comparedTable('Benchmark', [a, b], { body: markup`<tbody>${body}</tbody>` });
	return markup`<h3>Measured differently</h3><p class="m">Both have scores here, but under other versions, efforts, harnesses or runners: no winner is named.</p>${table}`;
}

/** What one model alone has scores in, to be opened. */
export function onlyList(
	scores: readonly { benchmark: string; href: string; score: ScoreCell }[],
	name: string,
): Html {
	if (scores.length === 0) return markup``;
	const items = scores.map(
		({ benchmark, href, score }) =>
			markup`<li><a href="${href}">${benchmark}</a> ${scoreOf(score)}</li>`,
	);
	return markup`<details><summary>${plural(scores.length, 'benchmark')} of ${name} only</summary><ul class="plain cols">${items}</ul></details>`;
}
