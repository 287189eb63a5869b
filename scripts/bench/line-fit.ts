/** The straight line through points that is nearest to them, by least squares. */
export interface LineFit {
	slope: number;
	start: number;
	/** The share of the variance that the line explains, from 0 to 1. */
	r2: number;
}

/** Fits at least two points `[x, y]` of different `x`. */
export function lineFit(points: readonly (readonly [x: number, y: number])[]): LineFit {
	const mean = (values: readonly number[]) =>
		values.reduce((sum, one) => sum + one, 0) / values.length;
	const [mx, my] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
	const sum = (of: (dx: number, dy: number) => number) =>
		points.reduce((all, [x, y]) => all + of(x - mx, y - my), 0);
	const slope = sum((dx, dy) => dx * dy) / sum((dx) => dx * dx);
	const left = points.reduce((all, [x, y]) => all + (y - my - slope * (x - mx)) ** 2, 0);
	const total = sum((_, dy) => dy * dy);
	return { slope, start: my - slope * mx, r2: total === 0 ? 1 : 1 - left / total };
}
