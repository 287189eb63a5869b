import type { CompareCard } from '../compare/embed/compare-card.ts';
import type { CostCard } from '../compare/embed/cost-card.ts';
import { embedTitles } from '../compare/embed/kinds.ts';
import type { CardPrice, PriceCard } from '../compare/embed/price-card.ts';
import { reportUrl, siteName } from '../format/site.ts';
import { scorecardTable } from './fact-tables.ts';
import { attribute, joined, markup, type Html, type Part } from './markup.ts';

/** A link out of a widget: the page around it stays. */
function out(href: string, text: Part): Html {
	return markup`<a href="${href}" target="_blank" rel="noopener">${text}</a>`;
}

/** Whose data it is and of which day, with the page that names the source of each value. */
function foot(asOf: string, href: string, more?: Part): Html {
	return markup`<p class="m">Data: ${out(href, `${siteName}, as of ${asOf}, with sources`)}.${more} ${out(reportUrl(href), 'Report an error')}.</p>`;
}

/** What readers must know first. A preview is no warning. */
function statusMark(status: string): Html {
	const look = status.includes('Preview') ? undefined : 'alarm';
	return markup`<mark${attribute('class', look)}>${status}</mark>`;
}

/** The monthly cost of one or more models, a row a model. */
export function costMarkup(card: CostCard): Html {
	const { rows, lines, asOf, href } = card;
	const body = rows.map((row) => {
		const made = lines.flatMap((label, i) => {
			const { text, small } = row.lines[i]!;
			return small === undefined ? [] : [markup`<small>${label} ${text}: ${small}</small>`];
		});
		const sum = row.month === 'Unknown' ? 'u' : rows.length > 1 && row.cheapest ? 'w' : undefined;
		const against = rows.length > 1 && row.month !== 'Unknown' && row.against;
		const saved = row.saving !== '' && row.saving !== '–' && `${row.saving} saved by batches`;
		return markup`<tr><th scope="row">${out(row.href, markup`<b>${row.name}</b>`)}${row.status !== undefined && [' ', statusMark(row.status)]}<small>${row.route.text}${row.route.small !== undefined && `: ${row.route.small}`}</small>${made}${row.successor !== undefined && markup`<small>${row.successor}</small>`}</th><td${attribute('class', sum)}>${row.month}${against && markup`<small>${against}</small>`}${saved && markup`<small>${saved}</small>`}</td></tr>`;
	});
	const more = [card.beside, ...card.assumptions]
		.filter((text) => text !== '')
		.map((text) => markup`<p class="m">${text}</p>`);
	return markup`<h1>${embedTitles.cost}</h1><table class="num"><caption>${card.workload}</caption><thead><tr><th scope="col">Model</th><th scope="col">A month</th></tr></thead><tbody>${body}</tbody></table><p>${card.answer}</p>${more}<p class="m">List prices in US dollars, before discounts and taxes. ${out('/methodology/#cost', 'What a cost leaves out')}.</p>${foot(asOf, card.sourcesHref, markup` ${out(href, 'Change the traffic')}.`)}`;
}

/** The decision scorecard of two models. */
export function compareMarkup({ models, statuses, rows, asOf, href }: CompareCard): Html {
	const [a, b] = models;
	const names = joined(
		[
			out(a.href, markup`<span class="a">${a.name}</span>`),
			out(b.href, markup`<span class="b">${b.name}</span>`),
		],
		' vs ',
	);
	const notes = statuses.map((status) => markup`<p>${statusMark(status)}</p>`);
	return markup`<h1>${names}</h1>${notes}${scorecardTable(rows, a, b)}${foot(asOf, href)}`;
}

/** The lowest prices of a model. */
export function priceMarkup(card: PriceCard): Html {
	const { name, lab, href, status, notes, checked, context, asOf } = card;
	const row = (label: string, { text, small, known }: CardPrice) =>
		markup`<tr><th scope="row">${label}<small>${small}</small></th><td${attribute('class', known ? undefined : 'u')}>${text}</td></tr>`;
	const windowLook = context === 'Unknown' ? 'u' : undefined;
	const more = notes.length > 0 && markup`<p class="m">${notes.join('. ')}.</p>`;
	const caption = `Lowest list price, US dollars per million tokens${checked === undefined ? '' : `; ${checked}`}`;
	return markup`<h1>${out(href, name)} <small>by ${lab}</small></h1>${status !== undefined && markup`<p>${statusMark(status)}</p>`}<table class="num"><caption>${caption}</caption><tbody>${row('Input', card.input)}${row('Output', card.output)}<tr><th scope="row">Context window</th><td${attribute('class', windowLook)}>${context}</td></tr></tbody></table>${more}${foot(asOf, href)}`;
}

/** What stands in a widget that cannot show what was asked for. */
export function problemMarkup(heading: string, problem: string): Html {
	return markup`<h1>${heading}</h1><p class="note alarm" role="alert">${problem}.</p><p class="m">${out('/widgets/#parameters', `Parameters of the ${siteName} widgets`)}</p>`;
}
