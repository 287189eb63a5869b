import { listOf, plural } from '../../format/words.ts';
import type { CitedSource } from '../citations.ts';
import { frontier } from './frontier.ts';
import { measures, type Measure, type ScatterField, type ScatterPrice } from './scatter-field.ts';

export interface ScatterPoint {
	name: string;
	href: string;
	usd: number;
	/** `$4,100`. */
	price: string;
	provider: string;
	value: number;
	/** `84.8%`. */
	score: string;
	/** Nobody asks less for as good a score. */
	best: boolean;
	refs: number[];
}

/** A field against one measure of price, as a chart and its table show it. */
export interface ScatterView {
	title: string;
	benchmark: ScatterField['benchmark'];
	/** `Model, Score (lower is better), …`. */
	scoreLabel: string;
	measure: (typeof measures)[number];
	unit: ScatterField['unit'];
	better: ScatterField['better'];
	conditions: string;
	/** The cheapest first. */
	points: ScatterPoint[];
	/** How many models stand here, and which are left out for want of a price. */
	counted: string;
	sources: CitedSource[];
}

/** Holds the scores of a field against a price. Who has no price today is left out and counted. */
export function scatterView(field: ScatterField, id: Measure): ScatterView {
	const { benchmark, unit, better, conditions, models, sources } = field;
	const measure = measures.find((one) => one.id === id)!;
	// A price of nothing has no place on an axis of powers of ten.
	const priced = models.flatMap(({ name, href, score, prices }) => {
		const price = prices[id];
		return isShown(price) ? [{ name, href, score, price }] : [];
	});
	const best = new Set(
		frontier(
			priced.map(({ score, price }) => ({ usd: price.usd, score: score.value })),
			better,
		),
	);
	const points = priced
		.map(({ name, href, score, price }, i): ScatterPoint => ({
			...{ name, href, usd: price.usd, price: price.text, provider: price.provider },
			...{ value: score.value, score: score.text, best: best.has(i) },
			refs: [...new Set([...score.refs, ...price.refs])].sort((a, b) => a - b),
		}))
		.sort((x, y) => x.usd - y.usd);
	return {
		title: `${benchmark.name} against ${measure.label.toLowerCase()}`,
		benchmark,
		scoreLabel: better === 'lower' ? 'Score, lower is better' : 'Score',
		...{ measure, unit, better, conditions, points },
		counted: countedText(field, id, points.length),
		sources: citedSources(sources, points),
	};
}

function isShown(price: ScatterPrice): price is Exclude<ScatterPrice, string> {
	return typeof price !== 'string' && price.usd > 0;
}

function countedText({ models }: ScatterField, id: Measure, shown: number): string {
	const count = (is: (price: ScatterPrice) => boolean) =>
		models.filter(({ prices }) => is(prices[id])).length;
	const left = [
		[count((price) => price === 'unknown'), 'no known price'],
		[count((price) => price === 'ended'), 'only a price that has ended'],
		[count((price) => typeof price !== 'string' && price.usd === 0), 'a price of $0'],
	] as const;
	const reasons = left
		.filter(([of]) => of > 0)
		.map(([of, what]) => `${plural(of, 'model')} with ${what}`);
	const all = `${plural(shown, 'model')} measured alike`;
	return reasons.length === 0 ? `${all}.` : `${all}. Left out: ${listOf(reasons)}.`;
}

/** The sources that the points cite, with the numbers that they have. */
function citedSources(
	sources: readonly CitedSource[],
	points: readonly ScatterPoint[],
): CitedSource[] {
	const cited = new Set(points.flatMap(({ refs }) => refs));
	return sources.filter(({ n }) => cited.has(n));
}

/** What a chart draws of it, as JSON: without the sources, which stand in the table. */
export function drawingOf({ sources: _, counted: _counted, ...drawn }: ScatterView): string {
	return JSON.stringify({
		...drawn,
		points: drawn.points.map(({ refs: _refs, ...point }) => point),
	});
}

/** What a chart draws. */
export type ScatterDrawing = Omit<ScatterView, 'sources' | 'counted' | 'points'> & {
	points: Omit<ScatterPoint, 'refs'>[];
};
