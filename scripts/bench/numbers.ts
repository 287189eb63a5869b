/** The number in the middle; of an even count the higher of the two. */
export function medianOf(numbers: readonly number[]): number {
	return numbers.toSorted((x, y) => x - y)[Math.floor(numbers.length / 2)] ?? NaN;
}

/** About `count` things at equal steps; all of them where they are fewer. */
export function evenSample<T>(things: readonly T[], count: number): T[] {
	const step = Math.max(1, things.length / count);
	return Array.from(
		{ length: Math.min(count, things.length) },
		(_, i) => things[Math.floor(i * step)]!,
	);
}
