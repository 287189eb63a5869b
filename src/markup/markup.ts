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
	let text = strings[0]!;
	for (let i = 0; i < parts.length; i++) text += textOf(parts[i]) + strings[i + 1]!;
	return new Html(text);
}

function textOf(part: Part): string {
	if (typeof part === 'string') return escapeHtml(part);
	if (part instanceof Html) return part.toString();
	if (part === undefined || part === false) return '';
	if (typeof part === 'number') return String(part);
	// Whatever else the types do not let through.
	if (!Array.isArray(part)) return escapeHtml(String(part));
	let text = '';
	for (const one of part as readonly Part[]) text += textOf(one);
	return text;
}

const nothing = markup``;

/** An attribute with the space before it, or nothing where it has no value. */
export function attribute(name: 'class' | 'id' | 'data-v', value?: string | number): Html {
	return value === undefined ? nothing : markup` ${name}="${value}"`;
}

/** Parts with the same markup between them. */
export function joined(parts: readonly Part[], between: string): Html {
	return markup`${parts.map((part, i) => (i === 0 ? part : [between, part]))}`;
}
