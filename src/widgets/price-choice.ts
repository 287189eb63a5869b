import { measures, type ScatterField } from '../compare/scatter/scatter-field.ts';
import { drawingOf, scatterView } from '../compare/scatter/scatter-view.ts';
import { sourcesList } from '../markup/pieces.ts';
import { scatterResult } from '../markup/scatter-table.ts';
import { morph } from './morph.ts';

const fetched = new Map<string, Promise<ScatterField[]>>();

/** Draws the chart and its table for the benchmark and price that a reader chooses. */
export function startChoice(element: HTMLElement) {
	const [score, price] = [...element.querySelectorAll('select')] as [
		HTMLSelectElement,
		HTMLSelectElement,
	];
	const asBuilt = [...score.options].find(({ defaultSelected }) => defaultSelected)!.value;
	const query = new URLSearchParams(location.search);
	choose(score, query.get('score'));
	choose(price, query.get('price'));
	const show = () => void showChoice(element, { score, price, asBuilt });
	element.addEventListener('input', show);
	element.querySelector('form')!.addEventListener('submit', (event) => event.preventDefault());
	show();
}

/** An address may name what is no longer there. */
function choose({ options }: HTMLSelectElement, value: string | null) {
	for (const option of options) if (option.value === value) option.selected = true;
}

interface Choice {
	score: HTMLSelectElement;
	price: HTMLSelectElement;
	asBuilt: string;
}

async function showChoice(element: HTMLElement, { score, price, asBuilt }: Choice) {
	const [asked, measure] = [score.value, measures[price.selectedIndex]!.id];
	const status = element.querySelector('[role=status]')!;
	const fields = await loadFields(asked.split('.')[0]!).catch(() => undefined);
	// A slow download does not overwrite a later choice.
	if (score.value !== asked || measures[price.selectedIndex]!.id !== measure) return;
	const field = fields?.find(({ id }) => id === asked);
	status.classList.toggle('vh', field !== undefined);
	if (!field) {
		status.textContent = 'These scores could not be loaded. Try again.';
		return;
	}
	const view = scatterView(field, measure);
	morph(element.querySelector('[data-result]')!, scatterResult(view));
	element.querySelector<HTMLElement>('price-scatter')!.dataset['view'] = drawingOf(view);
	const list = document.querySelector('#sources .src');
	const template = document.createElement('template');
	template.innerHTML = String(sourcesList(view.sources));
	list?.replaceWith(template.content);
	status.textContent = `${view.title}: ${view.counted}`;
	const query = new URLSearchParams([
		...(asked === asBuilt ? [] : [['score', asked]]),
		...(measure === measures[0].id ? [] : [['price', measure]]),
	] as [string, string][]);
	const search = query.size === 0 ? '' : `?${query.toString()}`;
	if (search !== location.search)
		history.replaceState(history.state, '', location.pathname + search + location.hash);
}

function loadFields(benchmark: string): Promise<ScatterField[]> {
	const known = fetched.get(benchmark);
	if (known) return known;
	const loading = fetch(`/models/chart/${benchmark}.json`).then(async (response) => {
		if (!response.ok) throw new Error(`${response.status} for the scores of ${benchmark}`);
		return (await response.json()) as ScatterField[];
	});
	fetched.set(benchmark, loading);
	loading.catch(() => fetched.delete(benchmark));
	return loading;
}
