import type { APIRoute, GetStaticPaths } from 'astro';
import { providerDocument } from '../../../../api/record-documents.ts';
import { catalog } from '../../../../catalog/index.ts';

export const getStaticPaths = (() =>
	[...catalog.providers.keys()].map((provider) => ({
		params: { provider },
	}))) satisfies GetStaticPaths;

/** A provider as JSON, with the sources that it cites. */
export const GET: APIRoute = ({ params }) =>
	Response.json(providerDocument(catalog, params['provider']!));
