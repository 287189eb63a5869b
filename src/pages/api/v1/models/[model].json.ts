import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../../../catalog/index.ts';
import { modelDocument } from '../../../../compare/any/model-document.ts';

export const getStaticPaths = (() =>
	[...catalog.models.keys()].map((model) => ({ params: { model } }))) satisfies GetStaticPaths;

/** A model with all that comparing it takes: its records, and the sources that they cite. */
export const GET: APIRoute = ({ params }) =>
	Response.json(modelDocument(catalog, params['model']!));
