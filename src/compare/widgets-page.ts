import type { Catalog } from '../schema/catalog.ts';
import { regionNames } from '../cost/regions.ts';
import { capitalise } from '../format/words.ts';
import { examplePair } from './embed/example-pair.ts';
import { embedKinds, embedTitles, type EmbedKind } from './embed/kinds.ts';
import { embedParams, type EmbedParam } from './embed/params.ts';
import { themes } from './embed/param-names.ts';
import { picturedPairs } from './embed/pictured-pairs.ts';
import { reservedHeight } from './embed/reserved-height.ts';
import { snippetsOf, type Snippets } from './embed/snippets.ts';
import { pageHead, type PageHead } from './page-head.ts';

/** How wide the example snippets reckon a place to be, in pixels. */
const exampleWidth = 480;

/** The page with the builder of the widgets and all that is promised of them. */
export interface WidgetsPage {
	head: PageHead;
	kinds: { id: EmbedKind; name: string; text: string }[];
	themes: readonly string[];
	regions: { id: string; name: string }[];
	/** What the builder starts with, and what its snippets say without JavaScript. */
	example: { models: { id: string; name: string }[]; snippets: Snippets };
	/** The pairs with an image, each as `a,b` in the order of the ids. */
	picturedPairs: string[];
	params: readonly (EmbedParam & { widgets: string })[];
	/** What a page with a strict Content-Security-Policy adds to it. */
	policy: string;
}

/** What each widget shows, in a sentence. */
const kindTexts: Readonly<Record<EmbedKind, string>> = {
	cost: 'What one to four models cost a month at the traffic that you state, each at its cheapest route',
	compare: 'The decision scorecard of two models',
	price: 'The lowest list price of a model, its context window and its status',
};

export function widgetsPage(catalog: Catalog, site: string): WidgetsPage {
	const models = examplePair(catalog).map(({ id, name }) => ({ id, name }));
	return {
		head: pageHead(catalog, {
			title: 'Widgets for your own pages',
			description:
				'A calculator, a scorecard and a price card of language models to put on other sites: a builder with preview, every parameter, and what is promised of them.',
			path: '/widgets/',
		}),
		kinds: embedKinds.map((id) => ({ id, name: embedTitles[id], text: kindTexts[id] })),
		themes,
		regions: Object.entries(regionNames).map(([id, name]) => ({ id, name: capitalise(name) })),
		example: {
			models,
			snippets: snippetsOf({
				kind: 'cost',
				models: models.map(({ id }) => id),
				names: models.map(({ name }) => name),
				site,
				height: reservedHeight('cost', models.length, exampleWidth),
			}),
		},
		picturedPairs: picturedPairs(catalog).map((pair) => pair.join()),
		params: embedParams.map((param) => ({
			...param,
			widgets: param.kinds.length === embedKinds.length ? 'all' : param.kinds.join(', '),
		})),
		policy: `frame-src ${site}; script-src ${site}; img-src ${site}`,
	};
}
