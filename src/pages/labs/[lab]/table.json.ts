import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../../catalog/index.ts';
import { labPage } from '../../../compare/lab-page.ts';

export const getStaticPaths = (() =>
	[...catalog.labs.keys()].map((lab) => ({ params: { lab } }))) satisfies GetStaticPaths;

/** The table of a lab's models with the columns that the page as built leaves out. */
export const GET = (({ params }) =>
	Response.json(labPage(catalog, params['lab']!).document)) satisfies APIRoute;
