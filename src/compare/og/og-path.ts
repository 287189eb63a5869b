/**
 * Where the image of a page stands, for who shows a link to it: `/og/models/x.png` for `/models/x/`,
 * `/og/index.png` for the home page.
 */
export function ogPath(path: string): string {
	return path === '/' ? '/og/index.png' : `/og${path.slice(0, -1)}.png`;
}

/** The page that an image is of; the other way round. */
export function pageOfOg(file: string): string {
	return file === '/og/index.png' ? '/' : `${file.slice('/og'.length, -'.png'.length)}/`;
}

/** Pixels of every such image. */
export const ogSize = { width: 1200, height: 630 };
