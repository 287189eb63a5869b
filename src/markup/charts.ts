import type { PairPage, PairSide } from '../compare/pair-page.ts';
import type { PriceChart } from '../compare/price-chart.ts';
import { listOf } from '../format/words.ts';
import { markup, type Html, type Part } from './markup.ts';

/** The space of a chart: small, medium or tall. `label` says what it shows and where that stands in words. */
export function chartFrame(label: string, caption: Part, size: 's' | 'm' | 't' = 'm'): Html {
	return markup`<figure class="chart ${size}"><div><canvas role="img" aria-label="${label}"></canvas></div><figcaption>${caption}</figcaption></figure>`;
}

/** Prices of one or two models over time, side A first; drawn when it comes into view. */
export function priceChart(chart: PriceChart, models: readonly { name: string }[]): Html {
	const names = listOf(models.map(({ name }) => name));
	const frame = chartFrame(
		`Prices of ${names} over time. The text below holds the same changes.`,
		`US dollars per million tokens: output solid, input dashed.${chart.openStart ? ' The first day of the oldest price is not known.' : ''}`,
	);
	return markup`<price-chart data-chart="${JSON.stringify(chart)}">${frame}</price-chart>`;
}

/** The comparable percentages of a pair, drawn when they come into view; nothing where they are too few. */
export function scoreChart({ chart }: PairPage['benchmarks'], a: PairSide, b: PairSide): Part {
	if (!chart) return undefined;
	const frame = chartFrame(
		`Comparable scores of ${a.name} and ${b.name} in per cent. The table below holds the same values.`,
		'Comparable scores in per cent. The table holds the same values.',
		chart.size,
	);
	return markup`<score-chart data-name-a="${a.name}" data-name-b="${b.name}">${frame}</score-chart>`;
}
