/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Pages to draw, and the number that decides which. */
export interface Sample {
	size: number;
	seed: number;
}

/**
 * Some page files drawn at random: a few of each kind, then any, up to `size`; in the order of the
 * files. The same seed draws the same.
 */
export function sampleOf(
	files: readonly string[],
	{ size, seed }: Sample,
	ofEachKind = 5,
): string[] {
	const random = randomFrom(seed);
	const drawn = files
		.map((file) => ({ file, at: random() }))
		.sort((x, y) => x.at - y.at)
		.map(({ file }) => file);
	const few = [...Map.groupBy(drawn, kindOf).values()].flatMap((kind) => kind.slice(0, ofEachKind));
	return [...new Set([...few, ...drawn])].slice(0, size).sort();
}

/** `/compare//`, for `/compare/a/b/index.html`: the first folder and how deep the file lies. */
export function kindOf(file: string): string {
	const [, first, ...rest] = file.split('/');
	return [first, ...rest.map(() => '')].join('/');
}
