import { anyPage, type AnyPage } from '../compare/any/any-page.ts';
import { rankingOf } from '../compare/any/needs-view.ts';
import type { Weights } from '../compare/any/weights.ts';
import { formatDay } from '../format/day.ts';
import { siteName } from '../format/site.ts';
import { plural } from '../format/words.ts';
import { manyBody, pairBody } from '../markup/any-page.ts';
import { joined, markup, type Part } from '../markup/markup.ts';
import { banner, makersOf, namesOf } from '../markup/pieces.ts';
import { letters } from '../compare/letters.ts';
import {
	linksOf,
	mostCompared,
	pathShowing,
	pathWeighing,
	pathWith,
	pathWithout,
	publishedAmong,
	readCompared,
	type Compared,
} from '../search/compared.ts';
import type { SearchEntry } from '../search/entry.ts';
import type { NameIndex } from '../search/names.ts';
import { markAlikeRows } from './alike-rows.ts';
import { loadModel } from './model-documents.ts';
import { ModelPicker } from './model-picker.ts';
import { loadNames } from './name-index.ts';
import { canShare, copyLink, copyText, shareLink } from './pass-on.ts';
import { watchWeights } from './need-weights.ts';
import { pause } from './pause.ts';
import { watchCharts } from './watch-charts.ts';

/**
 * Compares the models that the address names, in place of the list of pairs. The address holds all of
 * the state: adding and removing a model is a step that the back button undoes.
 */
class AnyModels extends HTMLElement {
	/** What was built, for a reader who goes back to the list. */
	readonly #built = [...this.childNodes];
	readonly #listTitle = document.title;
	readonly #adder = this.querySelector<HTMLElement>('.adder')!;
	readonly #field = this.#adder.querySelector('input')!;
	readonly #head = document.createElement('div');
	readonly #chosen = document.createElement('ul');
	readonly #differences = document.createElement('input');
	readonly #copy = document.createElement('button');
	readonly #markdown = document.createElement('button');
	readonly #share = document.createElement('button');
	readonly #copied = document.createElement('output');
	readonly #status = document.createElement('p');
	readonly #result = document.createElement('div');
	readonly #adderPlace = this.#adder.parentElement!;
	/** The query of the address that is shown. */
	#shown = '';
	#models: readonly SearchEntry[] = [];
	/** Counts drawings, so that a slow download cannot overwrite a later one. */
	#turn = 0;
	#alike = 0;

	connectedCallback() {
		this.#chosen.className = 'chosen';
		this.#status.role = 'status';
		this.#status.className = 'vh';
		this.#differences.type = 'checkbox';
		this.#differences.addEventListener('change', () => this.#showDifferences());
		const passing: [HTMLButtonElement, string, () => Promise<string>][] = [
			[this.#copy, 'Copy link', copyLink],
			[this.#markdown, 'Copy as Markdown', () => copyText('Markdown', this.#asMarkdown())],
			[this.#share, 'Share', shareLink],
		];
		for (const [button, text, pass] of passing) {
			button.type = 'button';
			button.textContent = text;
			button.addEventListener('click', () => void this.#pass(pass));
		}
		this.#share.hidden = !canShare;
		this.#copied.className = 'm';
		this.addEventListener('click', (event) => this.#onClick(event));
		new ModelPicker(this.#field, (entry) => this.#add(entry));
		// What has been typed while this was fetched.
		if (this.#field.value !== '') this.#field.dispatchEvent(new Event('input'));
		addEventListener('popstate', () => {
			// A step to another place of the same comparison is one too.
			if (location.search !== this.#shown) void this.#show();
		});
		void this.#show();
	}

	/** Follows links to other comparisons without loading the page again. */
	#onClick(event: MouseEvent) {
		const link = event.target instanceof Element && event.target.closest('a');
		if (!link || link.pathname !== location.pathname || link.search === location.search) return;
		if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
			return;
		event.preventDefault();
		this.#go(link.pathname + link.search);
		this.#field.focus();
	}

	#go(path: string) {
		history.pushState(null, '', path);
		void this.#show(true);
	}

	#add(entry: SearchEntry) {
		if (this.#models.some(({ id }) => id === entry.id))
			this.#status.textContent = `${entry.title} is there already.`;
		else this.#go(pathWith(location.search, entry.id));
	}

	#remove({ id, title }: SearchEntry, names: NameIndex) {
		const buttons = [...this.#chosen.querySelectorAll('button')];
		const at = buttons.findIndex(({ ariaLabel }) => ariaLabel === `Remove ${title}`);
		this.#go(pathWithout(location.search, id, names));
		// To what stands in its place, else to where another model is added.
		(buttons[at + 1] ?? this.#field).focus();
	}

	async #show(isChange = false) {
		this.#copied.textContent = '';
		const turn = (this.#turn += 1);
		this.#shown = location.search;
		if (!new URLSearchParams(location.search).has('m')) return this.#showList();
		this.#openFrame();
		try {
			const names = await loadNames();
			const compared = readCompared(location.search, names);
			const { models } = compared;
			const documents = await Promise.all(models.map(({ id }) => loadModel(id)));
			if (turn !== this.#turn) return;
			const page = anyPage(documents);
			await pause();
			if (turn !== this.#turn) return;
			this.#draw(compared, page, names);
			if (isChange) this.#status.textContent = `${titleOf(models)}.`;
			else document.getElementById(location.hash.slice(1))?.scrollIntoView();
		} catch (error) {
			if (turn !== this.#turn) return;
			console.error(error);
			this.ariaBusy = 'false';
			this.#result.replaceChildren();
			this.#head.innerHTML = String(
				markup`<h1>Comparing models</h1><p class="note alarm" role="alert">The records could not be fetched. Check the connection and <a href="${location.pathname + location.search}">try again</a>.</p>`,
			);
		}
	}

	/** The list of pairs, as it was built. */
	#showList() {
		if (!this.#result.isConnected) return;
		this.#models = [];
		this.#limit(0);
		document.documentElement.removeAttribute('data-compared');
		this.#adderPlace.append(this.#adder);
		this.replaceChildren(...this.#built);
		document.title = this.#listTitle;
	}

	/** The parts of a comparison, the first time with nothing in them yet. */
	#openFrame() {
		if (this.#result.isConnected) return;
		document.documentElement.setAttribute('data-compared', '');
		const focused = this.contains(document.activeElement);
		this.ariaBusy = String(!focused);
		const label = document.createElement('label');
		label.append(this.#differences, ' Differences only');
		const bar = document.createElement('div');
		bar.className = 'picked';
		bar.append(
			this.#chosen,
			this.#adder,
			label,
			this.#copy,
			this.#markdown,
			this.#share,
			this.#copied,
		);
		this.#head.innerHTML = waiting;
		this.replaceChildren(this.#head, bar, this.#status, this.#result);
		if (focused) this.#field.focus();
	}

	#draw(compared: Compared, page: AnyPage | undefined, names: NameIndex) {
		const { models, notes, differences, weights } = compared;
		this.ariaBusy = 'false';
		this.#models = models;
		document.title = `${titleOf(models)} | ${siteName}`;
		this.#drawChosen(models, names);
		this.#differences.checked = differences;
		this.#markdown.hidden = page?.kind !== 'pair';
		const lines = notes.map(({ text, links }) => {
			const ways = links.map((link) => markup` <a href="${link.href}">${link.text}</a>.`);
			return markup`<p class="note">${text}${ways}</p>`;
		});
		this.#head.innerHTML = String(
			markup`<h1>${headingOf(models)}</h1>${page && aboveOf(page)}${lines}${publishedLine(models)}`,
		);
		this.#result.innerHTML = String(markup`${page && bodyOf(page, weights, names)}`);
		if (page) watchWeights(this.#result, page.needs, (...rested) => this.#keepWeights(...rested));
		watchCharts(this.#result);
		this.#alike = markAlikeRows(this.#result, models.length);
		this.#result.toggleAttribute('data-differences', differences);
	}

	#drawChosen(models: readonly SearchEntry[], names: NameIndex) {
		const focused = this.#chosen.contains(document.activeElement)
			? document.activeElement!.ariaLabel
			: null;
		this.#chosen.innerHTML = String(
			markup`${models.map(
				({ title }, i) =>
					markup`<li><b class="k ${letters[i]}">${letters[i]!.toUpperCase()}</b>${title} <button type="button" aria-label="Remove ${title}">×</button></li>`,
			)}`,
		);
		const buttons = this.#chosen.querySelectorAll('button');
		buttons.forEach((button, i) => {
			button.addEventListener('click', () => this.#remove(models[i]!, names));
			if (button.ariaLabel === focused) button.focus();
		});
		this.#limit(models.length);
	}

	/** Takes no more models than can stand side by side. */
	#limit(models: number) {
		const isFull = models >= mostCompared;
		// Not disabled, which would take the focus away from a reader who has just added the fourth.
		this.#field.readOnly = isFull;
		this.#field.placeholder = isFull ? 'Four at most' : '';
	}

	/** Changes the address without a step to go back to. */
	#keep(path: string) {
		this.#copied.textContent = '';
		history.replaceState(null, '', path);
		this.#shown = location.search;
	}

	#keepWeights(weights: Weights, said: string) {
		this.#keep(pathWeighing(location.search, weights));
		this.#status.textContent = said;
	}

	async #pass(pass: () => Promise<string>) {
		this.#copied.textContent = '';
		this.#copied.textContent = await pass();
	}

	/** Of a pair; for more models there is no button. */
	async #asMarkdown(): Promise<string> {
		const { markdownOf } = await import('./pair-markdown.ts');
		return markdownOf(this.#models.map(({ id }) => id));
	}

	#showDifferences() {
		const only = this.#differences.checked;
		this.#keep(pathShowing(location.search, only));
		this.#result.toggleAttribute('data-differences', only);
		const rows = plural(this.#alike, 'row');
		this.#status.textContent = only ? `${rows} that read alike are hidden.` : 'All rows are shown.';
	}
}

const waiting = '<h1>Comparing models</h1><p class="m">Fetching the records of these models…</p>';

function titleOf(models: readonly SearchEntry[]): string {
	const names = models.map(({ title }) => title);
	if (names.length === 0) return 'Compare two to four models';
	return names.length === 1 ? `Compare ${names[0]!} with another model` : names.join(' vs ');
}

function headingOf(models: readonly SearchEntry[]): Part {
	return models.length > 1 ? namesOf(models.map(({ title: name }) => ({ name }))) : titleOf(models);
}

/** What stands above the choice of models. */
function aboveOf(any: AnyPage): Part {
	const models = any.kind === 'pair' ? [any.page.a, any.page.b] : any.page.models;
	return markup`${any.page.banners.map(banner)}<p class="m">${makersOf(models)}. Data as of ${formatDay(any.asOf)}.</p>`;
}

function bodyOf(any: AnyPage, weights: Weights, names: NameIndex): Part {
	const ranked = { needs: any.needs, weights, ranking: rankingOf(any.needs, weights) };
	return any.kind === 'pair'
		? pairBody(any.page, ranked, linksOf(any.related, names))
		: manyBody(any.page, ranked);
}

function publishedLine(models: readonly SearchEntry[]): Part {
	const pairs = publishedAmong(models);
	if (pairs.length === 0) return '';
	const links = joined(
		pairs.map(({ text, href }) => markup`<a href="${href}">${text}</a>`),
		' · ',
	);
	const words =
		models.length === 2 ? 'This pair has a page of its own' : 'Pairs with a page of their own';
	return markup`<p class="m">${words}: ${links}</p>`;
}

customElements.define('any-models', AnyModels);
