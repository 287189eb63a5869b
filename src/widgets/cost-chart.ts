import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	type ChartConfiguration,
	type ChartDataset,
} from 'chart.js';
import type { CostBars } from '../compare/calculator/bars.ts';
import { formatUsd } from '../format/quantity.ts';
import { ChartElement, type ChartLook } from './chart-element.ts';

Chart.register(BarController, BarElement, CategoryScale);

type Look = 'full' | 'light' | 'striped' | 'dotted' | 'empty';

/** Each part has a colour for what goes in or comes out, and a pattern, since colour alone tells too little. */
const looks: Readonly<Record<CostBars['parts'][number]['label'], readonly [token: string, Look]>> =
	{
		Input: ['--input', 'full'],
		'Cached input': ['--input', 'light'],
		'Cache write': ['--input', 'dotted'],
		'Batch input': ['--input', 'striped'],
		Output: ['--output', 'full'],
		'Batch output': ['--output', 'striped'],
		Reasoning: ['--output', 'light'],
		'Batch reasoning': ['--output', 'dotted'],
		'Saved by batches': ['--muted', 'empty'],
	};

/** Draws costs as bars of their lines, and again when `data-bars` changes. */
class CostChart extends ChartElement {
	static observedAttributes = ['data-bars'];

	attributeChangedCallback() {
		const { chart } = this;
		if (!chart) return;
		const bars = this.#bars();
		const sets = this.#datasets(bars);
		const isSame =
			sets.map(({ label }) => label).join() ===
			chart.data.datasets.map(({ label }) => label).join();
		chart.data.labels = bars.models;
		if (isSame) for (const [i, { data }] of sets.entries()) chart.data.datasets[i]!.data = data;
		else chart.data.datasets = sets;
		chart.update('none');
	}

	protected configuration({ colour, text, legend }: ChartLook): ChartConfiguration<'bar'> {
		const bars = this.#bars();
		return {
			type: 'bar',
			data: { labels: bars.models, datasets: this.#datasets(bars) },
			options: {
				animation: false,
				indexAxis: 'y',
				maintainAspectRatio: false,
				scales: {
					x: {
						stacked: true,
						min: 0,
						ticks: { ...text, maxTicksLimit: 6, callback: (value) => formatUsd(Number(value)) },
						grid: { color: colour('--rule') },
					},
					y: { stacked: true, ticks: { ...text, autoSkip: false }, grid: { display: false } },
				},
				plugins: {
					legend,
					tooltip: {
						callbacks: {
							label: ({ dataset, parsed }) => `${dataset.label ?? ''}: ${formatUsd(parsed.x ?? 0)}`,
						},
					},
				},
			},
		};
	}

	#bars(): CostBars {
		return JSON.parse(this.dataset['bars']!) as CostBars;
	}

	#datasets({ parts }: CostBars): ChartDataset<'bar', number[]>[] {
		const style = getComputedStyle(this);
		return parts.map(({ label, usd }) => {
			const [token, look] = looks[label];
			const colour = style.getPropertyValue(token).trim();
			const fill = fillOf(look, colour);
			return {
				label,
				data: usd,
				backgroundColor: fill,
				hoverBackgroundColor: fill,
				borderColor: colour,
				borderWidth: 1,
				maxBarThickness: 22,
			};
		});
	}
}

/** A colour in a pattern of its own; the page shows through. */
function fillOf(look: Look, colour: string): CanvasPattern | string {
	if (look === 'full') return colour;
	if (look === 'empty') return 'transparent';
	const tile = document.createElement('canvas');
	tile.width = tile.height = 6;
	const pen = tile.getContext('2d')!;
	pen.fillStyle = pen.strokeStyle = colour;
	if (look === 'dotted') pen.fillRect(1, 1, 3, 3);
	if (look === 'light') {
		pen.globalAlpha = 0.45;
		pen.fillRect(0, 0, 6, 6);
	}
	pen.lineWidth = 2;
	if (look === 'striped')
		for (const x of [-6, 0, 6]) {
			pen.moveTo(x, 6);
			pen.lineTo(x + 6, 0);
		}
	pen.stroke();
	return pen.createPattern(tile, 'repeat') ?? colour;
}

customElements.define('cost-chart', CostChart);
