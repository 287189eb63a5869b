import type { Sitemap } from '../compare/sitemap.ts';
import { markup, type Html } from './markup.ts';

const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';

/** The address of a file of the sitemap. */
export const sitemapPath = (name: string) => `/sitemap/${name}.xml`;

/** One file of the sitemap. `site` is the address of the site. */
export function sitemapFile({ entries }: Sitemap, site: string): string {
	const urls = entries().map(({ path, day }) => line('url', new URL(path, site), day));
	return `${declaration}${String(markup`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`)}`;
}

/** The list of these files, without those that no page is in. */
export function sitemapIndex(files: readonly Sitemap[], site: string): string {
	const maps = files.flatMap(({ name, entries }) => {
		const days = entries().map(({ day }) => day);
		if (days.length === 0) return [];
		const newest = days.reduce((x, y) => (x > y ? x : y));
		return line('sitemap', new URL(sitemapPath(name), site), newest);
	});
	return `${declaration}${String(markup`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${maps}</sitemapindex>\n`)}`;
}

function line(element: 'url' | 'sitemap', address: URL, day: string): Html {
	return element === 'url'
		? markup`<url><loc>${address.href}</loc><lastmod>${day}</lastmod></url>\n`
		: markup`<sitemap><loc>${address.href}</loc><lastmod>${day}</lastmod></sitemap>\n`;
}
