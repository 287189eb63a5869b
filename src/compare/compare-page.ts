import { compareText } from '../format/compare-text.ts';
import type { Catalog } from '../schema/catalog.ts';
import { formatCount } from '../format/quantity.ts';
import { pairLinks, type PairLink } from './home-page.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { labPath, modelPath } from './paths.ts';
import { profileOf } from './profile.ts';
import { pairPageCount } from './published-pairs.ts';

/** Popular pairs on the page. */
const pairsShown = 30;

export interface ComparePage {
	head: PageHead;
	/** `118,341`: how many pairs can be compared. */
	pairCount: string;
	/** `15,112`: how many of them have a page of their own. */
	publishedCount: string;
	/** `487`: how many models are listed. */
	modelCount: string;
	pairs: PairLink[];
	/** Every listed model by lab, whose page leads on to its pairs. */
	labs: { name: string; href: string; models: { name: string; href: string }[] }[];
}

/** The page from which every pair can be reached. */
export function comparePage(catalog: Catalog): ComparePage {
	const { listed } = catalog;
	const pairCount = formatCount((listed.length * (listed.length - 1)) / 2);
	const profiles = listed.map((id) => profileOf(catalog, id));
	const labs = [...Map.groupBy(profiles, ({ lab }) => lab)].map(([lab, models]) => ({
		name: lab.name,
		href: labPath(lab.id),
		models: models
			.map((one) => ({ name: one.name, href: modelPath(one.id) }))
			.sort((x, y) => compareText(x.name, y.name)),
	}));
	return {
		head: pageHead(catalog, {
			title: 'Compare two models',
			description: `${pairCount} pairs of ${formatCount(listed.length)} language models, each compared on price, limits, capabilities and benchmarks.`,
			path: '/compare/',
		}),
		pairCount,
		publishedCount: formatCount(pairPageCount(catalog)),
		modelCount: formatCount(listed.length),
		pairs: pairLinks(catalog, pairsShown),
		labs: labs.sort((x, y) => compareText(x.name, y.name)),
	};
}
