import type { APIRoute } from 'astro';
import { catalog } from '../catalog/index.ts';
import { sitemaps } from '../compare/sitemap.ts';
import { sitemapIndex } from '../markup/sitemap.ts';

/** The files of the sitemap, for search engines. */
export const GET: APIRoute = ({ site }) =>
	new Response(sitemapIndex(sitemaps(catalog), String(site)), {
		headers: { 'Content-Type': 'application/xml; charset=utf-8' },
	});
