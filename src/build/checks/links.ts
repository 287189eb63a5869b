import { attributeOf, type Element } from './element.ts';
import type { Page } from './page.ts';

/** Which attribute of an element is an address that the site must have. */
const addressAttributes: Readonly<Record<string, string>> = {
	a: 'href',
	area: 'href',
	form: 'action',
	iframe: 'src',
	img: 'src',
	link: 'href',
	script: 'src',
	source: 'src',
	use: 'href',
};

/** Stands for the site's own address in a page that does not say it. */
const anySite = 'https://site.invalid';

/** The addresses in a page as they are written, without that of the page itself in its head. */
export function addressesOf({ elements }: Page): string[] {
	return elements.flatMap((element) =>
		attributeOf(element, 'rel') === 'canonical' ? [] : (addressOf(element) ?? []),
	);
}

/** Which `<meta>` holds the address of a picture, for those who show a link to the page. */
const pictures = new Set(['og:image', 'twitter:image']);

function addressOf(element: Element): string | undefined {
	if (element.tagName === 'meta') {
		const says = attributeOf(element, 'property') ?? attributeOf(element, 'name');
		return pictures.has(says ?? '') ? attributeOf(element, 'content') : undefined;
	}
	const name = addressAttributes[element.tagName];
	return name === undefined ? undefined : attributeOf(element, name);
}

/**
 * The addresses on this site that a page leads to, each once, as `/path/` or `/path/#id`. Leaves
 * out those of other sites and what is no address at all, which a rule of its own reports.
 */
export function linksOf(page: Page, canonical = anySite): string[] {
	const site = URL.parse(canonical) ?? new URL(anySite);
	const links = [...new Set(addressesOf(page))].flatMap((address) => {
		const url = URL.parse(address, new URL(page.path, site));
		return url?.origin === site.origin ? [decoded(url.pathname) + decoded(url.hash)] : [];
	});
	return [...new Set(links)];
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
