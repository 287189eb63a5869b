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
