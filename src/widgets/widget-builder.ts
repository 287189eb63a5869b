import { choiceParams, framePath, type EmbedChoice } from '../compare/embed/addresses.ts';
import { embedKinds, modelCounts, modelCountText, type EmbedKind } from '../compare/embed/kinds.ts';
import { readAppearance } from '../compare/embed/read-embed.ts';
import { namesTraffic, readTraffic } from '../compare/embed/read-traffic.ts';
import { reservedHeight } from '../compare/embed/reserved-height.ts';
import { frameSandbox, frameTitle, snippetsOf, type Snippets } from '../compare/embed/snippets.ts';
import { compareText } from '../format/compare-text.ts';
import { entryNamed } from '../search/names.ts';
import { followHeight } from './embed/follow-height.ts';
import { ModelPicker } from './model-picker.ts';
import { loadNames } from './name-index.ts';
import { TrafficForm } from './traffic-form.ts';

interface Chosen {
	id: string;
	name: string;
}

/** Milliseconds without a change before the preview follows. */
const pause = 300;
const instance = 'preview';

/** Builds a widget from a form: a preview, and the snippets to copy. Its address may name what to start with. */
class WidgetBuilder extends HTMLElement {
	#traffic!: TrafficForm;
	#chosen: Chosen[] = [];
	#preview: HTMLIFrameElement | undefined;
	#told = 0;
	#stop: (() => void) | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	connectedCallback() {
		this.#chosen = [...this.querySelectorAll<HTMLElement>('[data-chosen] li')].map((item) => ({
			id: item.dataset['id']!,
			name: item.querySelector('span')!.textContent,
		}));
		this.#traffic = new TrafficForm(this.#part('[data-traffic]'), () => this.#update());
		new ModelPicker(this.querySelector<HTMLInputElement>('#widget-model')!, ({ id, title }) => {
			if (this.#chosen.some((one) => one.id === id)) return;
			// Where there is no room for one more, the last one gives its place.
			const kept = this.#chosen.slice(0, modelCounts[this.#kind()].max - 1);
			this.#chosen = [...kept, { id, name: title }];
			this.#drawChosen();
			this.#update();
		});
		this.#part('form').addEventListener('submit', (event) => event.preventDefault());
		for (const name of ['kind', 'theme', 'accent'])
			this.#field(name).addEventListener('input', () => this.#update());
		this.#part('[data-chosen]').addEventListener('click', ({ target }) => this.#remove(target));
		this.#part('[data-snippets]').addEventListener('click', ({ target }) => void copy(target));
		void this.#start();
	}

	disconnectedCallback() {
		this.#stop?.();
		clearTimeout(this.#timer);
	}

	/** Takes over what the address of this page asks for, as a link of another page does. */
	async #start() {
		const params = new URLSearchParams(location.search);
		const kind = embedKinds.find((one) => one === params.get('kind'));
		if (kind) this.#field('kind').value = kind;
		const traffic = namesTraffic(params) ? readTraffic(params) : undefined;
		if (traffic?.ok) this.#traffic.fill(traffic.workload);
		const ids = (params.get('models') ?? '').split(',').filter(Boolean);
		const names = ids.length > 0 ? await loadNames().catch(() => undefined) : undefined;
		const found = ids.flatMap((id) => (names && entryNamed(id, names, 'model')) ?? []);
		if (found.length > 0) {
			this.#chosen = found.map(({ id, title }) => ({ id, name: title }));
			this.#drawChosen();
		}
		this.#show();
	}

	#part(selector: string): HTMLElement {
		return this.querySelector<HTMLElement>(selector)!;
	}

	#field(name: string): HTMLInputElement | HTMLSelectElement {
		return this.querySelector<HTMLInputElement | HTMLSelectElement>(`form [name=${name}]`)!;
	}

	#kind(): EmbedKind {
		return this.#field('kind').value as EmbedKind;
	}

	#remove(target: EventTarget | null) {
		const item = target instanceof Element && target.closest('button')?.closest('li');
		if (!item) return;
		this.#chosen = this.#chosen.filter(({ id }) => id !== item.dataset['id']);
		this.#drawChosen();
		this.#part('#widget-model').focus();
		this.#update();
	}

	#drawChosen() {
		const items = this.#chosen.map(({ id, name }) => {
			const [item, title, button] = ['li', 'span', 'button'].map((tag) =>
				document.createElement(tag),
			) as [HTMLElement, HTMLElement, HTMLButtonElement];
			item.dataset['id'] = id;
			title.textContent = name;
			button.type = 'button';
			button.textContent = 'Remove';
			button.ariaLabel = `Remove ${name}`;
			item.append(title, ' ', button);
			return item;
		});
		this.#part('[data-chosen]').replaceChildren(...items);
	}

	#update() {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#show(), pause);
	}

	/** Reads the form and shows the widget that it describes, or says what is missing. */
	#show() {
		const kind = this.#kind();
		this.#part('[data-traffic]').hidden = kind !== 'cost';
		const [theme, accent] = [this.#field('theme').value, this.#field('accent').value.trim()];
		const appearance = readAppearance(
			new URLSearchParams({ theme, ...(accent !== '' && { accent }) }),
		);
		const traffic = this.#traffic.read();
		const models = this.#chosen.slice(0, modelCounts[kind].max);
		const problem =
			models.length < modelCounts[kind].min
				? `Choose models: this widget takes ${modelCountText(kind).replace(/ids?$/, '')}of them`
				: !appearance.ok
					? appearance.problem
					: kind === 'cost' && !traffic.ok
						? traffic.problem
						: '';
		this.#part('[data-problem]').textContent = problem && `${problem}.`;
		if (problem !== '' || !traffic.ok) return;
		this.#draw(
			{ kind, models: models.map(({ id }) => id), theme, accent, workload: traffic.workload },
			models.map(({ name }) => name),
		);
	}

	#draw(choice: EmbedChoice, names: readonly string[]) {
		const place = this.#part('[data-preview]');
		const params = choiceParams(choice).map(([name]) => name);
		const reserved = reservedHeight(choice.kind, choice.models.length, place.clientWidth, params);
		const path = framePath(choice);
		const src = new URL(
			`${path}${path.includes('?') ? '&' : '?'}instance=${instance}`,
			location.href,
		);
		const isPictured = this.dataset['pictured']!.split(' ').includes(
			choice.models.toSorted(compareText).join(),
		);
		const write = (height: number) =>
			this.#write(
				snippetsOf({ ...choice, names, site: this.dataset['site']!, height, isPictured }),
			);
		write(this.#preview?.src === src.href && this.#told > 0 ? this.#told : reserved);
		if (this.#preview?.src === src.href) return;
		this.#stop?.();
		const frame = document.createElement('iframe');
		frame.setAttribute('sandbox', frameSandbox);
		frame.title = frameTitle(choice.kind, names);
		frame.src = src.href;
		frame.height = String(this.#preview?.height ?? reserved);
		this.#stop = followHeight(frame, instance, (pixels) => {
			this.#told = pixels;
			frame.height = String(pixels);
			write(pixels);
		});
		place.replaceChildren(frame);
		this.#preview = frame;
	}

	#write({ images, ...snippets }: Snippets) {
		const texts: Record<string, string> = { ...snippets, ...images };
		for (const part of this.querySelectorAll<HTMLElement>('[data-snippet]')) {
			const text = texts[part.dataset['snippet']!];
			part.hidden = text === undefined;
			if (text !== undefined) part.querySelector('code')!.textContent = text;
		}
	}
}

/** Copies the snippet of a button, and says so on it for a while. */
async function copy(target: EventTarget | null) {
	const button = target instanceof Element && target.closest('button');
	const code = button && button.parentElement!.querySelector('code');
	if (!code) return;
	try {
		await navigator.clipboard.writeText(code.textContent);
		button.textContent = 'Copied';
	} catch {
		getSelection()?.selectAllChildren(code);
		button.textContent = 'Press Ctrl+C to copy';
	}
	setTimeout(() => (button.textContent = 'Copy'), 3000);
}

customElements.define('widget-builder', WidgetBuilder);
