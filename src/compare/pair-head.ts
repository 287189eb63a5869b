import type { Catalog } from '../schema/catalog.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { modelPath, pairPath } from './paths.ts';

/** What the head of a pair page has for itself. */
export interface PairTexts extends Readonly<Record<string, string>> {
	/** Ids of the models. */
	a: string;
	b: string;
	nameOfA: string;
	title: string;
	description: string;
}

/** The head of a pair page: its texts and the day of the catalog decide on it. */
export function pairHead(
	catalog: Catalog,
	{ a, b, nameOfA, title, description }: PairTexts,
): PageHead {
	return pageHead(catalog, {
		title,
		description,
		path: pairPath(a, b),
		breadcrumb: [
			{ name: 'Compare', path: '/compare/' },
			{ name: nameOfA, path: modelPath(a) },
		],
	});
}
