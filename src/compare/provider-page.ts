import { compareText } from '../format/compare-text.ts';
import type { Catalog, Provider } from '../schema/catalog.ts';
import { article, plural } from '../format/words.ts';
import { cheapestPrice } from './cheapest-price.ts';
import { Citations, type Cited, type CitedSource } from './citations.ts';
import { claim, type Claim } from './claim.ts';
import { conflictLines, type ConflictLine } from './conflicts.ts';
import { datedPrices } from './dated-prices.ts';
import { because, citationOf, evidenceOf, fact } from './evidence.ts';
import { formatTokens } from '../format/quantity.ts';
import { isGone, type Offer } from './offers.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { labPath, modelPath } from './paths.ts';
import { changeClaim, changesOf } from './price-changes.ts';
import type { DatedPrices } from './prices-on-day.ts';
import { profileOf, type Profile } from './profile.ts';
import { billsByTokens, endpointNames, kindWords } from './provider-words.ts';
import { priceRows, type PriceRow } from './rows.ts';

export interface ProviderPage {
	head: PageHead;
	name: string;
	/** What kind of provider it is, its API style, how many models it serves. */
	summary: Cited[];
	/** Its own lab, its site, its list of prices. */
	links: { text: string; href: string }[];
	/** False for plans, trials and programs to run at home: then no price can stand in the table. */
	byTokens: boolean;
	rows: ProviderRow[];
	/** Price changes here, the newest first. */
	changes: Cited[];
	conflicts: ConflictLine[];
	sources: CitedSource[];
}

/** One route: a model at this provider. */
export interface ProviderRow extends Omit<PriceRow, 'provider' | 'href' | 'prices'> {
	model: string;
	href: string;
	/** `EU`, `free`; left out for the plain service. */
	variant?: string;
	/** The provider's own id of the model. */
	id: string;
	/** The context window here. */
	contextTokens?: string;
	/** One cell a price column. `lowest`: no other provider asks less for this model. */
	prices: ({ text: string; lowest: boolean; disputed: Cited[] } | undefined)[];
}

/** The page of a provider with every route, by the name of the model. */
export function providerPage(catalog: Catalog, id: string): ProviderPage {
	const provider = catalog.providers.get(id);
	if (!provider) throw new Error(`No provider ${id} in data/providers`);
	const citations = new Citations();
	const offers = offersAt(catalog, provider);
	const { name, kind } = provider;
	return {
		head: pageHead(catalog, {
			title: `${name}: models and prices`,
			description: describe(provider, offers.length),
			path: `/providers/${id}/`,
			breadcrumb: [{ name: 'Providers', path: '/providers/' }],
		}),
		name,
		summary: summary(catalog, provider, offers).map((one) => citations.cite(one)),
		links: links(catalog, provider),
		byTokens: billsByTokens(kind),
		rows: offers.map((offered) => providerRow(catalog, offered, citations)),
		changes: offers
			.flatMap(({ profile, offer }) => changesOf(catalog, profile, offer))
			.sort((x, y) => compareText(y.day, x.day))
			.map((change) => citations.cite(changeClaim(change))),
		conflicts: conflictLines(catalog, provider.conflicts, citations),
		sources: citations.sources,
	};
}

/** The prices of every route here by day, in the order of the rows. */
export function providerPrices(catalog: Catalog, id: string): DatedPrices[] {
	return offersAt(catalog, catalog.providers.get(id)!).map(({ profile, offer }) =>
		datedPrices(catalog, profile.name, offer),
	);
}

interface Offered {
	profile: Profile;
	offer: Offer;
}

/** What a provider serves, by the name of the model; what has ended comes last. */
function offersAt(catalog: Catalog, provider: Provider): Offered[] {
	const ids = new Set(provider.routes.map(({ model }) => model));
	const offered = [...ids].flatMap((id) => {
		const profile = profileOf(catalog, id);
		return profile.offers
			.filter(({ served }) => served.provider.id === provider.id)
			.map((offer) => ({ profile, offer }));
	});
	return offered.sort(
		(x, y) =>
			Number(isGone(x.offer)) - Number(isGone(y.offer)) ||
			compareText(x.profile.name, y.profile.name) ||
			compareText(x.offer.name, y.offer.name),
	);
}

function providerRow(
	catalog: Catalog,
	{ profile, offer }: Offered,
	citations: Citations,
): ProviderRow {
	const [{ provider: _name, href: _href, prices, refs, ...row }] = priceRows(
		[offer],
		citations,
	) as [PriceRow];
	const { route, provider } = offer.served;
	const lowest = [
		cheapestPrice(profile.offers, 'inputUsdPerMtok'),
		cheapestPrice(profile.offers, 'outputUsdPerMtok'),
	];
	const counts = !isGone(offer) && !offer.free && offer.payAsYouGo;
	const { contextTokens, fieldsFrom } = route;
	const contextEvidence =
		contextTokens === undefined
			? []
			: [evidenceOf(catalog, fieldsFrom?.['contextTokens'] ?? route.from)];
	return {
		...row,
		model: profile.name,
		href: modelPath(profile.id),
		...(offer.name !== provider.name && {
			variant: offer.name.slice(provider.name.length + 2, -1),
		}),
		id: route.id,
		...(contextTokens !== undefined && { contextTokens: formatTokens(contextTokens) }),
		refs: [...new Set([...refs, ...citations.refs(contextEvidence)])].sort((a, b) => a - b),
		prices: prices.map(
			(price, i) =>
				price && {
					text: price.text,
					lowest: counts && price.usdPerMtok === lowest[i]?.fact.value,
					disputed: price.disputed,
				},
		),
	};
}

function summary(catalog: Catalog, provider: Provider, offers: readonly Offered[]): Claim[] {
	const { name, kind, endpoint, from } = provider;
	const cite = (field: string) => evidenceOf(catalog, citationOf(from, field));
	const live = new Set(
		offers.filter(({ offer }) => !isGone(offer)).map(({ profile }) => profile.id),
	);
	const served = fact(live.size, plural(live.size, 'model'), cite('routes'));
	const ended = offers.filter(({ offer }) => isGone(offer)).length;
	const rest =
		ended === 0
			? ''
			: `; ${plural(ended, 'route has', 'routes have')} ended or ${ended === 1 ? 'is' : 'are'} unconfirmed`;
	return [
		claim`${name} ${fact(kind, kindWords[kind].is, cite('kind'))}.`,
		claim`It serves ${served} of those tracked here${rest}.`,
		...(endpoint === undefined
			? []
			: [
					claim`Clients speak to ${article(endpointNames[endpoint])} ${endpointNames[endpoint]}-style endpoint${because(fact(endpoint, '', cite('endpoint')))}.`,
				]),
	];
}

function links(catalog: Catalog, { lab, url, pricingUrl }: Provider): ProviderPage['links'] {
	const own = lab === undefined ? undefined : catalog.labs.get(lab);
	return [
		...(own ? [{ text: `All models of ${own.name}`, href: labPath(own.id) }] : []),
		...(pricingUrl === undefined ? [] : [{ text: 'Its list of prices', href: pricingUrl }]),
		...(url === undefined ? [] : [{ text: 'Its site', href: url }]),
	];
}

/** What a search engine shows. */
function describe({ name, kind, routes }: Provider, count: number): string {
	if (count === 0) return `${name}: ${kindWords[kind].name.toLowerCase()} provider.`;
	const models = new Set(routes.map(({ model }) => model)).size;
	const prices = routes.some(({ prices: periods }) => periods !== undefined);
	return `${plural(models, 'model')} at ${name}: ${prices ? 'input, output and cache prices, ' : ''}context window and status of every route, each with its source and day.`;
}
