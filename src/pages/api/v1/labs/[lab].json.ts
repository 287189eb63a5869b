import type { APIRoute, GetStaticPaths } from 'astro';
import { labDocument } from '../../../../api/record-documents.ts';
import { catalog } from '../../../../catalog/index.ts';

export const getStaticPaths = (() =>
	[...catalog.labs.keys()].map((lab) => ({ params: { lab } }))) satisfies GetStaticPaths;

/** A lab as JSON, with the sources that it cites. */
export const GET: APIRoute = ({ params }) => Response.json(labDocument(catalog, params['lab']!));
