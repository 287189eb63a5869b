import { Resvg } from '@resvg/resvg-js';
import { fontFamily, fontFiles } from './fonts.ts';
import { nearest } from './palette.ts';

/** Draws an SVG. Gives for each pixel, row by row, the number of its colour in the palette. */
export function drawBand(svg: string): Uint8Array {
	const { pixels } = new Resvg(svg, {
		font: { loadSystemFonts: false, fontFiles, defaultFontFamily: fontFamily },
	}).render();
	const drawn = new Uint8Array(pixels.length / 4);
	const whole = new Uint32Array(pixels.buffer, pixels.byteOffset, drawn.length);
	// Most pixels are as the one before.
	let last = -1;
	let colour = 0;
	for (let i = 0; i < drawn.length; i++) {
		const pixel = whole[i]!;
		if (pixel !== last) {
			colour = nearest(pixels[i * 4]!, pixels[i * 4 + 1]!, pixels[i * 4 + 2]!);
			last = pixel;
		}
		drawn[i] = colour;
	}
	return drawn;
}
