import { markup, type Html } from './markup.ts';

/** Colours as attributes, which hold everywhere, and by class for readers who have it dark. */
const dark = markup`<style>@media (prefers-color-scheme:dark){.p{fill:#16181b;stroke:#34383d}.i{fill:#e3e2de}.m{fill:#a3a6ab}.a{fill:#8abaf4}.w{fill:#ff969b}}</style>`;
const fonts =
	"-apple-system,'Segoe UI',Roboto,'Noto Sans','Liberation Sans',Arial,'DejaVu Sans',sans-serif";

/** Characters that no XML may hold, not even escaped. */
// eslint-disable-next-line no-control-regex
const noXml = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g;

/** About how wide a character is, as a share of the size of the font. Wider than most are. */
export const characterWidth = 0.54;

/** Text cut to what fits, since an image neither wraps nor scrolls. */
function fitted(text: string, size: number, width: number): string {
	const clean = text.replaceAll(noXml, '');
	const room = Math.floor(width / (size * characterWidth));
	const characters = Array.from(clean);
	return characters.length <= room
		? clean
		: `${characters
				.slice(0, room - 1)
				.join('')
				.trimEnd()}…`;
}

/** Text in lines of about a width, broken between words; the last of the most lines holds the rest. */
export function linesOf(text: string, size: number, width: number, most: number): string[] {
	const room = Math.floor(width / (size * characterWidth));
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		const fits = last !== undefined && last.length + 1 + word.length <= room;
		if (last !== undefined && (fits || lines.length === most))
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

/** A line of an image, cut to its width. */
export function words(
	text: string,
	{ x, y, size, width, look = 'i', bold = false }: TextPlace,
): Html {
	const fill = { i: '#1c1d1f', m: '#595b60', a: '#1b559e', w: '#a3182c' }[look];
	return markup`<text class="${look}" x="${x}" y="${y}" fill="${fill}" font-size="${size}"${bold && markup` font-weight="700"`}>${fitted(text, size, width)}</text>`;
}

export interface TextPlace {
	x: number;
	y: number;
	size: number;
	width: number;
	/** Ink, muted, accent or warning. */
	look?: 'i' | 'm' | 'a' | 'w';
	bold?: boolean;
}

/** An image on the paper of the site, light or dark as the reader has it. `title` is what a screen reader says. */
export function imageSvg(
	width: number,
	height: number,
	title: string,
	content: readonly (Html | Html[])[],
): string {
	const inside = markup`<title>${title.replaceAll(noXml, '')}</title>${dark}<rect class="p" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="4" fill="#fcfbf8" stroke="#dcd9d1"/>${content}`;
	return String(
		markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${fonts}">${inside}</svg>`,
	);
}
