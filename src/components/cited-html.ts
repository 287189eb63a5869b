import type { Cited } from '../compare/citations.ts';
import { escapeHtml } from '../format/html.ts';

/** References to the page's list of sources, as HTML. In brackets, so that no figure runs into one. */
export function refsHtml(refs: readonly number[]): string {
	return refs.map((n) => `<a class="r" href="#s${n}">[${n}]</a>`).join('');
}

/**
 * A text with its references, as HTML. A function and no component, since it stands in a page some
 * hundred times; and no space may come between a text and its references.
 */
export function citedHtml({ text, refs }: Cited): string {
	return escapeHtml(text) + refsHtml(refs);
}

/** The same with a second line below. */
export function citedCellHtml(cited: Cited, small?: string): string {
	return citedHtml(cited) + (small ? `<small>${escapeHtml(small)}</small>` : '');
}

/** A price with the values that lost against it. */
export function priceHtml({
	text,
	disputed,
}: {
	text: string;
	disputed: readonly Cited[];
}): string {
	return escapeHtml(text) + lostHtml('also', disputed);
}

/** A score with others reported under the very same condition. */
export function scoreHtml(row: { score: Cited; alsoReported: readonly Cited[] }): string {
	return citedHtml(row.score) + lostHtml('also reported', row.alsoReported);
}

/** Values below another one, each on a line of its own. `words` say what they are. */
export function lostHtml(words: string, values: readonly Cited[]): string {
	return values.map((value) => `<small>${words} ${citedHtml(value)}</small>`).join('');
}
