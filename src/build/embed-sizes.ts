import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes by Brotli at quality 5, about what a host sends that compresses as it answers. */
export function compressedBytes(content: string | Buffer): number {
	return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

export interface WidgetSize {
	/** Path of the page below the folder of the site. */
	file: string;
	/** What its HTML takes with its style sheet and script, compressed. */
	bytes: number;
}

/** The sizes of all pages of widgets in the folder of a built site, the largest last. */
export async function widgetSizes(site: string): Promise<WidgetSize[]> {
	const parts = new Map<string, number>();
	const sizes: WidgetSize[] = [];
	for await (const file of glob('embed/v1/**/index.html', { cwd: site })) {
		const html = await readFile(join(site, file), 'utf8');
		let bytes = compressedBytes(html);
		for (const [, path] of html.matchAll(/(?:rel="stylesheet" href|<script src)="([^"]+)"/g)) {
			const part = parts.get(path!) ?? compressedBytes(await readFile(join(site, path!)));
			parts.set(path!, part);
			bytes += part;
		}
		sizes.push({ file, bytes });
	}
	return sizes.sort((a, b) => a.bytes - b.bytes);
}
