import type { Conflict } from '../../schema/common.ts';
import type { ProviderKind, RouteFacts } from '../../schema/provider.ts';
import { known, type Prices, type PriceState, type RouteClaim, type SourceId } from '../facts.ts';
import { byCode } from '../text.ts';
import type { Placed } from './place.ts';
import { priceHistory } from './price-history.ts';
import type { PriceStatement } from './price-state.ts';
import { routeEnd } from './route-end.ts';
import { routeLimits } from './route-limits.ts';
import { priceRank } from './trust.ts';

export type PlacedRoute = Placed<RouteClaim>;

/** What the merging of routes needs to know beside the claims. */
export interface RouteContext {
	/** The newest day on which any source was fetched. */
	today: string;
	/** The day whose state each source shows. */
	stateOf: ReadonlyMap<SourceId, string>;
	/** Sources that list this provider in full, e.g. `pi-ai`. */
	listedBy: ReadonlySet<SourceId>;
	kind: ProviderKind;
	/** Release days of models, to tell a new route from a stale one. */
	releasedOn: ReadonlyMap<string, string>;
	/** Context windows of models, against which operating defaults are held. */
	contextOf: ReadonlyMap<string, number>;
	/** Current prices of the same model at other providers, by model. */
	elsewhere: ReadonlyMap<string, readonly Prices[]>;
}

/** One offer of a model at a provider before equal ones are put together. */
export interface Offer {
	/** A full listing of the provider has it. */
	listed: boolean;
	route: RouteFacts;
	refused: Conflict[];
	batch: Prices | undefined;
	/** What its spelling says beside the model, for a name when the price differs. */
	marks: Placed<RouteClaim>['tags'] & { uplift?: true; factor?: number };
}

/** Claims of one key are the same offer; other ids may turn out to cost the same. */
export function offerKey({ claim, tags }: PlacedRoute, oneState: boolean): string {
	return [
		claim.variant ?? '',
		tags.region ?? '',
		tags.offer ?? '',
		oneState ? '' : (tags.snapshot ?? ''),
		tags.preview === undefined ? '' : 'preview',
	].join('|');
}

/** Merges the claims of one offer; with `oneState` the day in an id is not a mark of its own. */
export function offerOf(
	model: string,
	group: readonly PlacedRoute[],
	oneState: boolean,
	context: RouteContext,
): Offer {
	const { claim: first } = group[0]!;
	const { snapshot, ...undated } = group[0]!.tags;
	const tags = oneState || snapshot === undefined ? undated : { ...undated, snapshot };
	const bySource = [...group].sort(
		(a, b) =>
			priceRank(a.claim.source) - priceRank(b.claim.source) ||
			byCode(b.claim.asOf ?? '9', a.claim.asOf ?? '9') ||
			plainness(a) - plainness(b) ||
			a.claim.raw.length - b.claim.raw.length ||
			byCode(a.claim.raw, b.claim.raw),
	);
	const lead = bySource.find(({ claim }) => context.listedBy.has(claim.source)) ?? bySource[0]!;
	const statements = priceStatements(
		withoutFormerMeanings(bySource, context.stateOf),
		tags.offer === 'free',
		context,
	);
	const { periods, refused } = priceHistory(
		statements,
		tags.offer === undefined && first.variant === undefined
			? (context.elsewhere.get(model) ?? [])
			: [],
		context.today,
	);
	const limits = routeLimits(bySource, lead.claim, context.contextOf.get(model));
	const ending = routeEnd(bySource, context);
	const given = {
		...limits.given,
		...(ending.by === undefined || ending.by === lead.claim.source
			? {}
			: Object.fromEntries(Object.keys(ending.values).map((field) => [field, ending.by!]))),
	};
	// The ids of genai-prices are patterns, which a provider may not know.
	const ids = [
		...new Set(
			bySource.filter(({ claim }) => claim.source !== 'genai-prices').map(({ claim }) => claim.raw),
		),
	];
	const id = ids.includes(lead.claim.raw) ? lead.claim.raw : (ids[0] ?? lead.claim.raw);
	const others = ids.filter((other) => other !== id);
	const route: RouteFacts = {
		model,
		id,
		...(others.length > 0 ? { alsoIds: others.sort() } : {}),
		...limits.values,
		...ending.values,
		from: lead.claim.source,
		...(Object.keys(given).length > 0 ? { fieldsFrom: given } : {}),
		...(periods.length > 0 ? { prices: periods } : {}),
	};
	const [current] = periods.slice(-1);
	return {
		listed: context.listedBy.has(lead.claim.source),
		route,
		refused,
		batch: tags.offer === 'batch' ? current : undefined,
		marks: {
			...tags,
			...(first.variant === undefined
				? {}
				: { region: first.variant, uplift: true as const, ...known({ factor: first.factor }) }),
		},
	};
}

const plainness = ({ tags, claim, byAlias }: PlacedRoute) =>
	5 * Number(byAlias) +
	Number(tags.quantisation !== undefined) +
	Number(tags.effort !== undefined) +
	Number(tags.latest === true) +
	Number(/genai/.test(claim.source));

/**
 * Claims without those under an alias that moves, where a newer source knows the model by an id of
 * its own: the alias may have meant another model before.
 */
function withoutFormerMeanings(
	claims: readonly PlacedRoute[],
	stateOf: ReadonlyMap<SourceId, string>,
): readonly PlacedRoute[] {
	const day = ({ claim }: PlacedRoute) => claim.asOf ?? stateOf.get(claim.source) ?? '';
	const newest = claims
		.filter(({ byMoving, claim }) => !byMoving && claim.prices.length > 0)
		.map(day)
		.sort()
		.at(-1);
	if (newest === undefined) return claims;
	return claims.filter((one) => !one.byMoving || day(one) >= newest);
}

/** Prices that count: none of a plan or trial, and a zero only of an offer that says it is free. */
function priceStatements(
	claims: readonly PlacedRoute[],
	free: boolean,
	{ kind, stateOf }: RouteContext,
): PriceStatement[] {
	if (kind === 'plan' || kind === 'trial' || kind === 'local') return [];
	const seen = new Set<string>();
	return claims.flatMap(({ claim }) => {
		const asOf = claim.asOf ?? stateOf.get(claim.source) ?? '';
		// Of several ids of one source the plainest speaks.
		if (seen.has(`${claim.source} ${asOf}`)) return [];
		const states = claim.prices.filter((state) => hasMeaning(state, free));
		if (states.length === 0) return [];
		seen.add(`${claim.source} ${asOf}`);
		return [{ source: claim.source, asOf, states }];
	});
}

function hasMeaning(state: PriceState, free: boolean): boolean {
	const { inputUsdPerMtok: input, outputUsdPerMtok: output } = state;
	if (input === undefined && output === undefined) return false;
	return free || (input ?? 0) > 0 || (output ?? 0) > 0;
}
