import { compareText } from '../format/compare-text.ts';
import type { Catalog, Model, ServedRoute } from '../schema/catalog.ts';
import type { Citation } from '../schema/common.ts';
import type { PricePeriod } from '../schema/provider.ts';
import type { CostAt } from '../cost/flip-point.ts';
import type { PriceList } from '../cost/price-parts.ts';
import { isRegion, regionNames, type Region } from '../cost/regions.ts';
import { workloadCost, type Cost, type RouteLimits } from '../cost/workload-cost.ts';
import type { Workload } from '../cost/workload.ts';
import { citationOf, evidenceOf, isFilled, type Evidence } from './evidence.ts';
import { billsByTokens } from './provider-words.ts';
import { routeState, type RouteState } from './status.ts';

/** What a cost needs to know of a route. Small and plain, so that it travels to a browser as JSON. */
export interface PlainOffer extends RouteLimits {
	/** `Anthropic`, `OpenRouter (free)`. */
	name: string;
	state: RouteState;
	/** The prices of the catalog's day; of the last day for a route that has ended. */
	period?: PriceList;
	/** Another offer of the same weights: free, fast, eu. */
	variant?: string;
	/** The day it stops or stopped being served. */
	endsOn?: string;
	/** Whether the model's own lab serves it. */
	own: boolean;
	/** Tokens cost nothing here. Such offers have limits that no price shows. */
	free: boolean;
	/** Whether it is billed by tokens: no plan, trial or program to run at home. */
	payAsYouGo: boolean;
}

/** A route as of the catalog's day, with the records and sources that it comes from. */
export interface Offer extends PlainOffer {
	served: ServedRoute;
	period?: PricePeriod;
	/** Where the prices come from; without prices, where the route does. */
	evidence: Evidence;
	/** Where single prices come from that `evidence` does not give, by their key in the period. */
	priceEvidence: Readonly<Record<string, Evidence>>;
	/** Where the state of the route comes from. */
	stateEvidence: Evidence;
	/** Prices of other sources that lost against those of the period. */
	disputed: readonly DisputedPrice[];
}

export interface DisputedPrice {
	/** Key of the price in the period. */
	field: string;
	usdPerMtok: number;
	evidence: Evidence;
}

/** Every offer of a model, those that can be used first, then by provider name. */
export function offersOf(catalog: Catalog, model: Model): Offer[] {
	const offers = (catalog.routesOf.get(model.id) ?? []).map((served) =>
		offer(catalog, model, served),
	);
	return offers.sort(
		(a, b) => Number(isGone(a)) - Number(isGone(b)) || compareText(a.name, b.name),
	);
}

function offer(catalog: Catalog, model: Model, served: ServedRoute): Offer {
	const { provider, route } = served;
	const period = periodOn(route.prices ?? [], catalog.asOf);
	return {
		served,
		own: provider.lab === model.lab,
		...(route.variant === undefined ? {} : { variant: route.variant }),
		...endOf(model, served),
		...limitsOf(model, served),
		name:
			route.variant === undefined
				? provider.name
				: `${provider.name} (${variantName(route.variant)})`,
		state: routeState(catalog, model, served),
		...(period === undefined ? {} : { period }),
		evidence: evidenceOf(catalog, period?.from ?? route.from),
		priceEvidence: Object.fromEntries(
			Object.entries(period?.fieldsFrom ?? {}).map(([key, from]) => [
				key,
				evidenceOf(catalog, from),
			]),
		),
		stateEvidence: evidenceOf(catalog, stateSource(model, served)),
		free: period?.inputUsdPerMtok === 0 && period.outputUsdPerMtok === 0,
		payAsYouGo: billsByTokens(provider.kind),
		disputed: (period?.conflicts ?? []).flatMap(({ field, value, from }) =>
			typeof value === 'number'
				? [{ field, usdPerMtok: value, evidence: evidenceOf(catalog, from) }]
				: [],
		),
	};
}

/** The end of a route: its own, or the model's where its lab serves it and has set a day. */
function endOf(model: Model, { provider, route }: ServedRoute): { endsOn?: string } {
	const endsOn = route.endsOn ?? (provider.lab === model.lab ? model.retiresOn : undefined);
	return endsOn === undefined ? {} : { endsOn };
}

/** The limits of a route, those of its model where it has none of its own. */
function limitsOf({ limits }: Model, { route }: ServedRoute): RouteLimits {
	const { contextTokens = limits?.contextTokens, maxOutputTokens = limits?.maxOutputTokens } =
		route;
	const maxInputTokens = limits?.maxInputTokens;
	return {
		...(contextTokens === undefined ? {} : { contextTokens }),
		...(maxInputTokens === undefined ? {} : { maxInputTokens }),
		...(maxOutputTokens === undefined ? {} : { maxOutputTokens }),
	};
}

function stateSource(model: Model, { provider, route }: ServedRoute): Citation {
	const { endsOn, status } = route.fieldsFrom ?? {};
	const byModel = provider.lab === model.lab && model.retiresOn !== undefined;
	if (route.endsOn === undefined && byModel) return citationOf(model.from, 'retiresOn');
	return endsOn ?? status ?? route.from;
}

/** The period that holds on a day: the last one that has begun. Future periods wait. */
export function periodOn(periods: readonly PricePeriod[], day: string): PricePeriod | undefined {
	return periods.findLast(({ since }) => since === undefined || since <= day);
}

/** `EU`, `free`, `US 2024-11-20`. */
function variantName(variant: string): string {
	const [first, ...rest] = variant.split('-');
	if (isRegion(first!))
		return [regionNames[first], ...(rest.length > 0 ? [rest.join('-')] : [])].join(' ');
	return /^\d{4}-/.test(variant) ? variant : variant.replaceAll('-', ' ');
}

/** Whether a reader can no longer count on an offer. */
export function isGone({ state }: PlainOffer): boolean {
	return state === 'ended' || state === 'unconfirmed';
}

/** Where all prices of a period come from. */
export function periodEvidence(catalog: Catalog, period: PricePeriod): Evidence[] {
	return [period.from, ...Object.values(period.fieldsFrom ?? {})].map((from) =>
		evidenceOf(catalog, from),
	);
}

/** Where one price of an offer comes from. */
export function priceEvidence(offer: Offer, key: keyof PriceList): Evidence {
	return offer.priceEvidence[key] ?? offer.evidence;
}

/** Where a cost comes from: the sources of the prices that it needed. */
export function costEvidence({ offer, cost }: PricedOffer): readonly [Evidence, ...Evidence[]] {
	const used = cost.lines.map(({ price }) =>
		price ? priceEvidence(offer, price) : offer.evidence,
	);
	return isFilled(used) ? used : [offer.evidence];
}

/** A cost with the offer that gives it. */
export interface PricedOffer<O extends PlainOffer = Offer> {
	offer: O;
	cost: Extract<Cost, { kind: 'known' }>;
}

export type ModelCost<O extends PlainOffer = Offer> =
	/** The cheapest offer that can be used. `others` are dearer, cheapest first. */
	| { kind: 'known'; best: PricedOffer<O>; others: PricedOffer<O>[] }
	/** No offer by tokens can be used: the lab's last price, else the cheapest of the last prices. */
	| { kind: 'ended'; best: PricedOffer<O> }
	| { kind: 'unknown'; reason: string };

/** What a workload costs on one offer. */
export function offerCost({ period, ...limits }: PlainOffer, workload: Workload): Cost {
	if (!period) return { kind: 'unknown', reason: 'No price of this route is known' };
	return workloadCost(period, workload, limits);
}

/**
 * What a model costs at a workload: at the cheapest offer by tokens that can be used. Variants of
 * the usual service (free, fast, flex) are left out while a plain or regional offer is there, and all
 * offers outside the workload's region. Ended offers count only when no other by tokens is left. Of
 * equal costs that at the model's own lab stands.
 */
export function modelCost<O extends PlainOffer>(
	offers: readonly O[],
	workload: Workload,
): ModelCost<O> {
	const { region } = workload;
	if (region === undefined) return costOf(offers, workload);
	const regional = offers.filter((offer) => regionOf(offer) === region);
	if (regional.length > 0) return costOf(regional, workload);
	return { kind: 'unknown', reason: `No route of the region ${regionNames[region]} is known` };
}

/** What a model costs while it is served, for a search of the workload at which that changes. */
export function costAt(offers: readonly PlainOffer[]): CostAt {
	return (workload) => {
		const cost = modelCost(offers, workload);
		return cost.kind === 'known' ? cost.best.cost.usd : undefined;
	};
}

export function regionOf({ variant = '' }: PlainOffer): Region | undefined {
	const [first] = variant.split('-');
	return isRegion(first!) ? first : undefined;
}

function costOf<O extends PlainOffer>(offers: readonly O[], workload: Workload): ModelCost<O> {
	const billed = offers.filter(({ payAsYouGo }) => payAsYouGo);
	const usable = billed.filter((one) => !isGone(one));
	if (usable.length > 0) {
		const listed = usable.filter(({ period }) => period !== undefined);
		const plain = listed.filter(isPlain);
		const { priced, reason } = priceAll(plain.length > 0 ? plain : listed, workload);
		const [best, ...others] = priced;
		if (best) return { kind: 'known', best, others };
		return { kind: 'unknown', reason: reason ?? 'No price is known at a provider that serves it' };
	}
	const ended = billed.filter(({ state, period }) => state === 'ended' && period !== undefined);
	const { priced, reason } = priceAll(ended, workload);
	const last = priced.find(({ offer }) => offer.own) ?? priced[0];
	if (last) return { kind: 'ended', best: last };
	return { kind: 'unknown', reason: reason ?? whyNoPrice(offers) };
}

/** Whether an offer is the usual service or that of a region, and not free, fast or spot. */
export function isPlain({ free, variant }: PlainOffer): boolean {
	return !free && (variant === undefined || isRegion(variant));
}

/** Offers with a known cost, cheapest first; with why the lab's own, else the first, has none. */
function priceAll<O extends PlainOffer>(offers: readonly O[], workload: Workload) {
	let reason: string | undefined;
	const priced: PricedOffer<O>[] = [];
	for (const offer of offers.toSorted((a, b) => Number(b.own) - Number(a.own))) {
		const cost = offerCost(offer, workload);
		if (cost.kind === 'known') priced.push({ offer, cost });
		else reason ??= cost.reason;
	}
	priced.sort(
		({ offer: a, cost: x }, { offer: b, cost: y }) =>
			x.usd - y.usd || Number(b.own) - Number(a.own) || (a.name < b.name ? -1 : 1),
	);
	return { priced, reason };
}

/** Why a model without an offer by tokens in use has no price, not even a last one. */
function whyNoPrice(offers: readonly PlainOffer[]): string {
	if (offers.length === 0) return 'No provider of it is known';
	if (offers.every(({ payAsYouGo }) => !payAsYouGo)) return 'No known provider sells it by tokens';
	if (offers.some(({ state }) => state === 'unconfirmed'))
		return 'Its lab has retired it, and no other provider is confirmed';
	return 'Every known offer by tokens has ended, without a known price';
}

/** An offer as it travels to a browser: without its sources. */
export function plainOffer({
	name,
	state,
	period,
	variant,
	endsOn,
	own,
	free,
	payAsYouGo,
	contextTokens,
	maxInputTokens,
	maxOutputTokens,
}: Offer): PlainOffer {
	const base = { name, state, own, free, payAsYouGo };
	return {
		...base,
		...(variant === undefined ? {} : { variant }),
		...(endsOn === undefined ? {} : { endsOn }),
		...(period === undefined ? {} : { period: priceList(period) }),
		...(contextTokens === undefined ? {} : { contextTokens }),
		...(maxInputTokens === undefined ? {} : { maxInputTokens }),
		...(maxOutputTokens === undefined ? {} : { maxOutputTokens }),
	};
}

function priceList({
	from: _from,
	fieldsFrom: _fieldsFrom,
	conflicts: _conflicts,
	...prices
}: PricePeriod): PriceList {
	return prices;
}
