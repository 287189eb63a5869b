import { siteName } from '../format/site.ts';
import { formatCount } from '../format/quantity.ts';
import { plural } from '../format/words.ts';
import { markup } from '../markup/markup.ts';
import { entryPath, type SearchEntry } from '../search/entry.ts';
import {
	chosenModels,
	facetCounts,
	facetNames,
	isChosen,
	readChoice,
	searchHint,
	type Choice,
} from '../search/facets.ts';
import { entryOrder, type NameIndex } from '../search/names.ts';
import {
	addResults,
	entryResult,
	findByName,
	inGroups,
	searchWords,
	type Result,
	type ResultGroup,
} from '../search/results.ts';
import { searchFullText, type FullText } from './full-text.ts';
import { loadNames } from './name-index.ts';

/** Results of a group before a reader asks for all of them. */
const shown = 40;
/** Results that the text search adds at most. */
const mostText = 30;
/** Milliseconds without a key before a query is searched for. */
const pause = 150;

/**
 * The page of all results. The address holds all of the state: what is searched for and the filters,
 * each change of which is a step that the back button undoes.
 */
class SearchPage extends HTMLElement {
	readonly #form = this.querySelector('form')!;
	readonly #words = this.querySelector<HTMLInputElement>('[name=q]')!;
	readonly #status = this.querySelector('[role=status]')!;
	readonly #results = this.querySelector<HTMLElement>('[data-results]')!;
	/** The words of each option, before a count stands behind them. */
	readonly #labels = new Map<Element, string>();
	/** Counts searches, so that a slow one cannot overwrite a later one. */
	#turn = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	connectedCallback() {
		this.#words.addEventListener('input', () => {
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => this.#go('replaceState'), pause);
		});
		this.addEventListener('change', ({ target }) => {
			if (target !== this.#words) this.#go('pushState');
		});
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#go('pushState');
		});
		this.#results.addEventListener('click', ({ target }) => this.#showMore(target as Element));
		addEventListener('popstate', () => {
			this.#readAddress();
			void this.#show();
		});
		// Where the address asks for nothing, the form does, in which a reader may have typed by now.
		if (location.search === '') return this.#go('replaceState');
		this.#readAddress();
		void this.#show();
	}

	get #fields(): (HTMLInputElement | HTMLSelectElement)[] {
		return facetNames.flatMap((name) => [
			...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`),
		]);
	}

	/** Makes the form say what the address says. */
	#readAddress() {
		const params = new URLSearchParams(location.search);
		const choice = readChoice(params);
		this.#words.value = params.get('q') ?? '';
		for (const field of this.#fields) {
			const values = choice[field.name as keyof Choice];
			if (field instanceof HTMLSelectElement) field.value = values[0] ?? '';
			else field.checked = values.includes(field.value);
			// A value that is none of the field's filters nothing.
			if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
		}
		if (choice.can.length > 0) this.querySelector('details')!.open = true;
	}

	/** What the form asks for, without what it leaves open. */
	#asked(): URLSearchParams {
		const data = [...new FormData(this.#form)].flatMap(([name, value]) =>
			typeof value === 'string' ? [[name, value.trim()]] : [],
		);
		return new URLSearchParams(data.filter(([, value]) => value !== ''));
	}

	#go(how: 'pushState' | 'replaceState') {
		clearTimeout(this.#timer);
		const asked = this.#asked();
		const path = asked.size > 0 ? `/search/?${asked}` : '/search/';
		if (path !== location.pathname + location.search) history[how](null, '', path);
		void this.#show();
	}

	async #show() {
		const turn = (this.#turn += 1);
		const query = this.#words.value.trim();
		const choice = readChoice(this.#asked());
		document.title = `${query === '' ? 'Search' : `${query} – search`} | ${siteName}`;
		const names = await loadNames().catch(() => undefined);
		if (turn !== this.#turn) return;
		if (!names) {
			this.#status.textContent =
				'The list of names could not be fetched. Check the connection and try again.';
			return;
		}
		const named = query === '' ? allModels(names) : findByName(query, names);
		this.#draw(query, choice, named, names, query === '');
		if (query === '') return;
		const words = searchWords(query);
		const text = await searchFullText(words, mostText).catch(() => noText);
		// Only where more is found than is read, the filters must be those of the text search too.
		const filters = { kind: ['model'], ...asked(choice) };
		const kept =
			text.isCut && isChosen(choice)
				? await searchFullText(words, mostText, filters).catch(() => noText)
				: text;
		if (turn !== this.#turn) return;
		this.#draw(query, choice, addResults(named, kept.results), names, !text.isCut);
		if (kept.isCut)
			this.#status.append(` The text search goes no further than ${formatCount(mostText)} pages.`);
	}

	#draw(query: string, choice: Choice, all: readonly Result[], names: NameIndex, isWhole: boolean) {
		const models = modelsAmong(all, names);
		this.#drawCounts(isWhole ? models : undefined, choice);
		const filtered = isChosen(choice);
		const chosen = new Set(chosenModels(models, choice).map(entryPath));
		const isEmpty = query === '' && !filtered;
		const found = filtered ? all.filter(({ url }) => chosen.has(url)) : all;
		const groups = isEmpty ? [] : inGroups(found, Infinity);
		this.#results.innerHTML = String(markup`${groups.map(groupMarkup)}`);
		this.#status.textContent = isEmpty
			? searchHint
			: `${plural(found.length, filtered ? 'model' : 'result')}${query === '' ? '' : ` for “${query}”`}${filtered && query !== '' ? '. Filters are of models, so other pages are left out' : ''}.`;
	}

	/**
	 * Says behind each value how many models have it. A value of none cannot be chosen. Without all
	 * models that were found, nothing is counted.
	 */
	#drawCounts(models: readonly SearchEntry[] | undefined, choice: Choice) {
		const counts = models && facetCounts(models, choice);
		for (const field of this.#fields) {
			const count = counts?.[field.name as keyof Choice];
			const options = field instanceof HTMLSelectElement ? [...field.options] : [field];
			for (const option of options) {
				if (option.value === '') continue;
				const number = count && (count.get(option.value) ?? 0);
				const text = option instanceof HTMLInputElement ? option.nextElementSibling! : option;
				const label = this.#labels.get(text) ?? text.textContent;
				this.#labels.set(text, label);
				text.textContent = number === undefined ? label : `${label} (${formatCount(number)})`;
				const isSet = option instanceof HTMLInputElement ? option.checked : option.selected;
				option.disabled = number === 0 && !isSet;
			}
		}
	}

	/** Shows the rest of a group, and goes on from its first. */
	#showMore(target: Element) {
		const button = target.closest('button');
		if (!button) return;
		const hidden = [...button.previousElementSibling!.querySelectorAll<HTMLElement>('[hidden]')];
		for (const item of hidden) item.hidden = false;
		hidden[0]?.querySelector('a')?.focus();
		button.remove();
	}
}

/** What there is where the text search cannot be had. */
const noText: FullText = { results: [], isCut: false };

/** Every model as a result, in the order in which they would match alike. */
function allModels({ models }: NameIndex): Result[] {
	return [...models.values()].sort(entryOrder).map(entryResult);
}

/** The entries of those results that are models. */
function modelsAmong(results: readonly Result[], { models }: NameIndex): SearchEntry[] {
	const byPath = new Map([...models.values()].map((model) => [entryPath(model), model]));
	return results.flatMap(({ url }) => byPath.get(url) ?? []);
}

/** The facets of which a value is chosen. */
function asked(choice: Choice): Partial<Choice> {
	return Object.fromEntries(Object.entries(choice).filter(([, values]) => values.length > 0));
}

function groupMarkup({ heading, results }: ResultGroup) {
	const items = results.map(
		({ url, title, answer }, i) =>
			markup`<li${i < shown ? '' : markup` hidden`}><a href="${url}">${title}</a> <small>${answer}</small></li>`,
	);
	const more =
		results.length > shown &&
		markup`<button type="button">Show all ${plural(results.length, 'result')}</button>`;
	return markup`<section><h2>${heading} <small>${formatCount(results.length)}</small></h2><ul class="plain">${items}</ul>${more}</section>`;
}

customElements.define('search-page', SearchPage);
