import { calculatorPath } from '../compare/calculator/state.ts';
import { costColumn, costTable, type CostCell } from '../compare/pair/cost-view.ts';
import type { PlainModel } from '../compare/plain-model.ts';
import { workloadText } from '../compare/workload-text.ts';
import type { Workload } from '../cost/workload.ts';
import { loadModel } from './plain-models.ts';
import { TrafficForm } from './traffic-form.ts';

/** Recalculates the cost table of a pair as the reader types. The built table stays until then. */
class CostCalculator extends HTMLElement {
	readonly #form = new TrafficForm(this, () => void this.#update());
	/** Counts calculations, so that a slow first download cannot overwrite a later result. */
	#turn = 0;

	connectedCallback() {
		void this.#update();
	}

	async #update() {
		const turn = (this.#turn += 1);
		const read = this.#form.read();
		if (!read.ok) {
			this.#say(`${read.problem}.`);
			return;
		}
		const { workload } = read;
		const ids = [this.dataset['a']!, this.dataset['b']!];
		this.querySelector<HTMLAnchorElement>('[data-open]')!.href = calculatorPath(
			ids.map((id) => ({ id })),
			workload,
		);
		try {
			const models = await Promise.all(ids.map(loadModel));
			if (turn === this.#turn) this.#draw(workload, models);
		} catch {
			this.#say('The prices could not be fetched. Check the connection and try again.');
		}
	}

	#say(text: string) {
		this.querySelector('[data-gap]')!.textContent = text;
	}

	#draw(workload: Workload, models: readonly PlainModel[]) {
		const table = costTable(models.map((model) => costColumn(model, workload)));
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
		this.querySelector('tfoot')!.replaceChildren(
			row('Total a month', table.totals),
			...(table.savings.length > 0 ? [row('Saved by batches', table.savings)] : []),
			...(table.successors.length > 0 ? [row('Its successor', table.successors)] : []),
		);
		this.querySelector('[data-assumptions]')!.textContent = table.assumptions.join(' ');
		this.#say(table.gap);
	}
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
