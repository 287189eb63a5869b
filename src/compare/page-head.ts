import type { Catalog } from '../schema/catalog.ts';
import { formatDay } from '../format/day.ts';

/** One step of a breadcrumb. */
export interface Crumb {
	name: string;
	path: string;
}

/** What the layout needs to know of a page. */
export interface PageHead {
	/** Without the name of the site. */
	title: string;
	description: string;
	/** The page's own address from the root, with a slash at both ends. */
	path: string;
	/** The day of the data, as readers see it. */
	asOf: string;
	/** From the section down to the parent of this page; the home page is left out. */
	breadcrumb: readonly Crumb[];
}

/** The head of a page, with the day of the catalog. */
export function pageHead(
	catalog: Catalog,
	{ breadcrumb = [], ...head }: Omit<PageHead, 'asOf' | 'breadcrumb'> & Partial<PageHead>,
): PageHead {
	return { ...head, asOf: formatDay(catalog.asOf), breadcrumb };
}

/** The breadcrumb and the page itself as JSON-LD, with addresses below `site`. */
export function breadcrumbList(
	{ title, path, breadcrumb }: PageHead,
	site: URL | string | undefined,
): object {
	return {
		'@context': 'https://schema.org',
		'@type': 'BreadcrumbList',
		itemListElement: [...breadcrumb, { name: title, path }].map((step, i) => ({
			'@type': 'ListItem',
			position: i + 1,
			name: step.name,
			item: String(new URL(step.path, site)),
		})),
	};
}
