import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../../../../catalog/index.ts';
import { dataScript } from '../../../../../compare/embed/data-script.ts';
import { costData } from '../../../../../compare/embed/cost-data.ts';
import { profileOf } from '../../../../../compare/profile.ts';

export const getStaticPaths = (() =>
	[...catalog.models.keys()].map((model) => ({ params: { model } }))) satisfies GetStaticPaths;

/** What a cost widget in the browser needs of a model. */
export const GET: APIRoute = ({ params }) => {
	const model = params['model']!;
	const data = costData(catalog, profileOf(catalog, model));
	return new Response(dataScript(model, data), { headers: { 'Content-Type': 'text/javascript' } });
};
