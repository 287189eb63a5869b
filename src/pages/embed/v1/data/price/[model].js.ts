import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../../../../catalog/index.ts';
import { dataScript } from '../../../../../compare/embed/data-script.ts';
import { priceCard } from '../../../../../compare/embed/price-card.ts';
import { profileOf } from '../../../../../compare/profile.ts';

export const getStaticPaths = (() =>
	[...catalog.models.keys()].map((model) => ({ params: { model } }))) satisfies GetStaticPaths;

/** What a price widget in the browser needs of a model. */
export const GET: APIRoute = ({ params }) => {
	const model = params['model']!;
	const data = priceCard(catalog, profileOf(catalog, model));
	return new Response(dataScript(model, data), { headers: { 'Content-Type': 'text/javascript' } });
};
