import { Resvg } from '@resvg/resvg-js';
import { markup } from '../markup/markup.ts';
import { logo } from './logo.ts';
import { colours } from './palette.ts';

/**
 * The icon of the site as a PNG, `size` pixels wide and high. The mark keeps to the middle, since some
 * systems cut icons to a circle.
 */
export function iconPng(size: number): Buffer {
	const svg = markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${colours.paper}"/>${logo({ x: 6, y: 6.6, scale: 1.25 })}</svg>`;
	return new Resvg(String(svg), { fitTo: { mode: 'width', value: size } }).render().asPng();
}
