import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../../catalog/index.ts';
import { datedPrices } from '../../../compare/dated-prices.ts';
import { profileOf } from '../../../compare/profile.ts';

export const getStaticPaths = (() =>
	[...catalog.models.keys()].map((model) => ({ params: { model } }))) satisfies GetStaticPaths;

/** The prices of a model by day, at every provider, for a reader who chooses a day. */
export const GET: APIRoute = ({ params }) =>
	Response.json(
		profileOf(catalog, params['model']!).offers.map((offer) =>
			datedPrices(catalog, offer.name, offer),
		),
	);
