import { attributeOf, textOf, type Element } from './element.ts';
import { linksOf } from './links.ts';
import type { Page } from './page.ts';

/** What the checks of the whole site need of a page. Small, since a site has many thousands. */
export interface PageFacts {
	path: string;
	title?: string;
	description?: string;
	canonical?: string;
	/** Whether search engines are told to leave it out. */
	noindex: boolean;
	ids: readonly string[];
	/** Addresses on this site that it leads to, as `/path/` or `/path/#id`, each once. */
	links: readonly string[];
}

export function factsOf(page: Page): PageFacts {
	const [title] = page.elements.filter(isPageTitle).map(textOf);
	const description = metaOf(page, 'description');
	const canonical = canonicalOf(page);
	return {
		path: page.path,
		...(title === undefined ? {} : { title: title.trim() }),
		...(description === undefined ? {} : { description: description.trim() }),
		...(canonical === undefined ? {} : { canonical }),
		noindex: metaOf(page, 'robots')?.includes('noindex') ?? false,
		ids: idsOf(page),
		links: linksOf(page, canonical),
	};
}

/** The title of the page, and not one inside a drawing. */
export function isPageTitle({ tagName, parentNode }: Element): boolean {
	return tagName === 'title' && parentNode?.nodeName === 'head';
}

/** The content of a `<meta>`, by its name. */
export function metaOf({ elements }: Page, name: string): string | undefined {
	const meta = elements.find(
		(element) => element.tagName === 'meta' && attributeOf(element, 'name') === name,
	);
	return meta && attributeOf(meta, 'content');
}

export function idsOf({ elements }: Page): string[] {
	return elements.flatMap((element) => attributeOf(element, 'id') ?? []);
}

function canonicalOf({ elements }: Page): string | undefined {
	const link = elements.find(
		(element) => element.tagName === 'link' && attributeOf(element, 'rel') === 'canonical',
	);
	return link && attributeOf(link, 'href');
}
