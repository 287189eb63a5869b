/** What a model costs and how well it does. */
export interface Priced {
	usd: number;
	score: number;
}

/**
 * Indexes of the points that no other one beats: none costs less and scores as well, or scores better
 * and costs no more. From the cheapest to the dearest; equal points stand together.
 */
export function frontier(points: readonly Priced[], better: 'higher' | 'lower'): number[] {
	const sign = better === 'higher' ? 1 : -1;
	const byPrice = points
		.map((_, i) => i)
		.sort(
			(i, j) =>
				points[i]!.usd - points[j]!.usd || sign * (points[j]!.score - points[i]!.score) || i - j,
		);
	const kept: number[] = [];
	for (const i of byPrice) {
		const best = points[kept.at(-1) ?? -1];
		const { usd, score } = points[i]!;
		const isEqual = best?.usd === usd && best.score === score;
		if (!best || isEqual || sign * (score - best.score) > 0) kept.push(i);
	}
	return kept;
}
