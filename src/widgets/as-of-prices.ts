import { pricesOn, type DatedPrices, type PricesOnDay } from '../compare/prices-on-day.ts';
import { formatDay } from '../format/day.ts';

/** The class of a row of each side; the table of one model has none. */
const sides = ['a', 'b', 'c', 'd'];

/**
 * Shows the prices of a chosen day in the table inside. Without a day, and without JavaScript, the table
 * stays as built. The day stands in the address, so that it can be passed on.
 *
 * `data-src` holds an address for each side of the table, in the order of the sides; each gives the rows of
 * its side as `DatedPrices`.
 */
class AsOfPrices extends HTMLElement {
	readonly #day = this.querySelector<HTMLInputElement>('input[type=date]')!;
	readonly #status = this.querySelector<HTMLElement>('[role=status]')!;
	readonly #body = this.querySelector('tbody')!;
	readonly #built = this.#body.cloneNode(true) as HTMLElement;
	#prices: Promise<DatedPrices[][]> | undefined;
	/** Counts choices, so that a slow download cannot overwrite a later one. */
	#turn = 0;

	connectedCallback() {
		const wanted = new URLSearchParams(location.search).get('asof');
		if (wanted !== null) this.#day.value = wanted;
		this.#day.addEventListener('input', () => this.#choose());
		this.querySelector('button')!.addEventListener('click', () => {
			this.#day.value = this.#day.max;
			this.#choose();
		});
		if (this.#day.value !== this.#day.max) this.#choose();
	}

	#choose() {
		const { value: day, max, validity } = this.#day;
		const turn = (this.#turn += 1);
		// A day that is still being typed is no day yet.
		if (day === '' || !validity.valid) {
			this.#say(day === '' ? '' : `Choose a day up to ${formatDay(max)}.`);
			return;
		}
		const address = new URL(location.href);
		if (day === max) address.searchParams.delete('asof');
		else address.searchParams.set('asof', day);
		history.replaceState(history.state, '', address);
		if (day === max) {
			this.#restore();
			this.#say('');
			return;
		}
		this.#prices ??= Promise.all(this.dataset['src']!.split(' ').map(fetchPrices));
		this.#prices.then(
			(prices) => {
				if (turn === this.#turn) this.#draw(day, prices);
			},
			() => {
				this.#prices = undefined;
				this.#say('The prices could not be fetched. Check the connection and try again.');
			},
		);
	}

	#say(text: string) {
		this.#status.textContent = text;
	}

	#restore() {
		this.#body.replaceChildren(...this.#built.cloneNode(true).childNodes);
	}

	#draw(day: string, prices: readonly (readonly DatedPrices[])[]) {
		this.#restore();
		const left = prices.map((ofSide) => [...ofSide]);
		for (const row of this.#body.querySelectorAll('tr')) {
			const name = row.querySelector('th a')!.textContent.trim();
			const ofSide =
				left[
					Math.max(
						0,
						sides.findIndex((side) => row.classList.contains(side)),
					)
				]!;
			// Rows of one name stand in the same order here and there.
			const at = ofSide.findIndex((one) => one.name === name);
			const [found] = at === -1 ? [] : ofSide.splice(at, 1);
			if (found) fillRow(row, pricesOn(found, day), found);
		}
		this.#say(
			`Prices known to hold on ${formatDay(day)}. Other columns are of ${formatDay(this.#day.max)}.`,
		);
	}
}

async function fetchPrices(address: string): Promise<DatedPrices[]> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} for ${address}`);
	return (await response.json()) as DatedPrices[];
}

/** The prices of a row, what else belongs to them, and where they come from. */
function fillRow(row: HTMLTableRowElement, found: PricesOnDay, { periods }: DatedPrices) {
	// A plan, or a route whose price nobody publishes: there is nothing that a day could change.
	if (periods.length === 0) return;
	// After the name stand the prices, or one wide cell without any; last come also, status, checked.
	const { length } = periods[0]!.prices;
	const isWide = row.cells[1]!.colSpan > 1;
	const cells = [...row.cells].slice(1, isWide ? 2 : 1 + length);
	const [also, , checked] = [...row.cells].slice(-3);
	const shown = Array.from({ length }, (_, i) => {
		const cell = document.createElement('td');
		const price = found.kind === 'known' ? found.period.prices[i] : undefined;
		if (price == null) cell.className = 'u';
		cell.textContent = price ?? (found.kind === 'ended' ? 'Ended' : 'Unknown');
		return cell;
	});
	cells[0]!.before(...shown);
	for (const cell of cells) cell.remove();
	also!.replaceChildren(...(found.kind === 'known' ? found.period.notes.map(small) : []));
	checked!.replaceChildren();
	if (found.kind !== 'known') return;
	const { name, url, checkedOn } = found.period.source;
	const link = document.createElement('a');
	link.href = url;
	link.textContent = name;
	checked!.append(checkedOn, ' ', small(link));
}

function small(content: string | Node): HTMLElement {
	const element = document.createElement('small');
	element.append(content);
	return element;
}

customElements.define('as-of-prices', AsOfPrices);
