/** Colours of the images: those of the site on paper, as in `src/styles/tokens.css`. */
export const colours = {
	paper: '#fcfbf8',
	rule: '#dcd9d1',
	muted: '#595b60',
	ink: '#1c1d1f',
	a: '#1b559e',
	b: '#99400a',
} as const;

/** Steps from paper to a colour, by which the edges of letters are smooth. */
const steps = { ink: 4, side: 3 };

/** Where the steps of a side begin. Those of side B follow on those of side A. */
const firstOfA = 1 + steps.ink;
const firstOfB = firstOfA + steps.side;

/** The colours of every image. There are at most sixteen, so that a pixel takes half a byte. */
export const palette: readonly Rgb[] = [
	rgb(colours.paper),
	...ramp(colours.ink, steps.ink),
	...ramp(colours.a, steps.side),
	...ramp(colours.b, steps.side),
];

type Rgb = readonly [red: number, green: number, blue: number];

function rgb(hex: string): Rgb {
	const value = Number.parseInt(hex.slice(1), 16);
	return [value >> 16, (value >> 8) & 255, value & 255];
}

function ramp(hex: string, count: number): Rgb[] {
	const [from, to] = [rgb(colours.paper), rgb(hex)];
	return Array.from({ length: count }, (_, i) => {
		const share = (i + 1) / count;
		const mix = (part: 0 | 1 | 2) => Math.round(from[part] + (to[part] - from[part]) * share);
		return [mix(0), mix(1), mix(2)];
	});
}

const known = new Map<number, number>();

/** The colour of the palette that is nearest to a pixel, as its number. */
export function nearest(red: number, green: number, blue: number): number {
	const pixel = (red << 16) | (green << 8) | blue;
	const found = known.get(pixel);
	if (found !== undefined) return found;
	const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
	const number = distances.indexOf(Math.min(...distances));
	known.set(pixel, number);
	return number;
}

/** The same colour of the other side: what is drawn once as side A serves as side B too. */
export function asSideB(number: number): number {
	return number >= firstOfA && number < firstOfB ? number + steps.side : number;
}
