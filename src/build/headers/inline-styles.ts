import { createHash } from 'node:crypto';

/** The hashes, as a Content-Security-Policy names them, of the style sheets inside a page or an image. */
export function inlineStyleHashes(text: string): string[] {
	return [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(
		([, css]) => `sha256-${createHash('sha256').update(css!).digest('base64')}`,
	);
}
