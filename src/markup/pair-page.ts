import { calculatorPath } from '../compare/calculator/state.ts';
import type { PairTexts } from '../compare/pair-head.ts';
import type { PairPage, PairSide } from '../compare/pair-page.ts';
import { faqPage } from '../compare/structured-data.ts';
import type { FramedPage } from '../format/frame.ts';
import { scriptJson } from '../format/script-json.ts';
import { modelsHead } from './compared-table.ts';
import { costBody } from './cost-table.ts';
import { joined, markup, type Html } from './markup.ts';
import { contentsAnd, pairSections } from './pair-sections.ts';
import {
	banner,
	dayChoice,
	makersOf,
	namesOf,
	reportLine,
	shareButtons,
	sourcesList,
} from './pieces.ts';
import { trafficFields } from './traffic-fields.ts';

/** All that stands on the built page of a pair below the breadcrumb. `day` is that of the catalog. */
export function pairMain(page: PairPage, day: string): Html {
	const { head, a, b } = page;
	const sections = pairSections(page, {
		scorecardNote: markup`<p class="m"><a href="/widgets/?kind=compare&amp;models=${a.id},${b.id}">Embed this</a></p>`,
		cost: costCalculator(page),
		pricesIn: (table) => (hasPrice(page) ? datedPrices(page, day, table) : table),
		related: page.related,
		sources: sourcesList(page.sources),
		sourcesNote: (parts) => [reportLine(head.path, parts), sharing([a, b])],
	});
	return markup`<h1>${namesOf([a, b])}</h1>${page.banners.map(banner)}<p class="m">${makersOf([a, b])}. Data as of ${head.asOf}.</p>${contentsAnd(sections)}`;
}

/** The built page of a pair as what it has for itself. */
export function framedPair(page: PairPage, day: string): FramedPage<PairTexts, PairFrame> {
	const { head, a, b, priceChart, benchmarks, indexed } = page;
	const { title, description } = head;
	return {
		frame: { chart: Boolean(priceChart ?? benchmarks.chart), noindex: !indexed },
		texts: { a: a.id, b: b.id, nameOfA: a.name, title, description },
		main: String(pairMain(page, day)) + faqData(page),
	};
}

/** The questions once more, for search engines. */
function faqData(page: PairPage): string {
	const data = faqPage(page);
	return data ? `<script type="application/ld+json">${scriptJson(data)}</script>` : '';
}

/** What differs between the frames of pairs. */
export interface PairFrame {
	/** Whether the page loads what draws a chart. */
	chart: boolean;
	/** Whether search engines are told to leave it out. */
	noindex: boolean;
}

/** The buttons that pass the page on, and where its facts are for programs. */
function sharing(models: readonly PairSide[]): Html {
	const data = models.map(
		({ id, name }) => markup`<a href="/api/v1/models/${id}.json">${name}</a>`,
	);
	return markup`${shareButtons('markdown')}<p class="m">As JSON: ${joined(data, ', ')}.</p>`;
}

/** The costs of a pair with the form that changes the traffic. */
function costCalculator({ cost, a, b }: PairPage): Html {
	const { table, refs, heirRefs, workload } = cost;
	const body = costBody({ table, refs: [refs.a, refs.b], heirRefs: [heirRefs.a, heirRefs.b] });
	return markup`<cost-calculator data-a="${a.id}" data-b="${b.id}" data-name-a="${a.name}" data-name-b="${b.name}"><form class="calc"><fieldset><legend>Traffic</legend>${trafficFields}</fieldset><noscript><p class="m">Changing the traffic needs JavaScript.</p></noscript></form><table class="cmp"><caption data-workload>${workload}</caption>${modelsHead('Cost', [a, b])}${body}</table><p role="status" data-gap>${table.gap}</p><p class="m" data-assumptions>${table.assumptions.join(' ')}</p><p class="m">List prices in US dollars, before discounts and taxes. <a href="/methodology/#cost">What a cost leaves out</a>. <a href="${calculatorPath([a, b])}" data-open>Open in the calculator</a></p></cost-calculator>`;
}

function hasPrice({ prices }: PairPage): boolean {
	return prices.some(({ rows }) => rows.some(({ unpriced }) => !unpriced));
}

/** The prices with the choice of their day. */
function datedPrices({ a, b }: PairPage, day: string, table: Html): Html {
	return markup`<as-of-prices data-src="${a.href}prices.json ${b.href}prices.json">${dayChoice(day)}${table}</as-of-prices>`;
}
