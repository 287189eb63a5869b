import {
	Chart,
	LineElement,
	LogarithmicScale,
	PointElement,
	ScatterController,
	type ChartConfiguration,
	type ChartDataset,
	type Plugin,
} from 'chart.js';
import type { ScatterDrawing } from '../compare/scatter/scatter-view.ts';
import { formatScore, formatUsd } from '../format/quantity.ts';
import { ChartElement, type ChartLook } from './chart-element.ts';

Chart.register(LineElement, LogarithmicScale, PointElement, ScatterController);

/** A point of the chart with the model that it stands for. */
type Drawn = { x: number; y: number; of: ScatterDrawing['points'][number] };

/** Draws scores against prices; a press on a point opens the page of its model. */
class PriceScatter extends ChartElement {
	static observedAttributes = ['data-view'];

	attributeChangedCallback() {
		if (this.chart) this.draw();
	}

	protected configuration({ colour, text, legend }: ChartLook): ChartConfiguration<'scatter'> {
		const view = JSON.parse(this.dataset['view']!) as ScatterDrawing;
		const { points, measure, unit, better, benchmark } = view;
		const drawn = (best: boolean) =>
			points
				.filter((point) => point.best === best)
				.map((of): Drawn => ({ x: of.usd, y: of.value, of }));
		const set = (
			label: string,
			data: Drawn[],
			token: string,
		): ChartDataset<'scatter', Drawn[]> => ({
			...{ label, data, borderColor: colour(token), backgroundColor: colour(token) },
			...{ pointRadius: 5, pointHoverRadius: 8, pointHitRadius: 8 },
		});
		const grid = { color: colour('--rule') };
		const at = (item: { raw: unknown }) => (item.raw as Drawn).of;
		return {
			type: 'scatter',
			data: {
				datasets: [
					{
						...set('On the frontier', drawn(true), '--a'),
						...{ showLine: true, borderWidth: 2, pointStyle: 'rectRot', pointRadius: 7 },
					},
					set('Others', drawn(false), '--muted'),
				],
			},
			options: {
				animation: false,
				maintainAspectRatio: false,
				onClick: (_, [hit]) => {
					const { datasets } = this.chart!.data;
					const point = hit && (datasets[hit.datasetIndex]!.data[hit.index] as unknown as Drawn);
					if (point) location.assign(point.of.href);
				},
				onHover: ({ native }, hits) => {
					const canvas = native?.target as HTMLElement | null;
					if (canvas) canvas.style.cursor = hits.length > 0 ? 'pointer' : '';
				},
				scales: {
					x: {
						type: 'logarithmic',
						title: { ...text, display: true, text: `${measure.label}, ${measure.unit}` },
						ticks: { ...text, maxTicksLimit: 8, callback: (usd) => formatUsd(Number(usd)) },
						grid,
					},
					y: {
						reverse: better === 'lower',
						title: { ...text, display: true, text: benchmark.name },
						ticks: { ...text, callback: (score) => formatScore(Number(score), unit) },
						grid,
					},
				},
				plugins: {
					legend: { labels: { ...legend.labels, usePointStyle: true } },
					tooltip: {
						callbacks: {
							label: (item) => {
								const { name, score, price, provider } = at(item);
								return `${name}: ${score}, ${price} at ${provider}`;
							},
						},
					},
				},
			},
			plugins: [names(text)],
		};
	}
}

/** Writes the names of the points on the frontier beside them, where there is room for it. */
function names({ color, font }: ChartLook['text']): Plugin<'scatter'> {
	return {
		id: 'names',
		afterDatasetsDraw: (chart) => {
			const { ctx, chartArea, data } = chart;
			const taken: [left: number, top: number, right: number][] = [];
			ctx.save();
			ctx.font = `${font.size}px ${font.family}`;
			ctx.fillStyle = color;
			for (const [i, { x, y }] of chart.getDatasetMeta(0).data.entries()) {
				const { of } = data.datasets[0]!.data[i] as unknown as Drawn;
				const { width } = ctx.measureText(of.name);
				const [left, top] = [x - width - 10, y - font.size - 4];
				const isFree = taken.every(
					([from, above, to]) =>
						left > to || left + width < from || Math.abs(top - above) > font.size + 2,
				);
				if (left < chartArea.left || !isFree) continue;
				ctx.fillText(of.name, left, y - 5);
				taken.push([left, top, left + width]);
			}
			ctx.restore();
		},
	};
}

customElements.define('price-scatter', PriceScatter);
