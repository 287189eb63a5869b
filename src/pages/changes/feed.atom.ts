import type { APIRoute } from 'astro';
import { catalog } from '../../catalog/index.ts';
import { changesFeed } from '../../compare/feeds.ts';
import { atomFeed } from '../../markup/feeds.ts';

/** All changes, for feed readers. */
export const GET: APIRoute = ({ site }) =>
	new Response(atomFeed(changesFeed(catalog), String(site)), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
