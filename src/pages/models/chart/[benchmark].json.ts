import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../../catalog/index.ts';
import { hasScatter, scatterFields } from '../../../compare/scatter/scatter-field.ts';

export const getStaticPaths = (() =>
	[...catalog.benchmarks.values()]
		.filter((benchmark) => hasScatter(catalog, benchmark))
		.map(({ id }) => ({ params: { benchmark: id } }))) satisfies GetStaticPaths;

/** The scores of a benchmark by condition, with the prices of the models. */
export const GET = (({ params }) =>
	Response.json(
		scatterFields(catalog, catalog.benchmarks.get(params['benchmark']!)!),
	)) satisfies APIRoute;
