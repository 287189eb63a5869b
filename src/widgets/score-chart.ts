import { BarController, BarElement, CategoryScale, Chart, type ChartConfiguration } from 'chart.js';
import { ChartElement, type ChartLook } from './chart-element.ts';

Chart.register(BarController, BarElement, CategoryScale);

/** Draws the percentages of the table of shared scores, side A and side B in their colours. */
class ScoreChart extends ChartElement {
	protected configuration({ colour, text, legend }: ChartLook): ChartConfiguration<'bar'> {
		const rows = [...document.querySelectorAll('#shared-scores tr[data-percent]')];
		const values = (side: number) =>
			rows.map((row) => Number(row.querySelectorAll('td')[side]!.dataset['v']));
		return {
			type: 'bar',
			data: {
				labels: rows.map((row) => row.querySelector('th a')!.textContent),
				datasets: (['a', 'b'] as const).map((side, i) => ({
					label: `${side.toUpperCase()}: ${this.dataset[side === 'a' ? 'nameA' : 'nameB']!}`,
					data: values(i),
					backgroundColor: colour(`--${side}`),
					maxBarThickness: 14,
				})),
			},
			options: {
				animation: false,
				indexAxis: 'y',
				maintainAspectRatio: false,
				scales: {
					x: { min: 0, max: 100, ticks: text, grid: { color: colour('--rule') } },
					y: { ticks: { ...text, autoSkip: false }, grid: { display: false } },
				},
				plugins: { legend },
			},
		};
	}
}

customElements.define('score-chart', ScoreChart);
