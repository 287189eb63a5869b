import type { Workload } from '../../cost/workload.ts';
import { workloadCost, type CostLine, type RouteLimits } from '../../cost/workload-cost.ts';
import { formatDay } from '../../format/day.ts';
import { formatPrice, formatTokens } from '../../format/quantity.ts';
import type { Catalog, Model, Provider } from '../../schema/catalog.ts';
import type { PricePeriod, RouteFacts } from '../../schema/provider.ts';

// Worked out from the records anew, and not by the code that the pages are made with: what both get
// wrong alike would pass otherwise.

/** A route of a model as of the catalog's day. */
export interface AuditedRoute {
	provider: Provider;
	route: RouteFacts;
	/** `Anthropic`, `OpenRouter (free)`. */
	name: string;
	state: 'live' | 'preview' | 'deprecated' | 'ended' | 'unconfirmed';
	/** In use: neither ended nor unconfirmed. */
	inUse: boolean;
	/** The prices of the day. */
	period?: PricePeriod;
	endsOn?: string;
	byTokens: boolean;
	free: boolean;
	/** The usual service, or that of a region. */
	plain: boolean;
	/** Of the model's own lab. */
	own: boolean;
	/** How long a request may be here. */
	limits: RouteLimits;
}

export const priceKeys = [
	'inputUsdPerMtok',
	'outputUsdPerMtok',
	'cacheReadUsdPerMtok',
	'cacheWriteUsdPerMtok',
] as const;

const regions: Readonly<Record<string, string>> = {
	apac: 'Asia-Pacific',
	au: 'Australia',
	ca: 'Canada',
	eu: 'EU',
	global: 'global',
	in: 'India',
	jp: 'Japan',
	us: 'US',
};

/** Whether a model is retired on a day, by its record alone. */
export function isRetired({ stage, retiresOn }: Model, day: string): boolean {
	return stage === 'retired' || (retiresOn !== undefined && retiresOn <= day);
}

/** The name of a route: its provider, and what sets it apart from the plain one. */
export function routeName(provider: Provider, { variant }: RouteFacts): string {
	if (variant === undefined) return provider.name;
	const [head, ...rest] = variant.split('-') as [string, ...string[]];
	const region = regions[head];
	const words =
		region === undefined
			? /^\d{4}-/.test(variant)
				? variant
				: variant.split('-').join(' ')
			: [region, rest.join('-')].join(' ').trim();
	return `${provider.name} (${words})`;
}

/** Every route of a model. */
export function auditedRoutes(catalog: Catalog, model: Model): AuditedRoute[] {
	return (catalog.routesOf.get(model.id) ?? []).map(({ provider, route }) => {
		const own = provider.lab === model.lab;
		const period = (route.prices ?? []).findLast(
			({ since }) => since === undefined || since <= catalog.asOf,
		);
		const state = stateOf(catalog.asOf, model, own, route);
		const endsOn = route.endsOn ?? (own ? model.retiresOn : undefined);
		const free = period?.inputUsdPerMtok === 0 && period.outputUsdPerMtok === 0;
		return {
			provider,
			route,
			name: routeName(provider, route),
			state,
			inUse: state !== 'ended' && state !== 'unconfirmed',
			...(period && { period }),
			...(endsOn !== undefined && { endsOn }),
			byTokens: ['first-party', 'cloud', 'aggregator'].includes(provider.kind),
			free,
			plain: !free && (route.variant === undefined || route.variant in regions),
			own,
			limits: limitsOf(model, route),
		};
	});
}

/** The limits of a route: those of the model, and lower ones of its own. */
function limitsOf(
	{ limits = {} }: Model,
	{ contextTokens, maxOutputTokens }: RouteFacts,
): RouteLimits {
	const { maxInputTokens } = limits;
	const context = contextTokens ?? limits.contextTokens;
	const output = maxOutputTokens ?? limits.maxOutputTokens;
	return {
		...(maxInputTokens !== undefined && { maxInputTokens }),
		...(context !== undefined && { contextTokens: context }),
		...(output !== undefined && { maxOutputTokens: output }),
	};
}

function stateOf(
	day: string,
	model: Model,
	own: boolean,
	{ status, endsOn }: RouteFacts,
): AuditedRoute['state'] {
	if (status === 'ended') return 'ended';
	if (endsOn !== undefined) return endsOn <= day ? 'ended' : 'deprecated';
	if (isRetired(model, day)) {
		if (own) return 'ended';
		if (model.openWeights !== true) return 'unconfirmed';
	}
	return status ?? 'live';
}

/** A cost of a month with every route that asks no more. */
export interface AuditedCost {
	/** `ended`: at the last price of a route that has ended. */
	kind: 'known' | 'ended';
	usd: number;
	routes: readonly PricedRoute[];
	/** Every route that was looked at, these among them. */
	all: readonly PricedRoute[];
}

interface PricedRoute {
	route: AuditedRoute;
	usd: number;
	lines: readonly CostLine[];
}

/** What a model costs on the cheapest route for a workload; undefined where that is not known. */
export function auditedCost(
	routes: readonly AuditedRoute[],
	workload: Workload,
): AuditedCost | undefined {
	const billed = routes.filter(({ byTokens }) => byTokens);
	const inUse = billed.filter((one) => one.inUse);
	if (inUse.length === 0) {
		const ended = priced(
			billed.filter(({ state }) => state === 'ended'),
			workload,
		);
		const own = ended.filter(({ route }) => route.own);
		return lowest('ended', own.length > 0 ? own : ended);
	}
	const listed = inUse.filter(({ period }) => period);
	const plain = listed.filter((one) => one.plain);
	return lowest('known', priced(plain.length > 0 ? plain : listed, workload));
}

function priced(routes: readonly AuditedRoute[], workload: Workload): PricedRoute[] {
	return routes.flatMap((route) => {
		const cost = route.period && workloadCost(route.period, workload, route.limits);
		return cost?.kind === 'known' ? [{ route, usd: cost.usd, lines: cost.lines }] : [];
	});
}

function lowest(kind: AuditedCost['kind'], all: readonly PricedRoute[]): AuditedCost | undefined {
	if (all.length === 0) return undefined;
	const usd = Math.min(...all.map((one) => one.usd));
	return { kind, usd, routes: all.filter((one) => one.usd === usd), all };
}

/** A price that is compared between routes. */
export type PriceKey = 'inputUsdPerMtok' | 'outputUsdPerMtok';

/** The lowest price of a kind with the routes that ask it; `ended` where nobody asks it any more. */
export function lowestPrice(
	routes: readonly AuditedRoute[],
	key: PriceKey,
): { usd: number; ended: boolean; routes: AuditedRoute[] } | undefined {
	const asked = routes.filter(
		({ byTokens, free, period }) => byTokens && !free && period?.[key] !== undefined,
	);
	const inUse = asked.filter((one) => one.inUse);
	const pool = inUse.length > 0 ? inUse : asked.filter(({ state }) => state === 'ended');
	const plain = pool.filter((one) => one.plain);
	const counted = plain.length > 0 ? plain : pool;
	if (counted.length === 0) return undefined;
	const usd = Math.min(...counted.map(({ period }) => period![key]!));
	const at = counted.filter(({ period }) => period![key] === usd);
	return { usd, ended: inUse.length === 0, routes: at };
}

/** Distinct providers among routes. */
export function providersOf(routes: readonly AuditedRoute[]): string[] {
	return [...new Set(routes.map(({ provider }) => provider.name))];
}

/** The cells of a route in a table of prices, after its name, as they must read. */
export function routeCells({ period, provider, state, endsOn, route }: AuditedRoute): string[] {
	return [
		...(period?.inputUsdPerMtok === undefined && period?.outputUsdPerMtok === undefined
			? [unpriced[provider.kind] ?? 'Price unknown']
			: priceKeys.map((key) => (period[key] === undefined ? 'Unknown' : formatPrice(period[key])))),
		period ? notesOf(period).join(' ') : '',
		endsOn === undefined
			? state.charAt(0).toUpperCase() + state.slice(1)
			: `${state === 'ended' ? 'Ended' : 'Ends'} ${formatDay(endsOn)}`,
		route.id,
	];
}

const unpriced: Readonly<Record<string, string>> = {
	plan: 'Part of a plan, no price by tokens',
	trial: 'Trial, no price by tokens',
	local: 'Runs on your own machine',
};

function notesOf(period: PricePeriod): string[] {
	const both = (input?: number, output?: number) =>
		[input, output].map((usd) => (usd === undefined ? 'unknown' : formatPrice(usd))).join(' / ');
	const { batchInputUsdPerMtok, batchOutputUsdPerMtok, tiers = [], hours = [] } = period;
	return [
		...tiers.map(
			(tier) =>
				`Above ${formatTokens(tier.aboveInputTokens)} input tokens: ${both(
					tier.inputUsdPerMtok ?? period.inputUsdPerMtok,
					tier.outputUsdPerMtok ?? period.outputUsdPerMtok,
				)}`,
		),
		...(batchInputUsdPerMtok === undefined && batchOutputUsdPerMtok === undefined
			? []
			: [`Batch: ${both(batchInputUsdPerMtok, batchOutputUsdPerMtok)}`]),
		...hours.map(
			(window) =>
				`${window.fromUtc} to ${window.toUtc} UTC: ${both(window.inputUsdPerMtok, window.outputUsdPerMtok)}`,
		),
	];
}
