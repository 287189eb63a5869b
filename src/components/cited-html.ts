import type { Cited } from '../compare/citations.ts';
import { staleWord } from '../compare/freshness.ts';
import { escapeHtml } from '../format/html.ts';
import { citedCell, citedText, lostValues, priceText, refsOf } from '../markup/cited.ts';

/** References to the page's list of sources, as HTML. In brackets, so that no figure runs into one. */
export function refsHtml(refs: readonly number[]): string {
	return String(refsOf(refs));
}

/**
 * A text with its references, as HTML. A function and no component, since it stands in a page some
 * hundred times; and no space may come between a text and its references.
 */
export function citedHtml(cited: Cited): string {
	return String(citedText(cited));
}

/** The same, and the first mention of a name leads to its page. */
export function linkedHtml(cited: Cited, { name, href }: { name: string; href: string }): string {
	const at = cited.text.indexOf(name);
	if (at === -1) return citedHtml(cited);
	const [before, after] = [cited.text.slice(0, at), cited.text.slice(at + name.length)];
	const link = `<a href="${escapeHtml(href)}">${escapeHtml(name)}</a>`;
	return `${escapeHtml(before)}${link}${citedHtml({ ...cited, text: after })}`;
}

/** The same with a second line below. */
export function citedCellHtml(cited: Cited, small?: string): string {
	return String(citedCell(cited, small));
}

/** A price with the values that lost against it. */
export function priceHtml(price: { text: string; disputed: readonly Cited[] }): string {
	return String(priceText(price));
}

/** A score with others reported under the very same condition. */
export function scoreHtml(row: { score: Cited; alsoReported: readonly Cited[] }): string {
	return citedHtml(row.score) + lostHtml('also reported', row.alsoReported);
}

/** The day of a score, and below it when it was checked. */
export function dayHtml(score: { on?: string; checkedOn: string; stale: boolean }): string {
	const checked = `checked ${score.checkedOn}${score.stale ? `, ${staleWord}` : ''}`;
	return `${score.on ?? 'not stated'}<small>${checked}</small>`;
}

/** Values below another one, each on a line of its own. `words` say what they are. */
export function lostHtml(words: string, values: readonly Cited[]): string {
	return String(lostValues(words, values));
}
