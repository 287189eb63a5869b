import { escapeHtml } from '../format/html.ts';

/** Markup that is safe to put into a page. Only `markup` makes it. */
class Html {
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
	}

	toString(): string {
		return this.#text;
	}
}
export type { Html };

/** What may stand in markup. Nothing is shown for `undefined` and `false`. */
export type Part = Html | string | number | undefined | false | readonly Part[];

/**
 * Markup with values in it: markup`<b>${name}</b>`. A value is shown as the text that it is and can
 * become no element or attribute, unless it is markup that this function made.
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
	return new Html(strings.reduce((all, string, i) => all + textOf(parts[i - 1]) + string));
}

function textOf(part: Part): string {
	if (part === undefined || part === false) return '';
	if (part instanceof Html) return part.toString();
	if (Array.isArray(part)) return part.map(textOf).join('');
	return escapeHtml(String(part));
}

/** An attribute with the space before it, or nothing where it has no value. */
export function attribute(name: 'class' | 'id' | 'data-v', value?: string | number): Html {
	return value === undefined ? markup`` : markup` ${name}="${value}"`;
}

/** Parts with the same markup between them. */
export function joined(parts: readonly Part[], between: string): Html {
	return markup`${parts.map((part, i) => (i === 0 ? part : [between, part]))}`;
}
