import type { Cited } from '../compare/citations.ts';
import { markup, type Html } from './markup.ts';

/** References to the page's list of sources. In brackets, so that no figure runs into one. */
export function refsOf(refs: readonly number[]): Html {
	return refs.length === 1 ? refTo(refs[0]!) : markup`${refs.map(refTo)}`;
}

/** The references so far, by number: the same few stand on every page. */
const references: Html[] = [];

function refTo(n: number): Html {
	return (references[n] ??= markup`<a class="r" href="#s${n}">[${n}]</a>`);
}

/** A text with its references, and no space between them. */
export function citedText({ text, refs }: Cited): Html {
	return markup`${text}${refsOf(refs)}`;
}

/** The same with a second line below. */
export function citedCell(cited: Cited, small?: string): Html {
	return markup`${citedText(cited)}${small ? markup`<small>${small}</small>` : ''}`;
}

/** A price with the values that lost against it. */
export function priceText({ text, disputed }: { text: string; disputed: readonly Cited[] }): Html {
	return markup`${text}${lostValues('also', disputed)}`;
}

/** Values below another one, each on a line of its own. `words` say what they are. */
export function lostValues(words: string, values: readonly Cited[]): Html {
	return markup`${values.map((value) => markup`<small>${words} ${citedText(value)}</small>`)}`;
}
