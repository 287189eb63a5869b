import { rowFinder } from '../../compare/table/shown-rows.ts';
import { mostTicked, readState, writeState, type TableState } from '../../compare/table/state.ts';
import { tableCsv } from '../../compare/table/table-csv.ts';
import type { Direction, Table, TableDocument } from '../../compare/table/table.ts';
import { plural } from '../../format/words.ts';
import { tableHead, tableRow } from '../../markup/data-table.ts';
import { markup } from '../../markup/markup.ts';
import { sourcesList } from '../../markup/pieces.ts';
import { download } from '../download.ts';
import { addSortButtons, addTicks } from './table-parts.ts';
import { TickedBar } from './ticked-bar.ts';

/** An address changes at most this often, since a browser refuses more. */
const addressMs = 200;

/** Height of a row of two lines, in pixels: fewer rows are in sight where some are higher. */
const rowHeight = 48;

/** Fetches the whole table and takes the built one over. Says so where that fails. */
export async function openTable(element: HTMLElement): Promise<void> {
	try {
		const response = await fetch(element.dataset['src']!);
		if (!response.ok) throw new Error(`The table is not there: ${response.status}`);
		new TableView(element, (await response.json()) as TableDocument).start();
	} catch (error) {
		element.querySelector('form [role=status]')!.textContent =
			'The data of the table could not be loaded. Try again.';
		throw error;
	}
}

/** A table that a reader sorts, filters and changes. What it shows is all in its state. */
class TableView {
	readonly #element: HTMLElement;
	readonly #table: Table;
	readonly #more: TableDocument['more'];
	readonly #form: HTMLFormElement;
	readonly #head: HTMLTableSectionElement;
	readonly #body: HTMLTableSectionElement;
	readonly #find: ReturnType<typeof rowFinder>;
	readonly #bar: TickedBar | undefined;
	/** The rows in the order of the table, in the page or not. */
	#rows: HTMLTableRowElement[];
	#state: TableState;
	/** Columns that the rows have been drawn with. */
	#drawn: string;
	#found: number[];
	/** Waits to place the rows that are out of sight. */
	#restTimer: ReturnType<typeof setTimeout> | undefined;
	#addressTimer: ReturnType<typeof setTimeout> | undefined;

	constructor(element: HTMLElement, { table, more }: TableDocument) {
		this.#element = element;
		this.#table = table;
		this.#more = more;
		this.#form = element.querySelector('form')!;
		const drawn = element.querySelector('table')!;
		this.#head = drawn.tHead!;
		this.#body = drawn.tBodies[0]!;
		this.#rows = [...this.#body.rows];
		this.#found = table.rows.map((_, i) => i);
		this.#find = rowFinder(table);
		const bar = element.querySelector<HTMLElement>('.picked');
		this.#bar = bar ? new TickedBar(bar, table) : undefined;
		const asBuilt = readState('', table);
		this.#drawn = asBuilt.columns.join();
		this.#state =
			location.search === ''
				? { ...this.#asEntered(asBuilt), ticked: this.#boxesTicked() }
				: readState(location.search, table);
	}

	start() {
		this.#element.addEventListener('click', (event) => this.#press(event));
		this.#element.addEventListener('input', ({ target }) =>
			this.#enter(target as HTMLInputElement),
		);
		this.#form.addEventListener('submit', (event) => event.preventDefault());
		addEventListener('pagehide', () => this.#writeAddress());
		this.#fillForm();
		this.#show();
		this.#showTicks();
	}

	#press({ target }: Event) {
		const button = (target as Element).closest('button');
		const column = button?.closest<HTMLElement>('[data-column]');
		if (column) this.#sortBy(column);
		const asked = button?.dataset['do'];
		if (asked === 'csv') this.#download();
		if (asked === 'untick') this.#tick([]);
		if (asked === 'clear') {
			this.#state = { ...readState('', this.#table), ticked: this.#state.ticked };
			this.#fillForm();
			this.#show();
		}
	}

	#enter(input: HTMLInputElement) {
		if (input.name === 'tick') {
			const { id } = this.#table.rows[this.#rows.indexOf(input.closest('tr')!)]!;
			const { ticked } = this.#state;
			this.#tick(input.checked ? [...ticked, id] : ticked.filter((one) => one !== id));
			return;
		}
		this.#state = this.#asEntered(this.#state);
		this.#show();
	}

	/** What the fields say. The sort and the ticks are in none of them. */
	#asEntered(state: TableState): TableState {
		const fields = new FormData(this.#form);
		const query = new URLSearchParams([...fields].map(([name, value]) => [name, value as string]));
		const columns = [...this.#columnBoxes()].filter(({ checked }) => checked);
		query.set('columns', columns.map(({ value }) => value).join());
		return {
			...readState(query.toString(), this.#table),
			...(state.sort && { sort: state.sort }),
			ticked: state.ticked,
		};
	}

	#columnBoxes() {
		return this.#element.querySelectorAll<HTMLInputElement>('[name=columns]');
	}

	#boxesTicked(): string[] {
		const boxes = this.#rows.map((row) => row.querySelector<HTMLInputElement>('[name=tick]'));
		const ticked = this.#table.rows.filter((_, i) => boxes[i]?.checked);
		return ticked.slice(0, mostTicked).map(({ id }) => id);
	}

	#fillForm() {
		const { text, chosen, columns } = this.#state;
		for (const field of this.#form.elements) {
			if (field instanceof HTMLSelectElement) field.value = chosen[field.name]?.[0] ?? '';
			else if (!(field instanceof HTMLInputElement)) continue;
			else if (field.name === 'q') field.value = text;
			else field.checked = chosen[field.name]?.includes(field.value) ?? false;
		}
		for (const box of this.#columnBoxes()) box.checked = columns.includes(box.value);
	}

	#sortBy(heading: HTMLElement) {
		const direction: Direction = heading.ariaSort === 'ascending' ? 'descending' : 'ascending';
		this.#state = { ...this.#state, sort: { column: heading.dataset['column']!, direction } };
		this.#show();
	}

	#tick(ticked: readonly string[]) {
		if (ticked.length > mostTicked) this.#bar?.refuse();
		else this.#state = { ...this.#state, ticked };
		this.#showTicks(ticked.length > mostTicked);
		this.#writeAddressSoon();
	}

	/** Draws what the state says, and only what has changed. */
	#show() {
		if (this.#state.columns.join() !== this.#drawn) this.#drawColumns();
		this.#found = this.#find(this.#state);
		this.#placeRows();
		this.#markSorted();
		this.#say(this.#countText());
		this.#writeAddressSoon();
	}

	/**
	 * What a reader can see is in place within the frame; the rest follows right after it. All at once
	 * would take several frames, for rows that nobody sees yet.
	 */
	#placeRows() {
		const rows = this.#found.map((i) => this.#rows[i]!);
		const inSight = Math.ceil(innerHeight / rowHeight);
		const found = new Set(rows);
		for (const row of [...this.#body.rows]) if (!found.has(row)) row.remove();
		this.#body.prepend(...rows.slice(0, inSight));
		clearTimeout(this.#restTimer);
		requestAnimationFrame(() => {
			clearTimeout(this.#restTimer);
			this.#restTimer = setTimeout(() => this.#body.append(...rows.slice(inSight)));
		});
	}

	#markSorted() {
		const order = this.#state.sort ?? this.#table.order;
		for (const heading of this.#head.querySelectorAll<HTMLElement>('[data-column]')) {
			const sorted = heading.dataset['column'] === order?.column ? order?.direction : undefined;
			if (sorted) heading.ariaSort = sorted;
			else heading.removeAttribute('aria-sort');
		}
	}

	#drawColumns() {
		const { columns, rows } = this.#table;
		const shown = columns.flatMap(({ id }, i) => (this.#state.columns.includes(id) ? [i] : []));
		this.#head.innerHTML = String(
			tableHead(
				shown.map((i) => columns[i]!),
				undefined,
			),
		);
		addSortButtons(this.#head);
		const body = document.createElement('tbody');
		body.innerHTML = String(
			markup`${rows.map((row) => markup`<tr>${tableRow(this.#table, row, shown)}</tr>`)}`,
		);
		this.#rows = [...body.rows];
		if (this.#bar) addTicks(this.#rows);
		this.#showTicks();
		this.#listSources(shown);
		this.#drawn = this.#state.columns.join();
	}

	/** Adds what the columns cite to the sources of the page, where they are not listed yet. */
	#listSources(shown: readonly number[]) {
		const list = document.querySelector('#sources .src');
		const cited = new Set(
			this.#table.rows.flatMap(({ cells }) => shown.flatMap((i) => cells[i]?.refs ?? [])),
		);
		const missing = this.#more.filter(({ n }) => cited.has(n) && !document.getElementById(`s${n}`));
		const template = document.createElement('template');
		template.innerHTML = String(sourcesList(missing));
		list?.append(...template.content.firstElementChild!.children);
	}

	#showTicks(refused = false) {
		if (!this.#bar) return;
		const { ticked } = this.#state;
		for (const [i, row] of this.#rows.entries()) {
			const box = row.querySelector<HTMLInputElement>('[name=tick]')!;
			const is = ticked.includes(this.#table.rows[i]!.id);
			if (box.checked !== is) box.checked = is;
		}
		if (!refused) this.#bar.show(ticked);
	}

	#countText(): string {
		const { nouns, rows } = this.#table;
		const all = plural(rows.length, ...nouns);
		if (this.#found.length === rows.length) return all;
		if (this.#found.length === 0) return `None of ${all} fits`;
		return `${this.#found.length} of ${all}`;
	}

	#say(text: string) {
		const status = this.#form.querySelector('[role=status]')!;
		if (status.textContent !== text) status.textContent = text;
	}

	#download() {
		const csv = tableCsv(this.#table, this.#state.columns, this.#found, location.origin);
		download(`crosscheck-${this.#table.name}.csv`, csv);
		this.#say(`${this.#countText()}, downloaded`);
	}

	#writeAddressSoon() {
		this.#addressTimer ??= setTimeout(() => this.#writeAddress(), addressMs);
	}

	#writeAddress() {
		clearTimeout(this.#addressTimer);
		this.#addressTimer = undefined;
		const address = location.pathname + writeState(this.#state, this.#table) + location.hash;
		if (address !== location.pathname + location.search + location.hash)
			history.replaceState(history.state, '', address);
	}
}
