import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../../catalog/index.ts';
import { labFeed } from '../../../compare/feeds.ts';
import { jsonFeed } from '../../../markup/feeds.ts';

export const getStaticPaths = (() =>
	[...catalog.labs.keys()].map((lab) => ({ params: { lab } }))) satisfies GetStaticPaths;

/** Changes of the models of a lab, as JSON Feed. */
export const GET: APIRoute = ({ params, site }) =>
	Response.json(jsonFeed(labFeed(catalog, params['lab']!), String(site)));
