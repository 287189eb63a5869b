import { costBars } from '../../compare/calculator/bars.ts';
import { costsAsCsv, costsAsMarkdown } from '../../compare/calculator/exports.ts';
import { findFlips } from '../../compare/calculator/flips.ts';
import { extraInputs, pickedOffer, type ChosenModel } from '../../compare/calculator/routes.ts';
import {
	hourOptions,
	regionOptions,
	type SelectOption,
} from '../../compare/calculator/select-options.ts';
import { calculatorPath, maxModels, readRequest } from '../../compare/calculator/state.ts';
import { costByUse } from '../../compare/calculator/uses.ts';
import { calculatorView, type CalculatorView } from '../../compare/calculator/view.ts';
import { defaultWorkload, type Workload } from '../../cost/workload.ts';
import {
	costByLine,
	costByModel,
	costByUseTable,
	sentenceList,
} from '../../markup/calculator-tables.ts';
import type { SearchEntry } from '../../search/entry.ts';
import { entryNamed } from '../../search/names.ts';
import { download } from '../download.ts';
import { ModelPicker } from '../model-picker.ts';
import { morph } from '../morph.ts';
import { loadNames } from '../name-index.ts';
import { copyLink, copyText, shareLink } from '../pass-on.ts';
import { loadModel } from '../plain-models.ts';
import { TrafficForm } from '../traffic-form.ts';
import { ChosenList } from './chosen-list.ts';
import { TokenCounter } from './token-counter.ts';

/** Milliseconds without a change before the address follows, the answer is announced, and the rest is worked out. */
const pause = 300;
/** Milliseconds at a time for what may take longer than a frame. */
const slice = 8;

const noNames = 'The list of models could not be fetched. Check the connection and try again.';
const noModels = 'The prices could not be fetched. Check the connection and try again.';

/**
 * The calculator for up to six models. Its state is its address. The built costs stay until it has
 * prices; where the address asks for others, nothing of them shows before (`public/asked.js`).
 */
class ModelCalculator extends HTMLElement {
	#form!: TrafficForm;
	#list!: ChosenList;
	#counter!: TokenCounter;
	#chosen: readonly ChosenModel[] = [];
	/** Before the models are there, the built costs stay. */
	#isLoaded = false;
	/** Once it has the models that it starts with. What a reader does before waits for it. */
	#opened: Promise<void> | undefined;
	#workload: Workload = defaultWorkload;
	#view: CalculatorView | undefined;
	/** For which models, routes and traffic the sentences stand, and for which the costs by use, as addresses. */
	#flipsOf = '';
	#usesOf = '';
	#frame = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#search: Generator<undefined, string[]> | undefined;

	connectedCallback() {
		const asked =
			location.search === '' ? undefined : readRequest(new URLSearchParams(location.search));
		this.#form = new TrafficForm(this.#part('form'), () => this.#read());
		this.#list = new ChosenList(this.#part('[data-models-list]'), {
			pick: (id, route) => void this.#pick(id, route),
			remove: (id) => void this.#remove(id),
		});
		new ModelPicker(this.#field(), (entry) => void this.#add(entry));
		this.#part('[data-counter]').addEventListener('toggle', () => void this.#offerToCount());
		this.#counter = new TokenCounter(this.#part('[data-counter]'), (param, count) => {
			this.#form.put(param, String(count));
			this.#read();
		});
		this.#part('.share').addEventListener('click', ({ target }) => {
			const button = target instanceof Element && target.closest<HTMLElement>('[data-do]');
			if (button) void this.#share(button.dataset['do']!);
		});
		this.#flipsOf = this.#usesOf = calculatorPath(this.#builtModels().map((id) => ({ id })));
		if (asked) {
			this.#workload = asked.workload;
			this.#showExtras([]);
			this.#form.fill(asked.workload);
		} else {
			const read = this.#form.read();
			if (read.ok) this.#workload = read.workload;
		}
		this.#opened = this.#open(asked);
	}

	disconnectedCallback() {
		cancelAnimationFrame(this.#frame);
		clearTimeout(this.#timer);
		this.#search = undefined;
	}

	#part(selector: string): HTMLElement {
		return this.querySelector<HTMLElement>(selector)!;
	}

	#field(): HTMLInputElement {
		return this.querySelector<HTMLInputElement>('[data-picker] input')!;
	}

	#builtModels(): string[] {
		return this.dataset['models']!.split(' ').filter(Boolean);
	}

	/**
	 * Shows what the address asks for, and says what of it cannot be had. Where it asks for nothing, the
	 * form does, in which a reader may have chosen by now.
	 */
	async #open(asked: ReturnType<typeof readRequest> | undefined) {
		const { models: names = [], routes = this.#list.routes(), problems = [] } = asked ?? {};
		const wrong = [...problems];
		try {
			const ids = names.length > 0 ? await this.#idsOf(names, wrong) : this.#builtModels();
			const models = await Promise.all(ids.map(loadModel));
			const chosen = models.map((model): ChosenModel => {
				const route = routes.get(model.id);
				if (route === undefined) return { model };
				if (pickedOffer({ model, route })) return { model, route };
				wrong.push(`${model.name} has no route “${route}”: the cheapest stands.`);
				return { model };
			});
			this.#choose(chosen);
		} catch {
			this.dataset['state'] = 'failed';
			wrong.push(noModels);
		}
		if (wrong.length > 0) this.#say(wrong.join(' '));
	}

	/** The models that names in an address stand for; what names none is added to the problems. */
	async #idsOf(names: readonly string[], problems: string[]): Promise<string[]> {
		const index = await loadNames();
		const ids = names.flatMap((name) => {
			const entry = entryNamed(name, index, 'model');
			if (entry) return [entry.id];
			problems.push(`No model is called “${name.slice(0, 40)}”.`);
			return [];
		});
		return [...new Set(ids)];
	}

	async #add({ id }: SearchEntry) {
		await this.#opened;
		if (this.#chosen.some(({ model }) => model.id === id)) return;
		try {
			const model = await loadModel(id);
			this.#choose([...this.#chosen, { model }].slice(0, maxModels));
			this.#say('');
		} catch {
			this.#say(noModels);
		}
	}

	async #pick(id: string, route: string | undefined) {
		await this.#opened;
		this.#choose(
			this.#chosen.map((one) =>
				one.model.id === id ? { model: one.model, ...(route !== undefined && { route }) } : one,
			),
		);
	}

	async #remove(id: string) {
		await this.#opened;
		const place = this.#chosen.findIndex(({ model }) => model.id === id);
		this.#choose(this.#chosen.filter(({ model }) => model.id !== id));
		if (!this.#list.focus(place)) this.#field().focus();
	}

	#choose(chosen: readonly ChosenModel[]) {
		this.#isLoaded = true;
		this.#chosen = chosen;
		this.#list.draw(chosen);
		const isFull = chosen.length >= maxModels;
		// Not disabled, so that it keeps the focus.
		this.#field().readOnly = isFull;
		this.#field().placeholder = isFull ? `${maxModels} models at most` : 'Name';
		this.#showExtras(chosen);
		void this.#offerToCount();
		this.#read();
	}

	/** The hour and the region can be chosen only where prices depend on them, or while one is. */
	#showExtras(chosen: readonly ChosenModel[]) {
		const { hour, regions } = extraInputs(chosen.map(({ model }) => model));
		const { hourUtc, region } = this.#workload;
		const known = regionOptions([...regions, ...(region === undefined ? [] : [region])]);
		const fill = (
			name: 'hour' | 'region',
			isShown: boolean,
			options: readonly SelectOption[],
			value: string,
		) => {
			const part = this.#part(`[data-${name}]`);
			const select = part.querySelector('select')!;
			part.hidden = !isShown;
			select.replaceChildren(...options.map(({ value, label }) => new Option(label, value)));
			select.value = value;
		};
		fill('hour', hour || hourUtc !== undefined, hourOptions, String(hourUtc ?? ''));
		fill('region', known.length > 1, known, region ?? '');
	}

	/** Names the models to count for, once that part is open. Their labs are in the list of names. */
	async #offerToCount() {
		if (!this.querySelector<HTMLDetailsElement>('[data-counter]')!.open) return;
		try {
			const { names } = await loadNames();
			const labs = new Map(names.map(({ entry }) => [`${entry.kind} ${entry.id}`, entry.by]));
			this.#counter.offer(
				this.#chosen.map(({ model: { id, name } }) => {
					const lab = labs.get(`model ${id}`);
					return { id, name, ...(lab !== undefined && { lab }) };
				}),
			);
		} catch {
			this.#say(noNames);
		}
	}

	/** Takes the form over and draws in the next frame, however often it changes until then. */
	#read() {
		const read = this.#form.read();
		this.#say(read.ok ? '' : `${read.problem}.`);
		if (!read.ok || !this.#isLoaded) return;
		this.#workload = read.workload;
		cancelAnimationFrame(this.#frame);
		this.#frame = requestAnimationFrame(() => this.#draw());
	}

	#draw() {
		const view = calculatorView(this.#chosen, this.#workload);
		this.#view = view;
		morph(this.#part('[data-by-model]'), costByModel(view));
		morph(this.#part('[data-by-line]'), costByLine(view));
		write(this.#part('[data-answer]'), view.answer);
		write(this.#part('[data-beside]'), view.beside);
		write(this.#part('[data-assumptions]'), view.assumptions.join(' '));
		this.#part('cost-chart').dataset['bars'] = JSON.stringify(costBars(view));
		this.#drawUses();
		this.#search = undefined;
		if (this.#path() !== this.#flipsOf) this.#awaitFlips(view);
		this.dataset['state'] = 'drawn';
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#settle(), pause);
	}

	/** The costs by use follow the models; of the traffic only the hour and the region count. */
	#drawUses() {
		const { hourUtc, region } = this.#workload;
		const asked = {
			...(hourUtc !== undefined && { hourUtc }),
			...(region !== undefined && { region }),
		};
		const path = this.#path({ ...defaultWorkload, ...asked });
		if (path === this.#usesOf) return;
		this.#usesOf = path;
		morph(this.#part('[data-by-use]'), costByUseTable(costByUse(this.#chosen, asked)));
	}

	/** Hides sentences that do not hold any more, and keeps room for those that come. */
	#awaitFlips({ compared }: CalculatorView) {
		const list = this.#part('[data-flips]');
		this.#flipsOf = '';
		list.ariaBusy = 'true';
		list.style.setProperty('--sentences', String(compared - 1));
	}

	#drawFlips(sentences: readonly string[], path: string) {
		const list = this.#part('[data-flips]');
		morph(list, sentenceList(sentences));
		list.ariaBusy = null;
		this.#flipsOf = path;
	}

	/** What follows once a reader pauses. */
	#settle() {
		this.#keepInAddress();
		const { answer = '', beside = '' } = this.#view ?? {};
		write(this.#part('p.vh[role=status]'), `${answer} ${beside}`.trim());
		this.#list.price(this.#chosen, this.#workload);
		if (this.#path() === this.#flipsOf) return;
		const search = findFlips(this.#chosen, this.#workload);
		this.#search = search;
		this.#searchOn(search);
	}

	/** The address of the chosen models at some traffic. */
	#path(workload = this.#workload): string {
		const models = this.#chosen.map(({ model: { id }, route }) => ({
			id,
			...(route !== undefined && { route }),
		}));
		return calculatorPath(models, workload);
	}

	#keepInAddress() {
		const path = this.#path();
		if (path !== location.pathname + location.search) history.replaceState(history.state, '', path);
	}

	/** Goes on with a search for a short while at a time, until another one has begun. */
	#searchOn(search: Generator<undefined, string[]>) {
		const end = performance.now() + slice;
		while (performance.now() < end) {
			const { done, value } = search.next();
			if (!done) continue;
			this.#drawFlips(value, this.#path());
			return;
		}
		setTimeout(() => {
			if (this.#search === search) this.#searchOn(search);
		});
	}

	async #share(how: string) {
		await this.#opened;
		if (!this.#isLoaded) return;
		const view = (this.#view ??= calculatorView(this.#chosen, this.#workload));
		this.#keepInAddress();
		const done = this.#part('[data-done]');
		done.textContent = '';
		if (how === 'csv') {
			download('crosscheck-costs.csv', costsAsCsv(view));
			done.textContent = 'CSV downloaded.';
			return;
		}
		if (how === 'share') done.textContent = await shareLink();
		else if (how === 'link') done.textContent = await copyLink();
		else done.textContent = await copyText('Markdown table', costsAsMarkdown(view, location.href));
	}

	#say(problem: string) {
		write(this.#part('[data-problems]'), problem);
	}
}

/** Only what changes is written: a line that stays is not laid out or read aloud again. */
function write(line: HTMLElement, text: string) {
	if (line.textContent !== text) line.textContent = text;
}

customElements.define('model-calculator', ModelCalculator);
