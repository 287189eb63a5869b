import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../catalog/index.ts';
import { sitemaps } from '../../compare/sitemap.ts';
import { sitemapFile } from '../../markup/sitemap.ts';

export const getStaticPaths = (() =>
	sitemaps(catalog).map(({ name }) => ({ params: { name } }))) satisfies GetStaticPaths;

/** Pages that search engines are to list. */
export const GET: APIRoute = ({ params, site }) => {
	const file = sitemaps(catalog).find(({ name }) => name === params['name'])!;
	return new Response(sitemapFile(file, String(site)), {
		headers: { 'Content-Type': 'application/xml; charset=utf-8' },
	});
};
