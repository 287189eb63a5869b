import type { Conflict } from '../../schema/common.ts';
import type { RouteFacts } from '../../schema/provider.ts';
import { byCode } from '../text.ts';
import { mergeOffers } from './merge-offers.ts';
import { offerKey, offerOf, type PlacedRoute, type RouteContext } from './offer.ts';
import { sameBase } from './price-state.ts';

/** The routes of one provider, and what the report says about them. */
export interface ProviderRoutes {
	routes: RouteFacts[];
	conflicts: Conflict[];
	stale: number;
}

/** Merges what all sources say of one provider's routes. */
export function providerRoutes(
	placed: readonly PlacedRoute[],
	context: RouteContext,
): ProviderRoutes {
	const routes: RouteFacts[] = [];
	const conflicts: Conflict[] = [];
	let stale = 0;
	for (const [model, claims] of Map.groupBy(placed, ({ id }) => id)) {
		if (isStale(model, claims, context)) {
			stale++;
			continue;
		}
		const meant = withoutOlderAliases(claims);
		// With one dated state only, the undated id is that state.
		const oneState = new Set(meant.map(({ tags }) => tags.snapshot).filter(Boolean)).size === 1;
		const offers = [...Map.groupBy(meant, (claim) => offerKey(claim, oneState)).values()].map(
			(group) => offerOf(model, group, oneState, context),
		);
		for (const { refused } of offers)
			conflicts.push(
				...refused.map((conflict) => ({
					...conflict,
					field: `routes.${model}.prices.0.${conflict.field}`,
				})),
			);
		routes.push(...mergeOffers(offers));
	}
	return { routes: sortRoutes(routes), conflicts, stale };
}

/** Routes in the order of the file: by model, variant and id. */
export function sortRoutes(routes: readonly RouteFacts[]): RouteFacts[] {
	return [...routes].sort(
		(a, b) =>
			byCode(a.model, b.model) || byCode(a.variant ?? '', b.variant ?? '') || byCode(a.id, b.id),
	);
}

/**
 * Whether a route is a left-over: only lists that never forget tell of it, at a provider that a
 * full listing covers. With the day of its end, or newer than that listing, it is kept.
 */
function isStale(model: string, claims: readonly PlacedRoute[], context: RouteContext): boolean {
	const sources = new Set(claims.map(({ claim }) => claim.source));
	if ([...sources].some((source) => context.listedBy.has(source))) return false;
	if (context.listedBy.size === 0) return false;
	if (claims.some(({ claim }) => claim.endsOn !== undefined)) return false;
	const newestListing = [...context.listedBy]
		.map((source) => context.stateOf.get(source) ?? '')
		.sort()
		.at(-1)!;
	return (context.releasedOn.get(model) ?? '') <= newestListing;
}

/**
 * Drops an id that is only an alias of the model where the same source has the model's own id at
 * another price: there the alias means an older model.
 */
function withoutOlderAliases(claims: readonly PlacedRoute[]): PlacedRoute[] {
	return claims.filter(({ byAlias, claim }) => {
		if (!byAlias) return true;
		const own = claims.filter((other) => !other.byAlias && other.claim.source === claim.source);
		const [price] = claim.prices.slice(-1);
		return (
			own.length === 0 ||
			own.some((other) => sameBase(other.claim.prices.at(-1) ?? {}, price ?? {}))
		);
	});
}
