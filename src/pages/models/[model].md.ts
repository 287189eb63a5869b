import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../catalog/index.ts';
import { modelPage } from '../../compare/model-page.ts';
import { modelMarkdown } from '../../markup/markdown/model.ts';

export const getStaticPaths = (() =>
	[...catalog.models.keys()].map((model) => ({ params: { model } }))) satisfies GetStaticPaths;

/** The facts of a model page as Markdown. */
export const GET: APIRoute = ({ params, site }) =>
	new Response(modelMarkdown(modelPage(catalog, params['model']!), String(site)), {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
