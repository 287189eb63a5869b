import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../../catalog/index.ts';
import { modelFeed } from '../../../compare/feeds.ts';
import { atomFeed } from '../../../markup/feeds.ts';

export const getStaticPaths = (() =>
	[...catalog.models.keys()].map((model) => ({ params: { model } }))) satisfies GetStaticPaths;

/** Changes of a model, for feed readers. */
export const GET: APIRoute = ({ params, site }) =>
	new Response(atomFeed(modelFeed(catalog, params['model']!), String(site)), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
