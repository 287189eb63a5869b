import type { ModelPage } from '../../compare/model-page.ts';
import { escapeMarkdown, markdownLink, markdownTable } from '../../format/markdown.ts';
import { siteName } from '../../format/site.ts';
import { capabilities, cited, documentOf, list, notes, prices, section, specs } from './pieces.ts';

/**
 * The facts of a model page as Markdown, each with its sources as footnotes. `site` is the address of the
 * site. Left out are the other models that the page leads to, and what only repeats facts.
 */
export function modelMarkdown(page: ModelPage, site: string): string {
	const { name, lab, head, banner, summary, coverage } = page;
	const at = (path: string) => new URL(path, site).href;
	return documentOf(
		[
			`# ${escapeMarkdown(name)}`,
			`By ${markdownLink(lab, at(page.labHref))}. Data as of ${head.asOf}, from ${markdownLink(siteName, at(head.path))}.`,
			...(banner ? [`**${cited(banner.text)}**`] : []),
			...(summary.length > 0 ? [summary.map(cited).join(' ')] : []),
			[coverage.text, coverage.missing].filter((text) => text !== undefined).join(' '),
			...section('Specs', specs(page.specs, ['Value'])),
			...section('Capabilities', capabilities(page.capabilities, ['Answer'])),
			...section('Prices', prices(page.prices.flatMap(({ rows }) => rows))),
			...section('Changes', list(page.changes.map(cited))),
			...section('Monthly cost by use', costs(page)),
			...section('Benchmark scores', scores(page)),
			...section('Disagreeing sources', list(page.conflicts.map(cited))),
			...section('Names', names(page)),
		],
		page.sources,
	);
}

function costs({ costs: rows }: ModelPage): string {
	return markdownTable(
		[
			['Use', 'Traffic', 'US dollars a month', 'Route'],
			...rows.map(({ preset, traffic, total, basis, refs }) => [
				preset,
				traffic,
				total ?? 'Unknown',
				escapeMarkdown(basis) + notes(refs),
			]),
		],
		(i) => i === 2,
	);
}

function scores({ scores: groups }: ModelPage): string | undefined {
	if (groups.length === 0) return undefined;
	const rows = groups.flatMap(({ category, rows: ofCategory }) =>
		ofCategory.map(({ benchmark, score, alsoReported, rank }) => [
			category,
			escapeMarkdown(benchmark),
			[cited(score), ...alsoReported.map((other) => `also ${cited(other)}`)].join('; '),
			rank ?? '–',
			escapeMarkdown(score.conditions) || 'not stated',
			escapeMarkdown(score.runBy),
			score.on ?? 'not stated',
		]),
	);
	return markdownTable(
		[['Category', 'Benchmark', 'Score', 'Rank', 'Measured under', 'Run by', 'Day'], ...rows],
		(i) => i === 2,
	);
}

function names({ aliases, routeIds }: ModelPage): string {
	return list([
		...(aliases.length > 0 ? [`Also written ${aliases.map(escapeMarkdown).join(', ')}`] : []),
		...routeIds.map(
			({ provider, ids }) => `Id at ${escapeMarkdown(provider)}: ${escapeMarkdown(ids)}`,
		),
	]);
}
