import type { APIRoute } from 'astro';
import { catalog } from '../../catalog/index.ts';
import { changesFeed } from '../../compare/feeds.ts';
import { jsonFeed } from '../../markup/feeds.ts';

/** All changes, as JSON Feed. */
export const GET: APIRoute = ({ site }) =>
	Response.json(jsonFeed(changesFeed(catalog), String(site)));
