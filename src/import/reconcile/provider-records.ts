import type { Citation } from '../../schema/common.ts';
import type { ModelFacts } from '../../schema/model.ts';
import type { ProviderFacts } from '../../schema/provider.ts';
import {
	known,
	type Prices,
	type ProviderClaim,
	type RouteClaim,
	type SourceId,
} from '../facts.ts';
import { editors } from '../hand/editors.ts';
import { provenanceOf } from '../provenance.ts';
import { providerEntry, providerId } from '../tables/providers.ts';
import type { Placed } from './place.ts';
import { providerRoutes } from './provider-routes.ts';
import { priceRank } from './trust.ts';

/** Sources whose listing of a provider is complete, so that what they lack is gone. */
const fullListings: readonly SourceId[] = ['models-dev', 'pi-ai'];

/** Sources that name a provider, the better name first. */
export const namingSources: readonly SourceId[] = ['models-dev', 'genai-prices'];

/** Every provider with the routes of the drafted models; one without a route gets no record. */
export function providerRecords(
	placed: readonly Placed<RouteClaim>[],
	about: readonly ProviderClaim[],
	context: {
		drafts: ReadonlyMap<string, ModelFacts>;
		today: string;
		stateOf: ReadonlyMap<SourceId, string>;
		notes: string[];
	},
): Map<string, ProviderFacts> {
	const byProvider = Map.groupBy(placed, ({ claim }) => providerId(claim.provider));
	const claimsOf = Map.groupBy(about, ({ raw }) => providerId(raw));
	const releasedOn = new Map(
		[...context.drafts].map(([id, { releasedOn: day }]) => [id, day ?? '']),
	);
	const contextOf = new Map(
		[...context.drafts].flatMap(([id, { limits }]) =>
			limits?.contextTokens === undefined ? [] : [[id, limits.contextTokens] as const],
		),
	);
	const elsewhere = currentPrices(placed);
	const records = new Map<string, ProviderFacts>();
	let stale = 0;
	for (const id of [...byProvider.keys()].sort()) {
		const claims = claimsOf.get(id) ?? [];
		const listedBy = new Set(
			claims.map(({ source }) => source).filter((source) => fullListings.includes(source)),
		);
		const { kind, lab, name, url, endpoint } = providerEntry(id);
		const merged = providerRoutes(byProvider.get(id)!, {
			today: context.today,
			stateOf: context.stateOf,
			listedBy,
			kind,
			releasedOn,
			contextOf,
			elsewhere: new Map(
				[...elsewhere].map(([model, list]) => [
					model,
					list.filter(({ provider }) => provider !== id).map(({ prices }) => prices),
				]),
			),
		});
		stale += merged.stale;
		if (merged.routes.length === 0) continue;
		const told = [...claims].sort((a, b) => priceRank(a.source) - priceRank(b.source));
		const field = (key: 'name' | 'pricingUrl' | 'endpoint', order: readonly SourceId[]) =>
			[...told]
				.sort((a, b) => order.indexOf(a.source) - order.indexOf(b.source))
				.find((claim) => claim[key] !== undefined);
		const named = field('name', namingSources);
		const priced = field('pricingUrl', ['genai-prices', 'models-dev']);
		const client = field('endpoint', ['models-dev', 'pi-ai']);
		const main =
			(told.find(({ source }) => source === 'models-dev') ?? told[0])?.source ??
			byProvider.get(id)![0]!.claim.source;
		// The kind, and what the table of providers names, is our own description.
		const citations = new Map<string, Citation>([['kind', editors]]);
		if (url !== undefined) citations.set('url', editors);
		if (priced !== undefined) citations.set('pricingUrl', priced.source);
		if (endpoint !== undefined) citations.set('endpoint', editors);
		else if (client !== undefined) citations.set('endpoint', client.source);
		records.set(
			id,
			known({
				name: name ?? named?.name ?? titleOf(id),
				kind,
				lab: kind === 'first-party' ? lab : undefined,
				url,
				pricingUrl: priced?.pricingUrl,
				endpoint: endpoint ?? client?.endpoint,
				from: provenanceOf(citations, { default: main }),
				conflicts: merged.conflicts.length > 0 ? merged.conflicts : undefined,
				routes: merged.routes,
			}) as ProviderFacts,
		);
	}
	context.notes.push(`${stale} stale routes that only LiteLLM or genai-prices remember`);
	return records;
}

const titleOf = (id: string) =>
	id
		.split('-')
		.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
		.join(' ');

/** Current plain prices of each model by provider, to tell an outlier. */
function currentPrices(
	placed: readonly Placed<RouteClaim>[],
): Map<string, { provider: string; prices: Prices }[]> {
	const found = new Map<string, { provider: string; prices: Prices }[]>();
	for (const { id, claim, tags } of placed) {
		const state = claim.prices.findLast(({ since }) => since === undefined || since <= '9999');
		if (state === undefined || tags.offer !== undefined || claim.source === 'litellm') continue;
		if ((state.inputUsdPerMtok ?? 0) === 0) continue;
		const list = found.get(id) ?? [];
		list.push({ provider: providerId(claim.provider), prices: state });
		found.set(id, list);
	}
	return found;
}
