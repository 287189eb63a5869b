import type { OgCard, OgImage } from '../compare/og/og-card.ts';
import { ogSize } from '../compare/og/og-path.ts';
import { perObject } from '../compare/per-catalog.ts';
import { bodySvg, footSvg, halfSvg, headSvg } from './bands-svg.ts';
import { keptBand, keptSides } from './kept-bands.ts';
import { palette } from './palette.ts';
import { joinedPng, type PngBand } from './png.ts';

/**
 * Draws an image as a PNG. What images have in common is drawn once: the top and the foot, and each
 * model of a pair, whose image is then joined from compressed parts.
 */
export function drawImage({ kind, cards, asOf }: OgImage): Buffer<ArrayBuffer> {
	const [a, b] = cards;
	const body = b ? [sides(a).a, sides(b).b] : [keptBand(bodySvg(a))];
	return joinedPng({ width: ogSize.width, palette }, [head(kind), ...body, foot(asOf)]);
}

const sides = perObject((card: OgCard) => keptSides(halfSvg(card)));
const head = perText((kind) => keptBand(headSvg(kind)));
const foot = perText((asOf) => keptBand(footSvg(asOf)));

/** Makes a band once a text. There are few of them. */
function perText(make: (text: string) => PngBand): (text: string) => PngBand {
	const made = new Map<string, PngBand>();
	return (text) => {
		const band = made.get(text) ?? make(text);
		made.set(text, band);
		return band;
	};
}
