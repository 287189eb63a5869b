import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../../../../catalog/index.ts';
import { oembedDocument } from '../../../../../compare/embed/oembed.ts';
import { profileOf } from '../../../../../compare/profile.ts';

export const getStaticPaths = (() =>
	[...catalog.models.keys()].map((model) => ({ params: { model } }))) satisfies GetStaticPaths;

/** How to embed the page of a model: as its price card. */
export const GET: APIRoute = ({ params, site }) => {
	const { id, name } = profileOf(catalog, params['model']!);
	const choice = { kind: 'price', models: [id], names: [name], site: String(site) } as const;
	return Response.json(oembedDocument(choice, `Price of ${name}`));
};
