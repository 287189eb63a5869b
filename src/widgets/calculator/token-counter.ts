import { countingFor, type Encoding } from '../../compare/calculator/encodings.ts';
import { formatCount } from '../../format/quantity.ts';
import { plural } from '../../format/words.ts';

/** Milliseconds without a key before a text is counted. */
const pause = 300;

/** Fetched at the first count. Marks such as `<|endoftext|>` count as the text that they are. */
const tokenizers: Readonly<Record<Encoding, () => Promise<(text: string) => number>>> = {
	cl100k_base: async () => {
		const { countTokens } = await import('gpt-tokenizer/encoding/cl100k_base');
		return (text) => countTokens(text, asText);
	},
	o200k_base: async () => {
		const { countTokens } = await import('gpt-tokenizer/encoding/o200k_base');
		return (text) => countTokens(text, asText);
	},
};
const asText = { disallowedSpecial: new Set<string>() };

export interface CountedModel {
	id: string;
	name: string;
	lab?: string;
}

/** Counts the tokens of a text that a reader writes, in the browser alone, and hands over the number. */
export class TokenCounter {
	readonly #select: HTMLSelectElement;
	readonly #text: HTMLTextAreaElement;
	readonly #result: HTMLElement;
	readonly #buttons: NodeListOf<HTMLButtonElement>;
	#models: readonly CountedModel[] = [];
	#count: number | undefined;
	/** Counts the counts, so that a slow first one cannot overwrite a later. */
	#turn = 0;

	constructor(host: HTMLElement, put: (param: string, count: number) => void) {
		this.#select = host.querySelector('select')!;
		this.#text = host.querySelector('textarea')!;
		this.#result = host.querySelector('[data-count]')!;
		this.#buttons = host.querySelectorAll('button[data-put]');
		host.addEventListener('input', () => void this.#update());
		for (const button of this.#buttons)
			button.addEventListener('click', () => {
				if (this.#count === undefined) return;
				put(button.dataset['put']!, this.#count);
				this.#result.textContent = `${formatCount(this.#count)} put into ${button.dataset['put']!} tokens a request.`;
			});
	}

	/** The models to count for. */
	offer(models: readonly CountedModel[]) {
		const chosen = this.#select.value;
		this.#models = models;
		this.#select.replaceChildren(...models.map(({ id, name }) => new Option(name, id)));
		if (models.some(({ id }) => id === chosen)) this.#select.value = chosen;
		void this.#update();
	}

	async #update() {
		const turn = (this.#turn += 1);
		const model = this.#models.find(({ id }) => id === this.#select.value);
		this.#take(undefined);
		if (!model || this.#text.value === '') {
			this.#result.textContent = '';
			return;
		}
		await new Promise((resolve) => setTimeout(resolve, pause));
		if (turn !== this.#turn) return;
		const { encoding, note } = countingFor(model);
		try {
			const countTokens = await tokenizers[encoding]();
			if (turn !== this.#turn) return;
			const count = countTokens(this.#text.value);
			this.#take(count);
			this.#result.textContent = `${plural(count, 'token')}. ${note}`;
		} catch {
			this.#result.textContent =
				'The tokenizer could not be fetched. Check the connection and try again.';
		}
	}

	#take(count: number | undefined) {
		this.#count = count;
		for (const button of this.#buttons) button.disabled = count === undefined;
	}
}
