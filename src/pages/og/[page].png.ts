import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../catalog/index.ts';
import { cardedPages } from '../../compare/og/site-cards.ts';
import { ogFile, ogResponse } from '../../og/og-file.ts';

export const getStaticPaths = (() =>
	cardedPages
		.map((path) => path.slice(1, -1))
		.filter((name) => !name.includes('/'))
		.map((name) => ({ params: { page: name || 'index' } }))) satisfies GetStaticPaths;

/** Spares the build what Astro does for a page: there are thousands of images. */
export const contentOf = (file: string) => ogFile(catalog, file);

/** The image of the home page, or of the page of a section. */
export const GET: APIRoute = ({ url }) => ogResponse(catalog, url.pathname);
