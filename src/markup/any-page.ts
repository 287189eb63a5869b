import type { ManyPage, ManySignalRow } from '../compare/any/many-page.ts';
import type { ManyScoreRow, ManyTables } from '../compare/any/many-scores.ts';
import type { NeedsView, Ranking } from '../compare/any/needs-view.ts';
import type { Weights } from '../compare/any/weights.ts';
import { calculatorPath } from '../compare/calculator/state.ts';
import { letters } from '../compare/letters.ts';
import type { PairPage, PairSide } from '../compare/pair-page.ts';
import { citedText } from './cited.ts';
import { comparedTable } from './compared-table.ts';
import { costTable } from './cost-table.ts';
import { capabilityTable, specTable } from './fact-tables.ts';
import { attribute, markup, type Html, type Part } from './markup.ts';
import { needWeights } from './needs.ts';
import { contentsAnd, pairSections, pricesSection, type Section } from './pair-sections.ts';
import { sourcesList } from './pieces.ts';
import { benchmarkHead, categoryRow, onlyList, runOf, scoreOf } from './score-tables.ts';

/** The models of a comparison by the weights of a reader. Its sources are those of the whole page. */
export interface Ranked {
	needs: NeedsView;
	weights: Weights;
	ranking: Ranking;
}

/** The sections of a pair page that need no form, with the reader's weights and their contents. */
export function pairBody(
	page: PairPage,
	ranked: Ranked,
	related: readonly { text: string; href: string }[],
): Html {
	return contentsAnd(
		pairSections(page, {
			weights: weightsSection(ranked),
			cost: costOf([page.a, page.b], {
				...page.cost,
				refs: [page.cost.refs.a, page.cost.refs.b],
				heirRefs: [page.cost.heirRefs.a, page.cost.heirRefs.b],
			}),
			related,
			sources: sourcesList(ranked.needs.sources),
		}),
	);
}

function weightsSection({ needs, weights, ranking }: Ranked, wide = false): Section {
	return ['weights', 'Your weights', 'Your weights', needWeights(needs, weights, ranking), wide];
}

/** The costs, with the way to those of other traffic. */
function costOf(models: readonly PairSide[], cost: Parameters<typeof costTable>[1]): Html {
	const table = costTable(models, cost);
	return markup`${table}<p><a href="${calculatorPath(models)}">Their cost for your own traffic</a></p>`;
}

/** The sections of the comparison of three or more, with their contents. */
export function manyBody(page: ManyPage, ranked: Ranked): Html {
	const { models } = page;
	return contentsAnd([
		['scorecard', 'Scorecard', 'Decision scorecard', signalTable(page.signals, models), true],
		weightsSection(ranked, true),
		['cost', 'Monthly cost', 'Monthly cost at traffic', costOf(models, page.cost), true],
		['specs', 'Specs', 'Specs', specTable(page.specs, models), true],
		pricesSection(page.prices, page.priceChanges),
		[
			'capabilities',
			'Capabilities',
			'Capabilities',
			capabilityTable(page.capabilities, models),
			true,
		],
		['benchmarks', 'Benchmarks', 'Benchmarks', manyScores(page.benchmarks, models), true],
		['sources', 'Sources', 'Sources and last checked', sourcesList(ranked.needs.sources), true],
	]);
}

function leadClass(leader: number | undefined, i: number): string | undefined {
	return leader === i ? `${letters[i]!} w` : undefined;
}

function signalTable(rows: readonly ManySignalRow[], models: readonly PairSide[]): Html {
	const body = rows.map(({ signal, cells, leader }) => {
		const values = cells.map((cell, i) => {
			const look = cell.text === 'Unknown' ? 'u' : leadClass(leader, i);
			return markup`<td${attribute('class', look)}>${citedText(cell)}</td>`;
		});
		return markup`<tr><th scope="row">${signal}</th>${values}</tr>`;
	});
	const table = comparedTable('Signal', models, {
		title: 'Decision scorecard',
		body: markup`<tbody>${body}</tbody>`,
	});
	return markup`${table}<p class="m">A marked value leads each of the others by the rules for two models.</p>`;
}

function manyScores({ shared, apart, only }: ManyTables, models: readonly PairSide[]): Html {
	const rowOf = (row: ManyScoreRow, draw: typeof runOf) => {
		const cells = row.scores.map((score, i) =>
			score
				? markup`<td${attribute('class', leadClass(row.winner, i))}>${draw(score)}</td>`
				: markup`<td class="u">Unknown</td>`,
		);
		return markup`<tr>${benchmarkHead(row)}${cells}</tr>`;
	};
	const alike = shared.map(
		({ category, rows }) =>
			markup`<tbody>${categoryRow(category, models.length + 1)}${rows.map((row) => rowOf(row, runOf))}</tbody>`,
	);
	const others = markup`<tbody>${apart.map((row) => rowOf(row, scoreOf))}</tbody>`;
	const titled = (title: string, words: Part, body: Part) =>
		markup`<h3>${title}</h3>${words}${comparedTable('Benchmark', models, { title, body })}`;
	return markup`${[
		shared.length > 0
			? titled('Comparable scores', '', alike)
			: markup`<p>No benchmark has scores of all that were measured alike.</p>`,
		apart.length > 0 &&
			titled(
				'Not measured alike',
				markup`<p class="m">Some have no score here, or one under another version, effort, harness or runner: no winner is named.</p>`,
				others,
			),
		only.map((scores, i) => onlyList(scores, models[i]!.name)),
	]}`;
}
