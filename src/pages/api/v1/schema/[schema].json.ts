import type { APIRoute, GetStaticPaths } from 'astro';
import { documentSchema, documentSchemas, type SchemaName } from '../../../../api/json-schemas.ts';

export const getStaticPaths = (() =>
	Object.keys(documentSchemas).map((schema) => ({ params: { schema } }))) satisfies GetStaticPaths;

/** The JSON Schema of a kind of document. */
export const GET: APIRoute = ({ params, site }) =>
	Response.json(documentSchema(params['schema'] as SchemaName, String(site)));
