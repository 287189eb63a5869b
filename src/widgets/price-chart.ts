import {
	Chart,
	LineController,
	LineElement,
	PointElement,
	type ChartConfiguration,
} from 'chart.js';
import type { PriceChart as Drawing } from '../compare/price-chart.ts';
import { formatDay } from '../format/day.ts';
import { formatPrice } from '../format/quantity.ts';
import { ChartElement, type ChartLook } from './chart-element.ts';

Chart.register(LineController, LineElement, PointElement);

const msOf = (day: string) => Date.parse(day);
const dayOf = (ms: number) => formatDay(new Date(ms).toISOString().slice(0, 10));
const points = ['circle', 'rectRot'] as const;

/** Draws price steps over time, each side of a pair in its colour; a second route has other points. */
class PriceChart extends ChartElement {
	protected configuration({ colour, text, legend }: ChartLook): ChartConfiguration<'line'> {
		const { from, to, lines } = JSON.parse(this.dataset['chart']!) as Drawing;
		const colours = [colour('--a'), colour('--b')];
		return {
			type: 'line',
			data: {
				datasets: lines.map(({ name, model, price, route, steps }) => ({
					label: name,
					data: steps.map(([day, usd]) => ({ x: msOf(day), y: usd })),
					stepped: 'before' as const,
					borderColor: colours[model]!,
					backgroundColor: colours[model]!,
					borderDash: price === 'input' ? [5, 4] : [],
					borderWidth: 2,
					pointStyle: points[route % points.length]!,
					pointRadius: 3,
					clip: 6,
				})),
			},
			options: {
				animation: false,
				maintainAspectRatio: false,
				scales: {
					x: {
						type: 'linear',
						min: msOf(from),
						max: msOf(to),
						ticks: { ...text, maxTicksLimit: 6, callback: (value) => dayOf(Number(value)) },
						grid: { display: false },
					},
					y: {
						min: 0,
						grace: '5%',
						ticks: { ...text, callback: (value) => formatPrice(Number(value)) },
						grid: { color: colour('--rule') },
					},
				},
				plugins: {
					// As flat as a line, so that solid and dashed can be told apart.
					legend: { labels: { ...legend.labels, boxWidth: 28, boxHeight: 0 } },
					tooltip: {
						callbacks: {
							title: ([item]) => (item ? dayOf(item.parsed.x ?? 0) : ''),
							label: ({ dataset, parsed }) =>
								`${dataset.label ?? ''}: ${formatPrice(parsed.y ?? 0)}`,
						},
					},
				},
			},
		};
	}
}

customElements.define('price-chart', PriceChart);
