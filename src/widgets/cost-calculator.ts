import { costTable, type CostCell } from '../compare/pair/cost-view.ts';
import { modelCost, type PlainOffer } from '../compare/offers.ts';
import { workloadFields, workloadText } from '../compare/workload-text.ts';
import { formatCount } from '../format/quantity.ts';
import { presets, type Workload } from '../cost/workload.ts';

/** Recalculates the cost table of a pair as the reader types. The built table stays until then. */
class CostCalculator extends HTMLElement {
	#offers: Promise<[PlainOffer[], PlainOffer[]]> | undefined;
	/** Counts calculations, so that a slow first download cannot overwrite a later result. */
	#turn = 0;

	connectedCallback() {
		this.addEventListener('input', () => void this.#update());
		this.addEventListener('click', (event) => {
			const button = event.target instanceof Element && event.target.closest('button');
			if (button) this.#usePreset(button.value);
		});
		this.querySelector('form')!.addEventListener('submit', (event) => event.preventDefault());
		void this.#update();
	}

	#usePreset(id: string) {
		const preset = presets.find((one) => one.id === id);
		if (!preset) return;
		for (const { key, share } of workloadFields)
			this.#field(key).value = String(preset.workload[key] * (share ? 100 : 1));
		void this.#update();
	}

	#field(key: keyof Workload): HTMLInputElement {
		return this.querySelector<HTMLInputElement>(`input[name=${key}]`)!;
	}

	/** The workload in the form, or the field that is not a number in its range. */
	#workload(): Workload | HTMLInputElement {
		const entries: [keyof Workload, number][] = [];
		for (const { key, share } of workloadFields) {
			const field = this.#field(key);
			if (field.value.trim() === '' || !field.validity.valid) return field;
			entries.push([key, field.valueAsNumber / (share ? 100 : 1)]);
		}
		return Object.fromEntries(entries) as unknown as Workload;
	}

	async #update() {
		const turn = (this.#turn += 1);
		const workload = this.#workload();
		for (const { key } of workloadFields)
			this.#field(key).ariaInvalid = this.#field(key) === workload ? 'true' : null;
		if (workload instanceof HTMLInputElement) {
			const label = workload.labels![0]!.textContent.trim();
			this.#say(`${label}: write a number from 0 to ${formatCount(Number(workload.max))}.`);
			return;
		}
		for (const button of this.querySelectorAll('button')) {
			const preset = presets.find(({ id }) => id === button.value);
			button.ariaPressed = String(preset !== undefined && same(preset.workload, workload));
		}
		try {
			this.#offers ??= Promise.all([
				fetchOffers(this.dataset['a']!),
				fetchOffers(this.dataset['b']!),
			]);
			const offers = await this.#offers;
			if (turn === this.#turn) this.#draw(workload, offers);
		} catch {
			this.#offers = undefined;
			this.#say('The prices could not be fetched. Check the connection and try again.');
		}
	}

	#say(text: string) {
		this.querySelector('[data-gap]')!.textContent = text;
	}

	#draw(workload: Workload, [a, b]: [PlainOffer[], PlainOffer[]]) {
		const names = [this.dataset['nameA']!, this.dataset['nameB']!] as const;
		const table = costTable(names, [modelCost(a, workload), modelCost(b, workload)]);
		this.querySelector('[data-workload]')!.textContent = workloadText(workload);
		const [head, ...lines] = this.querySelectorAll('tbody tr');
		// The first row keeps the references to its sources while the routes stay the same.
		head!.querySelectorAll('td').forEach((cell, i) => {
			const route = table.routes[i]!;
			const shown = [
				cell.firstChild?.textContent?.trim(),
				cell.querySelector('small')?.textContent,
			];
			if (shown[0] !== route.text || shown[1] !== route.small) fill(cell, route);
		});
		for (const line of lines) line.remove();
		for (const { label, cells } of table.lines) head!.parentElement!.append(row(label, cells));
		this.querySelector('tfoot tr')!.replaceWith(row('Total a month', table.totals));
		this.querySelector('[data-notes]')!.textContent = table.notes.join(' ');
		this.#say(table.gap);
	}
}

async function fetchOffers(model: string): Promise<PlainOffer[]> {
	const response = await fetch(`/models/${model}/offers.json`);
	if (!response.ok) throw new Error(`${response.status} for the offers of ${model}`);
	return (await response.json()) as PlainOffer[];
}

function same(x: Workload, y: Workload): boolean {
	return workloadFields.every(({ key }) => x[key] === y[key]);
}

function row(label: string, cells: readonly CostCell[]): HTMLTableRowElement {
	const tr = document.createElement('tr');
	const th = document.createElement('th');
	th.scope = 'row';
	th.textContent = label;
	tr.append(th, ...cells.map((cell) => fill(document.createElement('td'), cell)));
	return tr;
}

function fill(cell: HTMLTableCellElement, { text, small }: CostCell): HTMLTableCellElement {
	cell.className = text === 'Unknown' ? 'u' : '';
	cell.replaceChildren(text);
	if (small !== undefined) {
		const note = document.createElement('small');
		note.textContent = small;
		cell.append(note);
	}
	return cell;
}

customElements.define('cost-calculator', CostCalculator);
