import type { Letter } from '../compare/letters.ts';
import { staleWord } from '../compare/freshness.ts';
import { priceColumns, type PriceRow } from '../compare/rows.ts';
import { citedCell, priceText } from './cited.ts';
import { attribute, markup, type Html } from './markup.ts';

/** Offers by provider; a row names its side where several models share the table. */
export function priceTable(
	providers: readonly { href: string; rows: readonly (PriceRow & { side?: Letter })[] }[],
	caption: string,
): Html {
	const columns = priceColumns.map(([, label]) => markup`<th scope="col">${label}</th>`);
	const more = ['Also', 'Status', 'Checked'].map(
		(label) => markup`<th scope="col" class="l">${label}</th>`,
	);
	const body = providers.flatMap(({ href, rows }) => rows.map((row) => rowOf(href, row)));
	return markup`<div class="x" tabindex="0" role="region" aria-label="Prices by provider"><table class="num"><caption>${caption}</caption><thead><tr><th scope="col">Provider</th>${columns}${more}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function rowOf(href: string, row: PriceRow & { side?: Letter }): Html {
	const { side } = row;
	const prices = row.unpriced
		? markup`<td class="l u" colspan="${priceColumns.length}">${row.unpriced}</td>`
		: row.prices.map((price) =>
				price
					? markup`<td${attribute('class', price.cheapest ? 'w' : undefined)}>${priceText(price)}</td>`
					: markup`<td class="u">Unknown</td>`,
			);
	const look = row.state === 'preview' ? undefined : 'alarm';
	const state =
		row.state === 'live'
			? row.stateText
			: markup`<mark${attribute('class', look)}>${row.stateText}</mark>`;
	const letter = side && markup`<b class="k ${side}">${side.toUpperCase()}</b>`;
	const head = markup`<th scope="row">${letter}<a href="${href}">${row.provider}</a></th>`;
	const notes = row.notes.map((note) => markup`<small>${note}</small>`);
	const checked = citedCell(
		{ text: row.checkedOn, refs: row.refs },
		row.stale ? staleWord : undefined,
	);
	return markup`<tr${attribute('class', side)}>${head}${prices}<td class="l">${notes}</td><td class="l">${state}</td><td class="l">${checked}</td></tr>`;
}
