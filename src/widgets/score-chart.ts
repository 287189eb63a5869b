import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	Legend,
	LinearScale,
	Tooltip,
} from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);

/** Draws the percentages of the table of shared scores, side A and side B in their colours. */
class ScoreChart extends HTMLElement {
	#chart: Chart | undefined;
	readonly #night = matchMedia('(prefers-color-scheme: dark)');
	readonly #redraw = () => this.#draw();

	connectedCallback() {
		this.#draw();
		this.#night.addEventListener('change', this.#redraw);
	}

	disconnectedCallback() {
		this.#night.removeEventListener('change', this.#redraw);
		this.#chart?.destroy();
	}

	#draw() {
		this.#chart?.destroy();
		const rows = [...document.querySelectorAll('#shared-scores tr[data-percent]')];
		const style = getComputedStyle(this);
		const colour = (token: string) => style.getPropertyValue(token).trim();
		const values = (side: number) =>
			rows.map((row) => Number(row.querySelectorAll('td')[side]!.dataset['v']));
		const text = { color: colour('--muted'), font: { family: style.fontFamily, size: 12 } };
		Chart.defaults.font.family = style.fontFamily;
		this.#chart = new Chart(this.querySelector('canvas')!, {
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
				plugins: { legend: { labels: { ...text, boxWidth: 12 } } },
			},
		});
	}
}

customElements.define('score-chart', ScoreChart);
