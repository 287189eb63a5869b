import type { PairPage } from '../../compare/pair-page.ts';
import type { CostCell } from '../../compare/pair/cost-view.ts';
import type { ScoreCell } from '../../compare/pair/benchmark-table.ts';
import { escapeMarkdown, markdownLink, markdownTable } from '../../format/markdown.ts';
import { siteName } from '../../format/site.ts';
import { capabilities, cited, documentOf, list, notes, prices, section, specs } from './pieces.ts';

const sides = ['a', 'b'] as const;

/**
 * The facts of a pair page as Markdown, each with its sources as footnotes. `url` is the address of the page.
 * Left out are the paragraphs that say the same once more, questions and other pairs.
 */
export function pairMarkdown(page: PairPage, url: string): string {
	const { a, b, head } = page;
	const names = [a.name, b.name];
	const at = (path: string) => new URL(path, url).href;
	const makers = [a, b].map(
		({ name, href, lab, labHref }) =>
			`${markdownLink(name, at(href))} by ${markdownLink(lab, at(labHref))}`,
	);
	const points = (title: string, { a: ofA, b: ofB }: PairPage['tradeoffs']) =>
		section(
			title,
			...[ofA, ofB]
				.filter(({ points: said }) => said.length > 0)
				.map(
					({ heading, points: said }) => `${escapeMarkdown(heading)}:\n\n${list(said.map(cited))}`,
				),
		);
	return documentOf(
		[
			`# ${names.map(escapeMarkdown).join(' vs ')}`,
			`${makers.join(', ')}. Data as of ${head.asOf}, from ${markdownLink(siteName, url)}.`,
			...page.banners.map(({ text }) => `**${cited(text)}**`),
			...section('Summary', page.summary.map(cited).join(' ')),
			...section(
				'Verdict',
				list(page.verdict.map(({ need, text }) => `${escapeMarkdown(need)}: ${cited(text)}`)),
				cited(page.overall),
			),
			...section('Decision scorecard', scorecard(page, names)),
			...points('Decision tradeoffs', page.tradeoffs),
			...section('Monthly cost', ...costs(page, names)),
			...points('Switch friction', page.friction),
			...section('Specs', specs(page.specs, names)),
			...section(
				'Prices',
				prices(page.prices.flatMap(({ rows }) => rows)),
				list(page.priceChanges.map(cited)),
			),
			...section('Capabilities', capabilities(page.capabilities, names)),
			...section('Benchmarks', ...benchmarks(page, names)),
		],
		page.sources,
	);
}

function scorecard({ scorecard: rows }: PairPage, names: readonly string[]): string {
	return markdownTable([
		['Signal', ...names.map(escapeMarkdown), 'Leads'],
		...rows.map(({ signal, a, b, leadText }) => [
			signal,
			cited(a),
			cited(b),
			escapeMarkdown(leadText),
		]),
	]);
}

function costs({ cost }: PairPage, names: readonly string[]): string[] {
	const { table, refs, heirRefs, workload } = cost;
	const row = (label: string, cells: readonly CostCell[], cites?: typeof refs) => [
		label,
		...cells.map(
			({ text, small }, i) =>
				escapeMarkdown(small === undefined ? text : `${text} (${small})`) +
				notes(cites?.[sides[i]!] ?? []),
		),
	];
	const { routes, lines, totals, savings, successors } = table;
	return [
		`${workload}. List prices in US dollars, before discounts and taxes.`,
		markdownTable([
			['Cost', ...names.map(escapeMarkdown)],
			row('Route', routes, refs),
			...lines.map(({ label, cells }) => row(label, cells)),
			row('Total a month', totals),
			...(savings.length > 0 ? [row('Saved by batches', savings)] : []),
			...(successors.length > 0 ? [row('Its successor', successors, heirRefs)] : []),
		]),
		[table.gap, ...table.assumptions].map(escapeMarkdown).join(' ').trim(),
	];
}

function benchmarks({ benchmarks: tables }: PairPage, names: readonly string[]): string[] {
	const titles = names.map(escapeMarkdown);
	const shared = tables.shared.flatMap(({ category, rows }) =>
		rows.map((row) => [
			category,
			escapeMarkdown(row.benchmark),
			escapeMarkdown(row.conditions),
			run(row.a),
			run(row.b),
		]),
	);
	const others = [
		...tables.apart.map(({ benchmark, a, b }) => [escapeMarkdown(benchmark), full(a), full(b)]),
		...tables.only.a.map(({ benchmark, score }) => [escapeMarkdown(benchmark), full(score), '–']),
		...tables.only.b.map(({ benchmark, score }) => [escapeMarkdown(benchmark), '–', full(score)]),
	];
	return [
		...(shared.length > 0
			? [
					'### Comparable scores',
					markdownTable([['Category', 'Benchmark', 'Measured under', ...titles], ...shared]),
				]
			: ['No benchmark has scores of both that were measured alike.']),
		...(others.length > 0
			? ['### Scores that are not comparable', markdownTable([['Benchmark', ...titles], ...others])]
			: []),
	];
}

/** A score with who ran it and when. */
function run(score: ScoreCell): string {
	return withDetail(score, [score.runBy, score.on]);
}

/** The same with its own conditions. */
function full(score: ScoreCell): string {
	return withDetail(score, [score.conditions, score.runBy, score.on]);
}

function withDetail(score: ScoreCell, details: readonly (string | undefined)[]): string {
	const words = details.filter(Boolean).join(', ');
	return `${escapeMarkdown(`${score.text} (${words})`)}${notes(score.refs)}`;
}
