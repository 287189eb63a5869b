import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../../catalog/index.ts';
import { labFeed } from '../../../compare/feeds.ts';
import { atomFeed } from '../../../markup/feeds.ts';

export const getStaticPaths = (() =>
	[...catalog.labs.keys()].map((lab) => ({ params: { lab } }))) satisfies GetStaticPaths;

/** Changes of the models of a lab, for feed readers. */
export const GET: APIRoute = ({ params, site }) =>
	new Response(atomFeed(labFeed(catalog, params['lab']!), String(site)), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
