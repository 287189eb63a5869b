import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../../../catalog/index.ts';
import { publishedPairs } from '../../../../compare/published-pairs.ts';
import { ogFile, ogResponse } from '../../../../og/og-file.ts';

export const getStaticPaths = (() =>
	publishedPairs(catalog).map(([a, b]) => ({ params: { a, b } }))) satisfies GetStaticPaths;

/** Spares the build what Astro does for a page: there are thousands of images. */
export const contentOf = (file: string) => ogFile(catalog, file);

/** The image of a published pair. */
export const GET: APIRoute = ({ url }) => ogResponse(catalog, url.pathname);
