import type { Catalog } from '../schema/catalog.ts';
import { ogImage } from '../compare/og/og-image.ts';
import { pageOfOg } from '../compare/og/og-path.ts';
import { drawImage } from './draw-image.ts';

/** The content of an image file of the site, as `/og/models/x.png`. */
export function ogFile(catalog: Catalog, file: string): Buffer<ArrayBuffer> {
	const image = ogImage(catalog, pageOfOg(file));
	if (!image) throw new Error(`${file} is the image of no page`);
	return drawImage(image);
}

/** The same as an answer. */
export function ogResponse(catalog: Catalog, file: string): Response {
	return new Response(ogFile(catalog, file), { headers: { 'Content-Type': 'image/png' } });
}
