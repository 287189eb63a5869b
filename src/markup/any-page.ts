import type { ManyPage, ManySignalRow } from '../compare/any/many-page.ts';
import type { ManyScoreRow, ManyTables } from '../compare/any/many-scores.ts';
import { letters } from '../compare/letters.ts';
import type { PairPage, PairSide } from '../compare/pair-page.ts';
import type { ProviderPrices } from '../compare/pair/price-table.ts';
import { citedText } from './cited.ts';
import { comparedTable } from './compared-table.ts';
import { costTable } from './cost-table.ts';
import { capabilityTable, scorecardTable, specTable } from './fact-tables.ts';
import { attribute, joined, markup, type Html, type Part } from './markup.ts';
import { section, sourcesList, twoSides, verdict } from './pieces.ts';
import { priceTable } from './price-table.ts';
import {
	benchmarkHead,
	categoryRow,
	onlyList,
	runOf,
	scoreOf,
	scoreTables,
} from './score-tables.ts';

/** A section with its short name in the contents. */
type Section = [id: string, short: string, title: string, content: Part, wide?: boolean];

/** `A vs B vs C`, each name in the colour of its side. */
export function namesOf(models: readonly { name: string }[]): Html {
	return joined(
		models.map(({ name }, i) => markup`<span class="${letters[i]}">${name}</span>`),
		' vs ',
	);
}

/** Who made the compared models, with a link to each. */
export function makersOf(models: readonly PairSide[]): Html {
	return joined(
		models.map(
			({ name, href, lab, labHref }) =>
				markup`<a href="${href}">${name}</a> by <a href="${labHref}">${lab}</a>`,
		),
		', ',
	);
}

/** The sections of a pair page that need no chart and no form, with their contents. */
export function pairBody(page: PairPage): Html {
	const { a, b } = page;
	const models = [a, b];
	return contentsAnd([
		[
			'summary',
			'Summary',
			'Summary',
			markup`<p class="lead">${joined(page.summary.map(citedText), ' ')}</p>`,
		],
		['verdict', 'Verdict', 'Verdict', verdict(page.verdict, page.overall)],
		['scorecard', 'Scorecard', 'Decision scorecard', scorecardTable(page.scorecard, a, b)],
		[
			'tradeoffs',
			'Tradeoffs',
			'Decision tradeoffs',
			twoSides(
				page.tradeoffs,
				'No rule finds a point for it: its facts are behind, about the same, or unknown.',
			),
		],
		[
			'cost',
			'Monthly cost',
			'Monthly cost at traffic',
			costTable(models, {
				...page.cost,
				refs: [page.cost.refs.a, page.cost.refs.b],
				heirRefs: [page.cost.heirRefs.a, page.cost.heirRefs.b],
			}),
		],
		[
			'friction',
			'Switching',
			'Switch friction',
			twoSides(page.friction, 'The records hold nothing that the move would change.'),
		],
		['specs', 'Specs', 'Specs', specTable(page.specs, models)],
		pricesSection(page.prices, page.priceChanges),
		['capabilities', 'Capabilities', 'Capabilities', capabilityTable(page.capabilities, models)],
		['benchmarks', 'Benchmarks', 'Benchmarks', scoreTables(page.benchmarks, a, b)],
		...deepDive(page),
		...questions(page),
		['sources', 'Sources', 'Sources and last checked', sourcesList(page.sources)],
	]);
}

function deepDive({ deepDive }: PairPage): Section[] {
	if (deepDive.length === 0) return [];
	const paragraphs = deepDive.map(
		({ title, text }) => markup`<p><b>${title}.</b> ${citedText(text)}</p>`,
	);
	return [['deep-dive', 'Deep dive', 'Deep dive', paragraphs]];
}

function questions({ faq }: PairPage): Section[] {
	if (faq.length === 0) return [];
	const answers = faq.map(
		({ question, answer }) =>
			markup`<details><summary>${question}</summary><p>${citedText(answer)}</p></details>`,
	);
	return [['faq', 'FAQ', 'FAQ', answers]];
}

/** The sections of the comparison of three or more, with their contents. */
export function manyBody(page: ManyPage): Html {
	const { models } = page;
	return contentsAnd([
		['scorecard', 'Scorecard', 'Decision scorecard', signalTable(page.signals, models), true],
		['cost', 'Monthly cost', 'Monthly cost at traffic', costTable(models, page.cost), true],
		['specs', 'Specs', 'Specs', specTable(page.specs, models), true],
		pricesSection(page.prices, []),
		[
			'capabilities',
			'Capabilities',
			'Capabilities',
			capabilityTable(page.capabilities, models),
			true,
		],
		['benchmarks', 'Benchmarks', 'Benchmarks', manyScores(page.benchmarks, models), true],
		['sources', 'Sources', 'Sources and last checked', sourcesList(page.sources), true],
	]);
}

function contentsAnd(sections: readonly Section[]): Html {
	const links = sections.map(([id, short]) => markup`<a href="#${id}">${short}</a>`);
	return markup`<nav class="toc" aria-label="On this page">${links}</nav>${sections.map(
		([id, , title, content, wide]) => section(id, title, content, wide),
	)}`;
}

function pricesSection(
	prices: readonly ProviderPrices[],
	changes: PairPage['priceChanges'],
): Section {
	const table =
		prices.length > 0
			? priceTable(
					prices,
					'US dollars per million tokens; the lowest input and output price of each model is marked',
				)
			: markup`<p>No provider of these models is known.</p>`;
	const changed =
		changes.length > 0 &&
		markup`<h3>Price changes</h3><ul>${changes.map((change) => markup`<li>${citedText(change)}</li>`)}</ul>`;
	return ['prices', 'Prices', 'Pricing and availability', [table, changed], true];
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
