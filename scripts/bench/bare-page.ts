import { breadcrumbList } from '../../src/compare/page-head.ts';
import type { PairPage } from '../../src/compare/pair-page.ts';
import { scriptJson } from '../../src/format/script-json.ts';
import { escapeHtml } from '../../src/format/html.ts';
import { pairMain } from '../../src/markup/pair-page.ts';

/** What a page of the site has before its title, and after its main part: the same on every pair page. */
export interface Frame {
	styles: string;
	header: string;
	footer: string;
}

/** The frame of a pair page as the site has it, from its HTML. */
export function frameOf(html: string): Frame {
	const part = (pattern: RegExp) => pattern.exec(html)?.[0] ?? '';
	return {
		styles: part(/<style>.*<\/style>/s),
		header: part(/<header>.*<\/header>/s),
		footer: part(/<footer>.*<\/footer>/s),
	};
}

/** A pair page from template strings alone, about as long as that of the site. */
export function barePage(page: PairPage, day: string, frame: Frame): string {
	const { title, description, path, breadcrumb } = page.head;
	const crumbs = breadcrumb
		.map(({ name, path: href }) => `<li><a href="${href}">${escapeHtml(name)}</a></li>`)
		.join('');
	return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="description" content="${escapeHtml(description)}"><link rel="canonical" href="${site}${path}"><meta name="color-scheme" content="light dark"><link rel="icon" href="/favicon.svg" type="image/svg+xml"><script type="application/ld+json">${scriptJson(breadcrumbList(page.head, site))}</script>${frame.styles}</head><body>${frame.header}<main id="main"><nav aria-label="Breadcrumb"><ol>${crumbs}</ol></nav>${String(pairMain(page, day))}</main>${frame.footer}</body></html>`;
}

const site = 'https://crosscheck.example';
