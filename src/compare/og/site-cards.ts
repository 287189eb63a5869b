import type { Catalog } from '../../schema/catalog.ts';
import { formatCount } from '../../format/quantity.ts';
import { needs } from '../best/needs.ts';
import { bestPath } from '../paths.ts';
import { pairPageCount } from '../published-pairs.ts';
import type { OgCard } from './og-card.ts';

/** The pages that are of no single record: heading, and what a reader finds there. */
const pages: Readonly<Record<string, readonly [title: string, text: string]>> = {
	'/': [
		'Compare any two language models',
		'Prices, limits, capabilities and benchmark scores, each with its source and the day it was checked.',
	],
	'/models/': [
		'All models',
		'Every model in one table, to filter and to sort: release, context window, prices, open weights and status.',
	],
	'/models/chart/': [
		'Price against score',
		'Models that were measured alike in a benchmark, each against its lowest list price.',
	],
	'/providers/': ['All providers', 'Who serves which models, and at what price by tokens.'],
	'/benchmarks/': [
		'All benchmarks',
		'What each one measures, how many models it has measured, and who leads among those measured alike.',
	],
	'/labs/': ['All labs', 'Who makes the models, with every release in order.'],
	'/best/': ['Best for a need', 'Rankings for a need, each by a stated rule.'],
	'/compare/': [
		'Compare two models',
		'Two models side by side: cost for your traffic, specs, prices, capabilities and scores, each with its source.',
	],
	'/calculator/': [
		'What would it cost?',
		'The monthly cost of your own traffic, for any models at any provider.',
	],
	'/changes/': ['Changes', 'Price changes, new models and retirements, the newest first.'],
	'/methodology/': [
		'Methodology',
		'The rule behind every claim, with its thresholds, and what each number leaves out.',
	],
	'/data/': ['Data and licences', 'Everything as files, with its sources and their licences.'],
	'/data/coverage/': [
		'Coverage: what is known and unknown',
		'How much of what we track is known, by field, and which values sources disagree on.',
	],
	'/widgets/': [
		'Widgets for your own pages',
		'Prices, costs and comparisons to embed, always with the day of their data.',
	],
	...Object.fromEntries(
		needs.map(({ id, title, noun }) => [
			bestPath(id),
			[title, `Models ranked for ${noun} by a stated rule, with the evidence for each place.`],
		]),
	),
};

/** Addresses of the pages that are of no single record and have an image. */
export const cardedPages = Object.keys(pages);

/** The card of such a page; nothing for another address. */
export function siteCard(catalog: Catalog, path: string): OgCard | undefined {
	const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
	if (!page) return undefined;
	const [title, text] = page;
	return {
		title: { text: title, id: path },
		text,
		facts: path === '/' ? counts(catalog) : [],
	};
}

function counts(catalog: Catalog): OgCard['facts'] {
	const { models, providers, benchmarks } = catalog;
	return [
		{ label: 'Models', value: formatCount(models.size) },
		{ label: 'Pairs', value: formatCount(pairPageCount(catalog)) },
		{ label: 'Providers', value: formatCount(providers.size) },
		{ label: 'Benchmarks', value: formatCount(benchmarks.size) },
	];
}
