import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../../../../catalog/index.ts';
import { modelDocument } from '../../../../../compare/any/model-document.ts';
import { dataScript } from '../../../../../compare/embed/data-script.ts';

export const getStaticPaths = (() =>
	[...catalog.models.keys()].map((model) => ({ params: { model } }))) satisfies GetStaticPaths;

/** What a compare widget in the browser needs of a model. */
export const GET: APIRoute = ({ params }) => {
	const model = params['model']!;
	const data = modelDocument(catalog, model);
	return new Response(dataScript(model, data), { headers: { 'Content-Type': 'text/javascript' } });
};
