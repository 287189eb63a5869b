import { searchPath } from '../compare/paths.ts';
import { plural } from '../format/words.ts';
import {
	addResults,
	findByName,
	inGroups,
	searchWords,
	type Result,
	type ResultGroup,
} from '../search/results.ts';
import { loadFullText, searchFullText } from './full-text.ts';
import { loadNames } from './name-index.ts';

/** Milliseconds without a key before the text is searched, and the count is announced. */
const pause = 150;
/** Results that the text search adds at most. */
const mostText = 12;

/**
 * Makes the field of a search form a combobox with results as the reader types: names at once, then
 * what the text search adds. The list lies over the page, so nothing on it moves.
 */
export class SearchResults {
	readonly #input: HTMLInputElement;
	readonly #form: HTMLFormElement;
	readonly #list = document.createElement('div');
	readonly #status = document.createElement('p');
	/** The results shown, in their order on the page; the last one leads to all results. */
	#options: HTMLAnchorElement[] = [];
	#active = -1;
	/** The query that the results shown are for. */
	#shown = '';
	/** The newest search. An older one that ends later shows nothing, nor does one after Escape. */
	#latest: symbol | undefined;

	constructor(host: HTMLElement) {
		this.#input = host.querySelector('input')!;
		this.#form = host.querySelector('form')!;
		this.#list.id = `${this.#input.id}-results`;
		this.#list.role = 'listbox';
		this.#list.ariaLabel = 'Search results';
		this.#list.hidden = true;
		// Browsers let the keyboard stop at a box that scrolls; here the arrow keys scroll it.
		this.#list.tabIndex = -1;
		this.#status.role = 'status';
		this.#status.className = 'vh';
		host.append(this.#list, this.#status);

		this.#input.role = 'combobox';
		this.#input.ariaAutoComplete = 'list';
		this.#input.ariaExpanded = 'false';
		this.#input.setAttribute('aria-controls', this.#list.id);

		this.#input.addEventListener('input', () => void this.#search());
		this.#input.addEventListener('focus', () => void this.#search());
		this.#input.addEventListener('keydown', (event) => this.#onKey(event));
		host.addEventListener('focusout', ({ relatedTarget }) => {
			if (!host.contains(relatedTarget as Node | null)) this.#close();
		});
	}

	/** Loads what searching takes, and searches for what has been typed meanwhile. */
	start() {
		loadNames().catch(() => undefined);
		loadFullText().catch(() => undefined);
		void this.#search();
	}

	async #search() {
		const query = this.#input.value.trim();
		if (query === '') return this.#close();
		const mine = (this.#latest = Symbol(query));
		const named = await this.#findByName(query);
		if (this.#latest !== mine) return;
		if (named.length > 0) this.#show(query, inGroups(named));
		await new Promise((resolve) => setTimeout(resolve, pause));
		if (this.#latest !== mine) return;
		const added = await searchFullText(searchWords(query), mostText).catch(() => undefined);
		if (this.#latest !== mine) return;
		this.#show(query, inGroups(addResults(named, added?.results ?? [])));
		this.#announce(query);
	}

	/** Nothing when the list of names cannot be had: the text search may still find something. */
	async #findByName(query: string): Promise<Result[]> {
		const names = await loadNames().catch(() => undefined);
		return names ? findByName(query, names) : [];
	}

	#show(query: string, groups: readonly ResultGroup[]) {
		this.#shown = query;
		const active = this.#options[this.#active]?.href;
		this.#options = [];
		this.#list.replaceChildren(...groups.map((group) => this.#groupElement(group)));
		if (groups.length > 0) this.#list.append(this.#allElement(query));
		this.#open(groups.length > 0);
		this.#activate(this.#options.findIndex(({ href }) => href === active));
	}

	#groupElement({ kind, heading, results }: ResultGroup): HTMLElement {
		const group = document.createElement('div');
		const name = document.createElement('div');
		group.role = 'group';
		name.role = 'presentation';
		name.id = `${this.#list.id}-${kind}`;
		name.textContent = heading;
		group.setAttribute('aria-labelledby', name.id);
		group.append(name, ...results.map((result) => this.#optionElement(result)));
		return group;
	}

	/** A link, so that it opens in a new tab as any other does. */
	#optionElement({ url, title, answer }: Omit<Result, 'kind' | 'answer'> & { answer?: string }) {
		const option = document.createElement('a');
		option.id = `${this.#list.id}-${this.#options.length}`;
		option.role = 'option';
		option.href = url;
		option.tabIndex = -1;
		option.ariaSelected = 'false';
		option.append(title);
		if (answer !== undefined) {
			const line = document.createElement('small');
			line.textContent = answer;
			option.append(' ', line);
		}
		this.#options.push(option);
		return option;
	}

	/** The way to all results, which can be filtered there. */
	#allElement(query: string): HTMLElement {
		const url = searchPath(query);
		return this.#optionElement({ url, title: `All results for “${query}”` });
	}

	#announce(query: string) {
		// The last option is a way to results, and none itself.
		const count = Math.max(0, this.#options.length - 1);
		this.#status.classList.toggle('vh', count > 0);
		this.#status.textContent = count > 0 ? plural(count, 'result') : `No results for “${query}”`;
	}

	#open(isOpen: boolean) {
		if (isOpen) this.#status.classList.add('vh');
		this.#list.hidden = !isOpen;
		this.#input.ariaExpanded = String(isOpen);
	}

	#close() {
		this.#latest = undefined;
		this.#open(false);
		this.#activate(-1);
		this.#status.textContent = '';
	}

	#activate(position: number) {
		this.#options[this.#active]?.setAttribute('aria-selected', 'false');
		this.#active = position;
		const option = this.#options[position];
		if (!option) return this.#input.removeAttribute('aria-activedescendant');
		option.ariaSelected = 'true';
		this.#input.setAttribute('aria-activedescendant', option.id);
		option.scrollIntoView({ block: 'nearest' });
	}

	#onKey(event: KeyboardEvent) {
		if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
		const isOpen = !this.#list.hidden;
		const count = this.#options.length;
		if (event.key === 'Escape' && isOpen) this.#close();
		else if (event.key === 'ArrowDown' && !isOpen) void this.#search();
		else if (event.key === 'ArrowDown') this.#activate((this.#active + 1) % count);
		else if (event.key === 'ArrowUp' && isOpen)
			this.#activate((this.#active <= 0 ? count : this.#active) - 1);
		else if (event.key === 'Enter' && isOpen && this.#active >= 0)
			this.#options[this.#active]!.click();
		else if (event.key === 'Enter' && this.#input.value.trim() !== '') void this.#goToBest();
		else return;
		event.preventDefault();
	}

	/** Enter without a choice goes to the best result, or to the page of all results without one. */
	async #goToBest() {
		const query = this.#input.value.trim();
		if (this.#shown === query && this.#options[0]) return this.#options[0].click();
		const [best] = await this.#findByName(query);
		if (best) location.assign(best.url);
		else this.#form.submit();
	}
}
