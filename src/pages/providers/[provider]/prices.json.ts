import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../../catalog/index.ts';
import { providerPrices } from '../../../compare/provider-page.ts';

export const getStaticPaths = (() =>
	[...catalog.providers.keys()].map((provider) => ({
		params: { provider },
	}))) satisfies GetStaticPaths;

/** The prices of a provider by day, for a reader who chooses a day. */
export const GET: APIRoute = ({ params }) =>
	Response.json(providerPrices(catalog, params['provider']!));
