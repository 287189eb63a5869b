/**
 * Keys of files that are made from the records of all models. Most of them show few of the prices, and
 * a price is what changes most often: each key leaves out what its files cannot show.
 */
import type { Catalog, Provider } from '../schema/catalog.ts';
import type { PricePeriod, RouteFacts } from '../schema/provider.ts';
import { priceKeys } from '../schema/price-keys.ts';
import { needs } from './best/needs.ts';
import { rankingOf } from './best/ranking.ts';
import { cheapestPrice } from './cheapest-price.ts';
import { hashOf } from './hash-text.ts';
import type { Offer } from './offers.ts';
import { perCatalog, perId } from './per-catalog.ts';
import { profileOf } from './profile.ts';

/** Of all sources, and of the day that every page names. */
export const sourcesKey = perCatalog((catalog) =>
	hashOf([catalog.asOf, [...catalog.sources.values()]]),
);

/** Of what is made from any record. */
export const catalogKey = perCatalog((catalog) => keyWith(catalog, (provider) => provider));

/**
 * Of what is made from any record and shows no amount of money: at most whether there is one, and who says
 * so when. Where sources give several amounts, all are told, and so are in the key.
 */
export const amountlessKey = perCatalog((catalog) => keyWith(catalog, withoutAmounts));

/** The same with the amounts that have changed or were corrected, for lists of what happened. */
export const historyKey = perCatalog((catalog) => {
	const providers = [...catalog.providers.values()];
	return hashOf([
		amountlessKey(catalog),
		providers.filter(({ corrections }) => corrections),
		providers.map(({ routes }) =>
			routes.flatMap(({ prices = [] }) => (prices.length > 1 ? [prices] : [])),
		),
	]);
});

/** The same with the amounts that tables of all models show: of each model those of its cheapest routes. */
export const headlinesKey = perCatalog((catalog) =>
	hashOf([amountlessKey(catalog), [...catalog.models.keys()].map((id) => headlineOf(catalog, id))]),
);

/** The routes of a model whose prices stand for it wherever there is room for one. */
export const headlineOf = perId((catalog, id): string => {
	const { offers, cost } = profileOf(catalog, id);
	return hashOf([
		id,
		cost.kind,
		cost.kind !== 'unknown' && routeOf(cost.best.offer),
		(['inputUsdPerMtok', 'outputUsdPerMtok', 'cacheReadUsdPerMtok'] as const).map((key) => {
			const found = cheapestPrice(offers, key);
			return found && routeOf(found.offer);
		}),
	]);
});

/** Of the ranking for a need, with the amounts that stand beside its models; nothing for an unknown need. */
export function rankingKey(catalog: Catalog, need: string): string | undefined {
	return needs.some(({ id }) => id === need) ? keyOfRanking(catalog, need) : undefined;
}

const keyOfRanking = perId((catalog, need) => {
	const { placed, unplaced } = rankingOf(catalog, need);
	return hashOf([
		amountlessKey(catalog),
		[placed, unplaced].map((candidates) =>
			candidates.map(({ profile: { id }, cost: { cost, inBatches } }) => [
				headlineOf(catalog, id),
				cost.kind !== 'unknown' && [routeOf(cost.best.offer), cost.best.cost.usd],
				inBatches,
			]),
		),
	]);
});

/** Of all rankings. */
export const rankingsKey = perCatalog((catalog) =>
	hashOf(needs.map(({ id }) => keyOfRanking(catalog, id))),
);

function keyWith(catalog: Catalog, read: (provider: Provider) => object): string {
	return hashOf([
		sourcesKey(catalog),
		[...catalog.labs.values()],
		[...catalog.models.values()],
		[...catalog.providers.values()].map(read),
		[...catalog.benchmarks.values()],
		catalog.pairs,
		catalog.publishAll,
	]);
}

function withoutAmounts(provider: Provider): object {
	return { ...provider, routes: provider.routes.map(routeWithoutAmounts) };
}

function routeWithoutAmounts({ prices, ...route }: RouteFacts): object {
	return { ...route, prices: prices?.map(periodWithoutAmounts) };
}

function periodWithoutAmounts(period: PricePeriod): object {
	if (period.conflicts) return period;
	const signs = priceKeys.map((key) => {
		const usd = period[key];
		return usd === undefined ? undefined : Math.sign(usd);
	});
	const { since, tiers, tierScope, hours, from, fieldsFrom } = period;
	return [signs, since, tiers, tierScope, hours, from, fieldsFrom];
}

function routeOf({ served: { provider, route } }: Offer): [provider: string, route: RouteFacts] {
	return [provider.id, route];
}
