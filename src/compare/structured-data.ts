import { siteName } from '../format/site.ts';
import { plural } from '../format/words.ts';
import type { Catalog } from '../schema/catalog.ts';
import { lastChecked } from './last-checked.ts';
import type { PageHead } from './page-head.ts';
import type { PairPage } from './pair-page.ts';

// JSON-LD in the words of schema.org, for search engines. The breadcrumb is in page-head.ts.

/** The questions of a pair with their answers; nothing where it has none. */
export function faqPage({ faq }: Pick<PairPage, 'faq'>): object | undefined {
	if (faq.length === 0) return undefined;
	return {
		'@context': 'https://schema.org',
		'@type': 'FAQPage',
		mainEntity: faq.map(({ question, answer }) => ({
			'@type': 'Question',
			name: question,
			acceptedAnswer: { '@type': 'Answer', text: answer.text },
		})),
	};
}

/** A file in which a dataset can be had; its address starts at the root of the site. */
interface DatasetFile {
	path: string;
	/** What it holds. */
	summary: string;
	/** Its media type. */
	type: string;
}

/** All records as a dataset, for search engines that list data. `files` hold all of it. */
export function siteDataset(
	{ asOf, models }: Catalog,
	files: readonly DatasetFile[],
	site: URL | string | undefined,
): object {
	return dataset(
		{
			name: 'Prices, limits, capabilities and benchmark scores of large language models',
			description: `Facts of ${plural(models.size, 'large language model')}: list prices by provider with their history, context windows, capabilities, licences, days of release and retirement, and scores in benchmarks, each with its source and the day it was checked.`,
			path: '/data/',
			day: asOf,
			files,
			measures: ['Price', 'Context window', 'Capability', 'Benchmark score'],
		},
		site,
	);
}

/** The results of a benchmark as a dataset. */
export function benchmarkDataset(
	catalog: Catalog,
	id: string,
	{ description, path }: PageHead,
	site: URL | string | undefined,
): object {
	const benchmark = catalog.benchmarks.get(id)!;
	const file = `/api/v1/benchmarks/${id}.json`;
	return dataset(
		{
			name: `Scores of large language models in ${benchmark.name}`,
			description,
			path,
			day: lastChecked(catalog, benchmark),
			files: [{ path: file, summary: 'Its results', type: 'application/json' }],
			measures: [benchmark.name],
		},
		site,
	);
}

function dataset(
	facts: {
		name: string;
		description: string;
		path: string;
		day: string;
		files: readonly DatasetFile[];
		measures: readonly string[];
	},
	site: URL | string | undefined,
): object {
	const at = (address: string) => new URL(address, site).href;
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: facts.name,
		description: facts.description,
		url: at(facts.path),
		dateModified: facts.day,
		isAccessibleForFree: true,
		// Facts keep the licence of their source, which that page names.
		usageInfo: at('/data/'),
		variableMeasured: facts.measures,
		creator: { '@type': 'Organization', name: siteName, url: at('/') },
		distribution: facts.files.map(({ path, summary, type }) => ({
			'@type': 'DataDownload',
			name: summary,
			encodingFormat: type,
			contentUrl: at(path),
		})),
	};
}
