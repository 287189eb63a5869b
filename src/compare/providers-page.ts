import { compareText } from '../format/compare-text.ts';
import type { Catalog, Provider } from '../schema/catalog.ts';
import { providerKinds } from '../schema/provider.ts';
import { plural } from '../format/words.ts';
import { Citations, type CitedSource } from './citations.ts';
import { citationOf, evidenceOf } from './evidence.ts';
import { isGone } from './offers.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { providerPath } from './paths.ts';
import { profileOf } from './profile.ts';
import { endpointNames, kindWords } from './provider-words.ts';

export interface ProvidersPage {
	head: PageHead;
	count: string;
	/** Providers by kind, those billed by tokens first. */
	groups: { id: string; kind: string; is: string; rows: ProviderListRow[] }[];
	sources: CitedSource[];
}

export interface ProviderListRow {
	name: string;
	href: string;
	/** Models with a route in use. */
	live: number;
	/** Models whose routes have ended or are unconfirmed. */
	gone: number;
	/** Routes with a price in use. */
	priced: number;
	endpoint?: string;
	refs: number[];
}

/** The list of all providers by kind, the largest first. */
export function providersPage(catalog: Catalog): ProvidersPage {
	const citations = new Citations();
	const providers = [...catalog.providers.values()];
	const groups = providerKinds.flatMap((kind) => {
		const rows = providers
			.filter((provider) => provider.kind === kind)
			.map((provider) => listRow(catalog, provider, citations))
			.sort((x, y) => y.live - x.live || compareText(x.name, y.name));
		const { name, is } = kindWords[kind];
		return rows.length > 0 ? [{ id: kind, kind: name, is, rows }] : [];
	});
	const count = plural(providers.length, 'provider');
	return {
		head: pageHead(catalog, {
			title: 'All providers of models',
			description: `${count} of language models: kind, number of models and prices, and API style, each with its source.`,
			path: '/providers/',
		}),
		count,
		groups,
		sources: citations.sources,
	};
}

function listRow(catalog: Catalog, provider: Provider, citations: Citations): ProviderListRow {
	const { id, name, endpoint, from } = provider;
	const models = new Set(provider.routes.map(({ model }) => model));
	const offers = [...models].flatMap((model) =>
		profileOf(catalog, model).offers.filter(({ served }) => served.provider.id === id),
	);
	const usable = offers.filter((offer) => !isGone(offer));
	const live = new Set(usable.map(({ served }) => served.route.model));
	return {
		name,
		href: providerPath(id),
		live: live.size,
		gone: models.size - live.size,
		priced: usable.filter(({ period }) => period !== undefined).length,
		...(endpoint !== undefined && { endpoint: endpointNames[endpoint] }),
		refs: citations.refs([
			evidenceOf(catalog, citationOf(from, 'kind')),
			evidenceOf(catalog, citationOf(from, 'endpoint')),
		]),
	};
}
