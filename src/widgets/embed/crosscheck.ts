import { embedPath } from '../../compare/embed/addresses.ts';
import { embedKinds, embedTitles, type EmbedKind } from '../../compare/embed/kinds.ts';
import { embedParamNames } from '../../compare/embed/param-names.ts';
import { reservedHeight } from '../../compare/embed/reserved-height.ts';
import { frameSandbox } from '../../compare/embed/snippets.ts';
import { followHeight } from './follow-height.ts';

// The one script that other sites load. It makes frames, and does nothing else on their pages.

/** Where this script comes from, and so the widgets. */
const site = (document.currentScript as HTMLScriptElement).src;

let count = 0;

/** `<crosscheck-cost models="…">`: a frame with the widget of its attributes. */
abstract class CrosscheckWidget extends HTMLElement {
	static observedAttributes = embedParamNames;

	abstract readonly kind: EmbedKind;
	readonly #frame = document.createElement('iframe');
	readonly #instance = String((count += 1));
	/** Below the frame: seen once its lower edge is. */
	readonly #edge = document.createElement('div');
	#told = 0;
	/** How wide it was when its height was last set. */
	#width = 0;
	#stop: (() => void) | undefined;
	#changed = false;

	connectedCallback() {
		// In a shadow, so that what the element holds for readers without the script is not shown.
		const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
		const frame = this.#frame;
		frame.setAttribute('sandbox', frameSandbox);
		frame.loading = 'lazy';
		// Set one by one: the Content-Security-Policy of a page may forbid style sheets in it.
		Object.assign(frame.style, { display: 'block', width: '100%', border: '0' });
		this.style.display = 'block';
		const unfollow = followHeight(frame, this.#instance, (pixels) => {
			this.#told = pixels;
			this.#fit();
		});
		const watcher = new IntersectionObserver(() => this.#fit());
		watcher.observe(this.#edge);
		this.#stop = () => {
			unfollow();
			watcher.disconnect();
		};
		this.#show();
		shadow.append(frame, this.#edge);
	}

	disconnectedCallback() {
		this.#stop?.();
	}

	attributeChangedCallback() {
		if (!this.isConnected || this.#changed) return;
		// Several attributes that change at once make one frame.
		this.#changed = true;
		queueMicrotask(() => {
			this.#changed = false;
			if (this.isConnected) this.#show();
		});
	}

	#show() {
		const params = embedParamNames.flatMap((name): [string, string][] => {
			const text = name === 'instance' ? this.#instance : this.getAttribute(name);
			return text === null ? [] : [[name, text]];
		});
		const src = new URL(embedPath(this.kind, params), site).href;
		if (this.#frame.src === src) return;
		// Another widget than before has another height.
		this.#told = this.#width = 0;
		this.#fit();
		this.#frame.title = `${embedTitles[this.kind]}: ${this.getAttribute('models') ?? ''}`;
		this.#frame.src = src;
	}

	/**
	 * What was kept free stays. A higher widget takes what it needs where that moves nothing in sight:
	 * while its lower edge is below the window, or as the window itself changes its width. Until then
	 * it scrolls in its frame.
	 */
	#fit() {
		const models = (this.getAttribute('models') ?? '').split(',').length;
		const width = this.clientWidth || innerWidth;
		const reserved = reservedHeight(this.kind, models, width, this.getAttributeNames());
		const isFree = width !== this.#width || this.#edge.getBoundingClientRect().top >= innerHeight;
		if (!isFree) return;
		this.#width = width;
		this.#frame.style.height = `${Math.max(reserved, this.#told)}px`;
	}
}

for (const kind of embedKinds)
	if (!customElements.get(`crosscheck-${kind}`))
		customElements.define(
			`crosscheck-${kind}`,
			class extends CrosscheckWidget {
				readonly kind = kind;
			},
		);
