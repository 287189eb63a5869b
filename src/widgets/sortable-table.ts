import { sortOrder, type Direction, type SortKind } from './sort-order.ts';

/**
 * Sorts a built table by a column whose heading has `data-sortable="number"` (cells with
 * `data-sort`) or `data-sortable="text"`. Without JavaScript the table stays as built.
 */
class SortableTable extends HTMLElement {
	connectedCallback() {
		for (const header of this.querySelectorAll<HTMLTableCellElement>('th[data-sortable]')) {
			const button = document.createElement('button');
			button.type = 'button';
			button.append(...header.childNodes);
			button.addEventListener('click', () => this.#sortBy(header));
			header.append(button);
		}
	}

	#sortBy(header: HTMLTableCellElement) {
		const direction: Direction = header.ariaSort === 'ascending' ? 'descending' : 'ascending';
		for (const other of this.querySelectorAll('thead th')) other.removeAttribute('aria-sort');
		header.ariaSort = direction;
		const column = `tbody tr > :nth-child(${header.cellIndex + 1})`;
		const order = sortOrder(header.dataset['sortable'] as SortKind, direction);
		const cells = [...this.querySelectorAll<HTMLElement>(column)].sort(order);
		this.querySelector('tbody')!.append(...cells.map((cell) => cell.parentElement!));
	}
}

customElements.define('sortable-table', SortableTable);
