import type { APIRoute, GetStaticPaths } from 'astro';
import { benchmarkDocument } from '../../../../api/record-documents.ts';
import { catalog } from '../../../../catalog/index.ts';

export const getStaticPaths = (() =>
	[...catalog.benchmarks.keys()].map((benchmark) => ({
		params: { benchmark },
	}))) satisfies GetStaticPaths;

/** A benchmark as JSON, with the sources that it cites. */
export const GET: APIRoute = ({ params }) =>
	Response.json(benchmarkDocument(catalog, params['benchmark']!));
