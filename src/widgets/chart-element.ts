import { Chart, Legend, LinearScale, Tooltip, type ChartConfiguration } from 'chart.js';

Chart.register(LinearScale, Legend, Tooltip);

/** The colours and type of the page, as Chart.js takes them. */
export interface ChartLook {
	colour: (token: string) => string;
	text: { color: string; font: { family: string; size: number } };
	legend: { labels: { boxWidth: number; color: string; font: { family: string; size: number } } };
}

/** An element around a canvas that draws a chart in the page's colours, and again when they change. */
export abstract class ChartElement extends HTMLElement {
	/** Nothing before the first drawing. */
	protected chart: Chart<'bar' | 'line' | 'scatter'> | undefined;
	readonly #night = matchMedia('(prefers-color-scheme: dark)');
	readonly #redraw = () => this.draw();

	/** What to draw. */
	protected abstract configuration(look: ChartLook): ChartConfiguration<'bar' | 'line' | 'scatter'>;

	connectedCallback() {
		this.draw();
		this.#night.addEventListener('change', this.#redraw);
	}

	disconnectedCallback() {
		this.#night.removeEventListener('change', this.#redraw);
		this.chart?.destroy();
	}

	/** Draws it anew. */
	protected draw() {
		this.chart?.destroy();
		const style = getComputedStyle(this);
		const colour = (token: string) => style.getPropertyValue(token).trim();
		const text = { color: colour('--muted'), font: { family: style.fontFamily, size: 12 } };
		const look = { colour, text, legend: { labels: { ...text, boxWidth: 12 } } };
		this.chart = new Chart(this.querySelector('canvas')!, this.configuration(look));
	}
}
