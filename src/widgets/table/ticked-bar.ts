import { anyPath } from '../../compare/paths.ts';
import { mostTicked } from '../../compare/table/state.ts';
import type { Table } from '../../compare/table/table.ts';
import { listOf } from '../../format/words.ts';
import { comparisonUrl } from '../../search/entry.ts';
import { entryNamed } from '../../search/names.ts';
import { loadNames } from '../name-index.ts';

/** The line that says what is ticked and leads to the comparison. */
export class TickedBar {
	readonly #table: Table;
	readonly #text: HTMLElement;
	readonly #link: HTMLAnchorElement;
	readonly #untick: HTMLButtonElement;
	readonly #none: string;

	constructor(element: HTMLElement, table: Table) {
		this.#table = table;
		this.#text = element.querySelector('[role=status]')!;
		this.#link = element.querySelector('a')!;
		this.#untick = element.querySelector('button')!;
		this.#none = this.#text.textContent;
	}

	/** Says which rows are ticked. Two of them lead to their own page where they have one. */
	show(ids: readonly string[]) {
		const names = ids.map((id) => this.#table.rows.find((row) => row.id === id)!.cells[0]!.text);
		const text =
			ids.length === 0
				? this.#none
				: ids.length === 1
					? `${names[0]!}: tick one to three more.`
					: `${listOf(names)}.`;
		if (this.#text.textContent !== text) this.#text.textContent = text;
		this.#untick.hidden = ids.length === 0;
		this.#link.hidden = ids.length < 2;
		this.#link.href = anyPath(ids);
		this.#link.textContent = `Compare these ${ids.length}`;
		if (ids.length === 2) void this.#findPage(ids);
	}

	/** Says that no more can be ticked. */
	refuse() {
		this.#text.textContent = `No more than ${mostTicked} stand side by side: untick one first.`;
	}

	/** Until the names are there, and where they cannot be loaded, the link to any models stays. */
	async #findPage(ids: readonly string[]) {
		const { href } = this.#link;
		const names = await loadNames().catch(() => undefined);
		const [a, b] = ids.map((id) => names && entryNamed(id, names, 'model'));
		if (a && b && this.#link.href === href) this.#link.href = comparisonUrl(a, b);
	}
}
