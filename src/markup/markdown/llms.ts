import type { LlmsFull, LlmsIndex, ModelLink } from '../../compare/llms.ts';
import { changesPath, feedPath } from '../../compare/paths.ts';
import { escapeMarkdown, markdownLink } from '../../format/markdown.ts';
import { siteName } from '../../format/site.ts';
import { cited, documentOf, list, section } from './pieces.ts';

const about = `${siteName} compares any two large language models: prices, limits, capabilities and benchmark scores, each value with its source and the day it was checked.`;

const reading = [
	'Unknown is not No, and not zero: what no source says is left out or named as unknown.',
	'Prices are list prices in US dollars per million tokens. A cost always stands for stated traffic.',
	'Scores compare only where benchmark, version, harness and effort are the same.',
];

/** Pages and files that programs start from. */
const start: readonly (readonly [path: string, name: string, note: string])[] = [
	['/methodology/', 'Methodology', 'the rules behind every claim'],
	['/models/', 'Models', 'the table of all models'],
	['/compare/', 'Compare', 'any two to four models side by side, as /compare/?m=one&m=other'],
	['/providers/', 'Providers', 'who serves which model at which price'],
	['/benchmarks/', 'Benchmarks', 'what each measures, and who leads'],
	['/best/', 'Best for a need', 'rankings, each by a stated rule'],
	['/calculator/', 'Calculator', 'what traffic costs a month'],
	['/data/', 'Data', 'downloads, sources and licences'],
	['/api/v1/index.json', 'API', 'every record as JSON'],
	['/llms-full.txt', 'All in one file', 'the facts of all listed models'],
	[feedPath(changesPath(), 'json'), 'Changes', 'as JSON Feed'],
	['/sitemap.xml', 'Sitemap', 'every page'],
];

/** `llms.txt`: what the site is, and where its facts stand as Markdown. */
export function llmsText({ asOf, models, others }: LlmsIndex, site: string): string {
	const at = (path: string) => new URL(path, site).href;
	const links = (of: readonly ModelLink[]) =>
		list(
			of.map(({ name, path, note }) => `${markdownLink(name, at(path))}: ${escapeMarkdown(note)}`),
		);
	return documentOf(
		[
			`# ${siteName}`,
			`> ${about}`,
			`Data as of ${asOf}. ${reading.join(' ')}`,
			...section(
				'Start',
				list(start.map(([path, name, note]) => `${markdownLink(name, at(path))}: ${note}`)),
			),
			...section('Models', links(models)),
			...section('Optional', links(others)),
		],
		[],
	);
}

/** `llms-full.txt`: the facts of all listed models in one file. */
export function llmsFullText({ asOf, traffic, models, sources }: LlmsFull, site: string): string {
	return documentOf(
		[
			`# ${siteName}: facts of all listed models`,
			`> ${about}`,
			`Data as of ${asOf}. ${reading.join(' ')} The cost a month here stands for ${traffic}, on the cheapest route. All prices, values that lost and further scores stand in the Markdown of each model.`,
			...models.flatMap(({ name, path, note, facts, unknown, scores }) => [
				`## ${escapeMarkdown(name)}`,
				`${escapeMarkdown(note)}. ${markdownLink('All its facts', new URL(path, site).href)}`,
				list([
					...facts.map(cited),
					...(unknown.length > 0 ? [`Unknown: ${unknown.join(', ')}`] : []),
					...(scores.length > 0 ? [`Scores: ${scores.map(cited).join('; ')}`] : []),
				]),
			]),
		],
		sources,
	);
}
