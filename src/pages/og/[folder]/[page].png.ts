import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../../catalog/index.ts';
import { ogPages } from '../../../compare/og/og-image.ts';
import { ogFile, ogResponse } from '../../../og/og-file.ts';

export const getStaticPaths = (() =>
	ogPages(catalog).flatMap((path) => {
		const [, folder, page] = path.split('/');
		return folder && page ? { params: { folder, page } } : [];
	})) satisfies GetStaticPaths;

/** Spares the build what Astro does for a page: there are thousands of images. */
export const contentOf = (file: string) => ogFile(catalog, file);

/** The image of a page in a folder: of a model, say, or of a ranking. */
export const GET: APIRoute = ({ url }) => ogResponse(catalog, url.pathname);
