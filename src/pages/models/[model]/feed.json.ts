import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../../catalog/index.ts';
import { modelFeed } from '../../../compare/feeds.ts';
import { jsonFeed } from '../../../markup/feeds.ts';

export const getStaticPaths = (() =>
	[...catalog.models.keys()].map((model) => ({ params: { model } }))) satisfies GetStaticPaths;

/** Changes of a model, as JSON Feed. */
export const GET: APIRoute = ({ params, site }) =>
	Response.json(jsonFeed(modelFeed(catalog, params['model']!), String(site)));
