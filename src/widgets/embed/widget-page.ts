import { accentOn } from '../../compare/embed/accent.ts';
import { dataPath } from '../../compare/embed/data-path.ts';
import { embedTitles, type EmbedKind } from '../../compare/embed/kinds.ts';
import { asksHeight, type HeightMessage } from '../../compare/embed/messages.ts';
import {
	readAppearance,
	readModels,
	type Appearance,
	type Read,
} from '../../compare/embed/read-embed.ts';
import { problemMarkup } from '../../markup/embed.ts';
import type { Html } from '../../markup/markup.ts';

declare global {
	/** Called by the data scripts. A classic script, since a sandboxed frame may fetch nothing else. */
	var crosscheckData: ((model: string, data: unknown) => void) | undefined;
}

interface Widget<Data> {
	kind: EmbedKind;
	/** Whether an address asks for more than the built page of a model shows. */
	asksMore: (params: URLSearchParams) => boolean;
	draw: (data: readonly Data[], params: URLSearchParams) => Read<{ card: Html }>;
}

/**
 * Runs the page of a widget: sets its colours before anything is drawn, then shows what its address
 * asks for, and tells the page around it how high it is.
 */
export function runWidget<Data>({ kind, asksMore, draw }: Widget<Data>): void {
	const root = document.documentElement;
	const params = new URLSearchParams(location.search);
	const appearance = readAppearance(params);
	if (appearance.ok) setColours(appearance);
	root.dataset['busy'] = '';
	addEventListener('DOMContentLoaded', () => {
		const main = document.querySelector('main')!;
		const tell = tellHeight(main, appearance.ok ? appearance.instance : '');
		void show(main).finally(() => {
			delete root.dataset['busy'];
			// A frame out of sight is not observed until it comes into it.
			tell();
		});
	});

	async function show(main: HTMLElement): Promise<void> {
		const { model } = main.dataset;
		if (appearance.ok && model !== undefined && !asksMore(params)) return;
		if (model !== undefined) params.set('models', model);
		const read = appearance.ok ? await drawn() : appearance;
		main.ariaLabel = `${embedTitles[kind]}: ${params.get('models') ?? 'no models'}`;
		main.innerHTML = String(read.ok ? read.card : problemMarkup(embedTitles[kind], read.problem));
	}

	async function drawn(): Promise<Read<{ card: Html }>> {
		const named = readModels(kind, params);
		if (!named.ok) return named;
		const loaded = await Promise.all(named.models.map((id) => loadData(kind, id)));
		const missing = named.models.find((_, i) => loaded[i] === undefined);
		if (missing === undefined) return draw(loaded as Data[], params);
		return {
			ok: false,
			param: 'models',
			problem: `models: no data of “${missing}” could be fetched. Write its id as in the address of its page, or try again later`,
		};
	}
}

function setColours({ theme, accent }: Appearance): void {
	const { dataset, style } = document.documentElement;
	if (theme !== 'auto') dataset['theme'] = theme;
	if (accent === undefined) return;
	const [light, dark] = [accentOn('light', accent), accentOn('dark', accent)];
	style.setProperty('--accent', `light-dark(${light}, ${dark})`);
}

/**
 * Tells the page around this one the height of `main`, whenever it changes and when that page, and no
 * other, asks. Gives what tells it now.
 */
function tellHeight(main: HTMLElement, instance: string): () => void {
	if (parent === window) return () => undefined;
	const tell = () => {
		const border = document.body.offsetHeight - document.body.clientHeight;
		const height = Math.ceil(main.offsetHeight + border);
		const message: HeightMessage = { crosscheck: 1, instance, height };
		// Any page may show a widget, and the height is no secret.
		parent.postMessage(message, '*');
	};
	new ResizeObserver(tell).observe(main);
	addEventListener('message', ({ source, data }) => {
		if (source === parent && asksHeight(data)) tell();
	});
	return tell;
}

const waiting = new Map<string, (data: unknown) => void>();

/** The data of a model; nothing where there is none, or it cannot be fetched. */
function loadData(kind: EmbedKind, model: string): Promise<unknown> {
	globalThis.crosscheckData ??= (id, data) => waiting.get(id)?.(data);
	return new Promise((done) => {
		const script = document.createElement('script');
		waiting.set(model, done);
		script.src = dataPath(kind, model);
		script.onload = () => done(undefined);
		script.onerror = () => done(undefined);
		document.head.append(script);
	});
}
