import type { Cited, CitedSource } from '../../compare/citations.ts';
import type { CapabilityRow, FactCell, FactRow, PriceRow } from '../../compare/rows.ts';
import { priceColumns } from '../../compare/rows.ts';
import { formatDay } from '../../format/day.ts';
import { escapeMarkdown, markdownLink, markdownTable } from '../../format/markdown.ts';
import { capitalise } from '../../format/words.ts';

// Pieces that the Markdown of a model and of a pair have in common. Sources are footnotes.

/** References to the sources of a document. */
export function notes(refs: readonly number[]): string {
	return refs.map((n) => `[^${n}]`).join('');
}

/** A text with its references. */
export function cited({ text, refs }: Cited): string {
	return escapeMarkdown(text) + notes(refs);
}

/** A section; nothing where it has no content. */
export function section(title: string, ...content: readonly (string | undefined)[]): string[] {
	const blocks = content.filter((block) => block !== undefined && block !== '') as string[];
	return blocks.length > 0 ? [`## ${escapeMarkdown(title)}`, ...blocks] : [];
}

/** Items as a list. */
export function list(items: readonly string[]): string {
	return items.map((item) => `- ${item}`).join('\n');
}

/**
 * Blocks as a document, with the sources that they cite below. A source with words that its licence asks
 * for stands there too: others have the same words, and they stand once.
 */
export function documentOf(blocks: readonly string[], sources: readonly CitedSource[]): string {
	const text = blocks.join('\n\n');
	const cited = new Set([...text.matchAll(/\[\^(\d+)\]/g)].map(([, n]) => Number(n)));
	const lines = sources
		.filter(({ n, attribution }) => cited.has(n) || attribution !== undefined)
		.map(sourceLine);
	return [text, ...(lines.length > 0 ? ['## Sources', lines.join('\n')] : [])].join('\n\n') + '\n';
}

function sourceLine({ n, name, url, host, checkedOn, attribution }: CitedSource): string {
	const place = host === undefined ? '' : `, as given by ${escapeMarkdown(name)}`;
	const words = attribution === undefined ? '' : `. ${escapeMarkdown(attribution)}`;
	return `[^${n}]: ${markdownLink(host ?? name, url)}${place}, checked ${formatDay(checkedOn)}${words}`;
}

/** Specs of one or more models. */
export function specs(rows: readonly FactRow[], names: readonly string[]): string {
	const cellOf = (cell: FactCell | undefined) =>
		cell
			? [cited(cell), ...cell.disputed.map((lost) => `also given: ${cited(lost)}`)].join('; ')
			: 'Unknown';
	return markdownTable([
		['Fact', ...names.map(escapeMarkdown)],
		...rows.map(({ label, cells }) => [label, ...cells.map(cellOf)]),
	]);
}

/** Capabilities of one or more models. */
export function capabilities(rows: readonly CapabilityRow[], names: readonly string[]): string {
	return markdownTable([
		['Capability', ...names.map(escapeMarkdown)],
		...rows.map(({ name, cells }) => [
			name,
			...cells.map(({ answer, refs }) => capitalise(answer) + notes(refs)),
		]),
	]);
}

/** Offers of one or more models; a row names its model where there are several. */
export function prices(rows: readonly (PriceRow & { model?: string })[]): string | undefined {
	if (rows.length === 0) return undefined;
	const hasModels = rows.some(({ model }) => model !== undefined);
	const first = hasModels ? 2 : 1;
	const head = [
		'Provider',
		...(hasModels ? ['Model'] : []),
		...priceColumns.map(([, label]) => label),
		'Also',
		'Status',
		'Checked',
	];
	const lines = rows.map((row) => [
		escapeMarkdown(row.provider),
		...(hasModels ? [escapeMarkdown(row.model ?? '')] : []),
		...row.prices.map((price) =>
			price
				? [price.text, ...price.disputed.map((lost) => `also ${cited(lost)}`)].join('; ')
				: 'Unknown',
		),
		[row.unpriced, ...row.notes]
			.filter((note) => note !== undefined)
			.map(escapeMarkdown)
			.join('; '),
		row.stateText,
		row.checkedOn + notes(row.refs),
	]);
	return `US dollars per million tokens.\n\n${markdownTable([head, ...lines], (i) => i >= first && i < first + priceColumns.length)}`;
}
