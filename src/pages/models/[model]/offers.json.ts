import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../../catalog/index.ts';
import { plainModel } from '../../../compare/plain-model.ts';
import { profileOf } from '../../../compare/profile.ts';

export const getStaticPaths = (() =>
	[...catalog.models.keys()].map((model) => ({ params: { model } }))) satisfies GetStaticPaths;

/** What a browser needs to price any workload on a model: its offers, without their sources. */
export const GET: APIRoute = ({ params }) =>
	Response.json(plainModel(catalog, profileOf(catalog, params['model']!)));
