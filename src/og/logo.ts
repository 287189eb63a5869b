import { markup, type Html } from '../markup/markup.ts';
import { colours } from './palette.ts';

/** The mark of `public/favicon.svg`, whose square is 16 wide, on paper. */
export function logo({ x, y, scale }: { x: number; y: number; scale: number }): Html {
	return markup`<g transform="translate(${x} ${y}) scale(${scale})" fill="none" stroke-width="3"><path stroke="${colours.a}" d="M14.5 2 5.2 14.6"/><path stroke="${colours.b}" d="m1.5 7.2 7.2 6.6"/></g>`;
}
