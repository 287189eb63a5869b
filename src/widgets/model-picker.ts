import type { SearchEntry } from '../search/entry.ts';
import { matchNames } from '../search/names.ts';
import { plural } from '../format/words.ts';
import { loadNames } from './name-index.ts';

/** Models listed for what has been typed. */
const shown = 8;

/**
 * Makes a text field a box that finds models by the names of the site and hands over the one chosen.
 * The list lies over the page, so nothing on it moves.
 */
export class ModelPicker {
	readonly #input: HTMLInputElement;
	readonly #pick: (entry: SearchEntry) => void;
	readonly #list = document.createElement('div');
	readonly #status = document.createElement('p');
	#options: { entry: SearchEntry; element: HTMLElement }[] = [];
	#active = -1;
	/** Counts searches, so that an older one cannot overwrite a later. */
	#turn = 0;

	constructor(input: HTMLInputElement, pick: (entry: SearchEntry) => void) {
		this.#input = input;
		this.#pick = pick;
		this.#list.id = `${input.id}-options`;
		this.#list.role = 'listbox';
		this.#list.ariaLabel = 'Models';
		this.#list.hidden = true;
		this.#list.tabIndex = -1;
		this.#status.role = 'status';
		this.#status.className = 'vh';
		input.after(this.#list, this.#status);
		input.role = 'combobox';
		input.ariaAutoComplete = 'list';
		input.ariaExpanded = 'false';
		input.setAttribute('aria-controls', this.#list.id);
		input.addEventListener('focus', () => void loadNames().catch(() => undefined));
		input.addEventListener('input', (event) => {
			// What is typed here is no number of the form around it.
			event.stopPropagation();
			void this.#search();
		});
		input.addEventListener('keydown', (event) => this.#onKey(event));
		input.addEventListener('blur', () => this.#close());
		// The field keeps the focus while an option is pressed.
		this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
		this.#list.addEventListener('click', ({ target }) => {
			const at = this.#options.findIndex(({ element }) => element.contains(target as Node));
			if (at !== -1) this.#choose(at);
		});
	}

	async #search() {
		const query = this.#input.value.trim();
		const turn = (this.#turn += 1);
		if (query === '') return this.#close();
		const names = await loadNames().catch(() => undefined);
		if (turn !== this.#turn) return;
		const found = names
			? matchNames(query, names).filter(({ entry }) => entry.kind === 'model')
			: [];
		this.#options = found
			.slice(0, shown)
			.map(({ entry }, i) => ({ entry, element: this.#option(entry, i) }));
		this.#list.replaceChildren(...this.#options.map(({ element }) => element));
		this.#open(this.#options.length > 0);
		this.#activate(this.#options.length > 0 ? 0 : -1);
		this.#status.classList.toggle('vh', names !== undefined && this.#options.length > 0);
		this.#status.textContent = names
			? this.#options.length > 0
				? plural(this.#options.length, 'model')
				: `No model for “${query}”`
			: 'The list of models could not be fetched. Check the connection and try again.';
	}

	#option({ title, by }: SearchEntry, i: number): HTMLElement {
		const option = document.createElement('div');
		option.id = `${this.#list.id}-${i}`;
		option.role = 'option';
		option.ariaSelected = 'false';
		option.append(title);
		if (by !== undefined) {
			const lab = document.createElement('small');
			lab.textContent = by;
			option.append(' ', lab);
		}
		return option;
	}

	#open(isOpen: boolean) {
		this.#list.hidden = !isOpen;
		this.#input.ariaExpanded = String(isOpen);
	}

	#close() {
		this.#turn += 1;
		this.#open(false);
		this.#activate(-1);
		this.#status.classList.add('vh');
		this.#status.textContent = '';
	}

	#activate(position: number) {
		this.#options[this.#active]?.element.setAttribute('aria-selected', 'false');
		this.#active = position;
		const option = this.#options[position]?.element;
		if (!option) return this.#input.removeAttribute('aria-activedescendant');
		option.ariaSelected = 'true';
		this.#input.setAttribute('aria-activedescendant', option.id);
		option.scrollIntoView({ block: 'nearest' });
	}

	#choose(position: number) {
		const option = this.#options[position];
		if (!option) return;
		this.#input.value = '';
		this.#close();
		this.#pick(option.entry);
	}

	#onKey(event: KeyboardEvent) {
		if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
		const isOpen = !this.#list.hidden;
		const count = this.#options.length;
		// Return never sends the form around the field away.
		if (event.key === 'Enter') {
			if (isOpen) this.#choose(this.#active);
		} else if (event.key === 'Escape' && isOpen) this.#close();
		else if (event.key === 'ArrowDown' && !isOpen) void this.#search();
		else if (event.key === 'ArrowDown') this.#activate((this.#active + 1) % count);
		else if (event.key === 'ArrowUp' && isOpen)
			this.#activate((this.#active <= 0 ? count : this.#active) - 1);
		else return;
		event.preventDefault();
	}
}
