import type { Cited } from '../compare/citations.ts';
import type { PairPage } from '../compare/pair-page.ts';
import type { ProviderPrices } from '../compare/pair/price-table.ts';
import type { RelatedPair } from '../compare/pair/related.ts';
import { priceChart, scoreChart } from './charts.ts';
import { citedText } from './cited.ts';
import { capabilityTable, scorecardTable, specTable } from './fact-tables.ts';
import { joined, markup, type Html, type Part } from './markup.ts';
import { section, twoSides, verdict } from './pieces.ts';
import { priceTable } from './price-table.ts';
import { scoreTables } from './score-tables.ts';

/** A section with its short name in the contents. */
export type Section = [id: string, short: string, title: string, content: Part, wide?: boolean];

/** What differs between the built page of a pair and a comparison that is made in the browser. */
export interface OwnParts {
	/** Below the scorecard. */
	scorecardNote?: Part;
	/** After the scorecard. */
	weights?: Section;
	/** The costs of the two, with the way to those of other traffic. */
	cost: Part;
	/** The table of prices, in what it stands in. */
	pricesIn?: (table: Html) => Html;
	related: readonly RelatedPair[];
	sources: Part;
	/** Below the sources, from the short names of the sections that hold values. */
	sourcesNote?: (parts: readonly string[]) => Part;
}

/** The sections of the comparison of two models, in their order. Thin data leaves some out. */
export function pairSections(page: PairPage, own: OwnParts): Section[] {
	const { a, b } = page;
	const models = [a, b];
	const summary = markup`<p class="lead">${joined(page.summary.map(citedText), ' ')}</p>`;
	const tradeoffs = twoSides(
		page.tradeoffs,
		'No rule finds a point for it: its facts are behind, about the same, or unknown.',
	);
	const friction = twoSides(page.friction, 'The records hold nothing that the move would change.');
	const valued: Section[] = [
		['summary', 'Summary', 'Summary', summary],
		['verdict', 'Verdict', 'Verdict', verdict(page.verdict, page.overall)],
		[
			'scorecard',
			'Scorecard',
			'Decision scorecard',
			[scorecardTable(page.scorecard, a, b), own.scorecardNote],
		],
		...(own.weights ? [own.weights] : []),
		['tradeoffs', 'Tradeoffs', 'Decision tradeoffs', tradeoffs],
		['cost', 'Monthly cost', 'Monthly cost at traffic', own.cost],
		['friction', 'Switching', 'Switch friction', friction],
		['specs', 'Specs', 'Specs', specTable(page.specs, models)],
		pricesSection(page.prices, page.priceChanges, {
			...own,
			chart: page.priceChart && priceChart(page.priceChart, models),
		}),
		['capabilities', 'Capabilities', 'Capabilities', capabilityTable(page.capabilities, models)],
		[
			'benchmarks',
			'Benchmarks',
			'Benchmarks',
			[scoreChart(page.benchmarks, a, b), scoreTables(page.benchmarks, a, b)],
		],
		...deepDive(page),
		...questions(page),
	];
	const note = own.sourcesNote?.(valued.map(([, short]) => short));
	return [
		...valued,
		...further(own.related),
		['sources', 'Sources', 'Sources and last checked', [own.sources, note]],
	];
}

/** The prices of two or more models with what changed. */
export function pricesSection(
	prices: readonly ProviderPrices[],
	changes: readonly Cited[],
	{ pricesIn = (table) => table, chart }: Pick<OwnParts, 'pricesIn'> & { chart?: Part } = {},
): Section {
	const table =
		prices.length > 0
			? pricesIn(
					priceTable(
						prices,
						'US dollars per million tokens; the lowest input and output price of each model is marked',
					),
				)
			: markup`<p>No provider of these models is known.</p>`;
	const changed =
		changes.length > 0 &&
		markup`<h3>Price changes</h3>${chart}<ul>${changes.map((change) => markup`<li>${citedText(change)}</li>`)}</ul>`;
	return ['prices', 'Prices', 'Pricing and availability', [table, changed], true];
}

function deepDive({ deepDive: paragraphs }: PairPage): Section[] {
	if (paragraphs.length === 0) return [];
	const content = paragraphs.map(
		({ title, text }) => markup`<p><b>${title}.</b> ${citedText(text)}</p>`,
	);
	return [['deep-dive', 'Deep dive', 'Deep dive', content]];
}

function questions({ faq }: PairPage): Section[] {
	if (faq.length === 0) return [];
	const answers = faq.map(
		({ question, answer }) =>
			markup`<details><summary>${question}</summary><p>${citedText(answer)}</p></details>`,
	);
	return [['faq', 'FAQ', 'FAQ', answers]];
}

function further(related: readonly RelatedPair[]): Section[] {
	if (related.length === 0) return [];
	const links = related.map(({ text, href }) => markup`<li><a href="${href}">${text}</a></li>`);
	return [
		['related', 'Continue', 'Continue comparing', markup`<ul class="plain cols">${links}</ul>`],
	];
}

/** Sections with their contents before them. */
export function contentsAnd(sections: readonly Section[]): Html {
	const links = sections.map(([id, short]) => markup`<a href="#${id}">${short}</a>`);
	return markup`<nav class="toc" aria-label="On this page">${links}</nav>${sections.map(
		([id, , title, content, wide]) => section(id, title, content, wide),
	)}`;
}
