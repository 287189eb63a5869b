import { compareText } from '../format/compare-text.ts';
import type { Catalog, Provider } from '../schema/catalog.ts';
import { endpointStyles } from '../schema/endpoint-styles.ts';
import { providerKinds } from '../schema/provider.ts';
import { plural } from '../format/words.ts';
import { Citations, type CitedSource } from './citations.ts';
import { citationOf, evidenceOf } from './evidence.ts';
import { isGone, type Offer } from './offers.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { providerPath } from './paths.ts';
import { profileOf } from './profile.ts';
import { endpointNames, kindWords } from './provider-words.ts';
import { builtTable, tableDocument, type DraftTable } from './table/cite-table.ts';
import { countColumn, draftTable, type DraftColumn } from './table/draft-table.ts';
import { filterBy } from './table/options.ts';
import type { Table, TableDocument } from './table/table.ts';

export interface ProvidersPage {
	head: PageHead;
	count: string;
	/** What each kind of provider is, those billed by tokens first. */
	kinds: { name: string; is: string }[];
	/** Providers by kind, the largest first. */
	table: Table;
	sources: CitedSource[];
	/** The table with all columns, for a browser. */
	document: TableDocument;
}

/** A provider with the offers of all its routes. */
interface Listed {
	catalog: Catalog;
	provider: Provider;
	offers: readonly Offer[];
	/** Those of them that are in use. */
	usable: readonly Offer[];
	/** Models with a route in use. */
	live: number;
	/** Models whose routes have ended or are unconfirmed. */
	gone: number;
}

/** The list of all providers. */
export function providersPage(catalog: Catalog): ProvidersPage {
	const citations = new Citations();
	const listed = [...catalog.providers.values()]
		.map((provider) => listProvider(catalog, provider))
		.sort(
			(x, y) =>
				providerKinds.indexOf(x.provider.kind) - providerKinds.indexOf(y.provider.kind) ||
				y.live - x.live ||
				compareText(x.provider.name, y.provider.name),
		);
	const count = plural(listed.length, 'provider');
	const draft = providerTable(listed);
	const table = builtTable(draft, citations);
	const sources = [...citations.sources];
	const kinds = providerKinds.filter((kind) =>
		listed.some(({ provider }) => provider.kind === kind),
	);
	return {
		head: pageHead(catalog, {
			title: 'All providers of models',
			description: `${count} of language models: kind, number of models and prices, and API style, each with its source.`,
			path: '/providers/',
		}),
		count,
		kinds: kinds.map((kind) => kindWords[kind]),
		table,
		sources,
		document: tableDocument(draft, citations),
	};
}

function listProvider(catalog: Catalog, provider: Provider): Listed {
	const models = new Set(provider.routes.map(({ model }) => model));
	const offers = [...models].flatMap((model) =>
		profileOf(catalog, model).offers.filter(({ served }) => served.provider.id === provider.id),
	);
	const usable = offers.filter((offer) => !isGone(offer));
	const live = new Set(usable.map(({ served }) => served.route.model)).size;
	return { catalog, provider, offers, usable, live, gone: models.size - live };
}

const columns: readonly DraftColumn<Listed>[] = [
	{
		id: 'name',
		label: 'Provider',
		means: 'Its name.',
		kind: 'text',
		built: true,
		cell: ({ provider: { id, name } }) => ({ text: name, href: providerPath(id) }),
	},
	{
		id: 'kind',
		label: 'Kind',
		means: 'How it serves models, as said above.',
		kind: 'text',
		built: true,
		cell: ({ catalog, provider: { kind, from } }) => ({
			text: kindWords[kind].name,
			evidence: [evidenceOf(catalog, citationOf(from, 'kind'))],
		}),
	},
	countColumn('models', 'Models', 'Models with a route in use.', ({ live }) => live),
	countColumn(
		'priced',
		'Priced routes',
		'Routes in use with a published price. A model can have several routes.',
		({ usable }) => usable.filter(({ period }) => period !== undefined).length,
	),
	countColumn(
		'gone',
		'Ended or unconfirmed',
		'Models whose routes have all ended or are no longer confirmed.',
		({ gone }) => gone,
	),
	{
		id: 'api',
		label: 'API style',
		means: 'Whose way of asking its API follows.',
		kind: 'text',
		built: true,
		cell: ({ catalog, provider: { endpoint, from } }) =>
			endpoint && {
				text: endpointNames[endpoint],
				evidence: [evidenceOf(catalog, citationOf(from, 'endpoint'))],
			},
	},
	countColumn(
		'open',
		'Open weights',
		'Models in use here whose weights anybody can download.',
		({ catalog, usable }) =>
			new Set(usable.map(({ served }) => served.route.model).filter((id) => isOpen(catalog, id)))
				.size,
		false,
	),
	countColumn(
		'routes',
		'Routes',
		'All routes that are tracked, those that have ended among them.',
		({ offers }) => offers.length,
		false,
	),
];

function isOpen({ models }: Catalog, id: string): boolean {
	return models.get(id)?.openWeights === true;
}

function providerTable(listed: readonly Listed[]): DraftTable {
	return draftTable(columns, listed, ({ provider }) => [provider.id, provider.name], {
		name: 'providers',
		nouns: ['provider', 'providers'],
		filters: [
			filterBy(
				'kind',
				'Kind',
				listed,
				providerKinds.map((kind) => [
					kind,
					kindWords[kind].name,
					({ provider }) => provider.kind === kind,
				]),
			),
			filterBy('api', 'API style', listed, [
				...endpointStyles.map(
					(style) =>
						[
							style,
							endpointNames[style],
							({ provider }: Listed) => provider.endpoint === style,
						] as const,
				),
				['unknown', 'Unknown', ({ provider }) => provider.endpoint === undefined],
			]),
		],
	});
}
