import type { Benchmark, Catalog, Lab, Model, Provider } from '../../schema/catalog.ts';
import type { ResultFacts } from '../../schema/benchmark.ts';
import type { RouteFacts } from '../../schema/provider.ts';
import type { SourceFacts } from '../../schema/source.ts';
import { citedSources } from '../cited-sources.ts';
import { heirOf } from '../plain-model.ts';
import { aroundOf, type Around } from '../pair/related.ts';
import { profileOf } from '../profile.ts';
import { lineOf } from '../succession.ts';
import { lowCost, standingsOf, type Standings } from '../tags.ts';
import { leadSharesOf, type LeadShares } from './lead-shares.ts';

/** What a record says of itself: without its lists, and without what only an import needs. */
type Own<R, Lists extends keyof R> = Omit<R, Lists | 'overrides' | 'conflicts'>;

/** A route with its provider, whose other routes are left out. */
interface DocumentRoute {
	provider: Own<Provider, 'routes'>;
	route: RouteFacts;
}

/**
 * One model with all that comparing it takes, as JSON: the records as in YAML, each with its id, and
 * the sources that they cite. `joinCatalog` makes a catalog of some of them.
 */
export interface ModelDocument {
	/** Rises when a reader of the last version could misread this one. */
	schemaVersion: typeof schemaVersion;
	/** The day that stands for "today". */
	asOf: string;
	listed: boolean;
	model: Model;
	lab: Lab;
	/** In the order of the providers. */
	routes: DocumentRoute[];
	/** In the order of the benchmarks. */
	results: { benchmark: Own<Benchmark, 'results'>; result: ResultFacts }[];
	/**
	 * The line of successors up to the first that is not retired. Routes only of the one whose cost
	 * stands beside that of a model that is no longer served.
	 */
	successors: { model: Model; routes: DocumentRoute[] }[];
	/** By id: those that the records above cite. */
	sources: Record<string, SourceFacts>;
	/** Where the model stands among all, by category of benchmarks. */
	standings: Standings;
	/** What the tag for a low price takes: the same number in every document of a day. */
	lowCostUsd: number;
	/** Which share of the listed models it leads in context window and in cost, 0 to 100. */
	leadShares: LeadShares;
	/** Ids of models to compare next. */
	around: Around;
}

export const schemaVersion = 1;

/** The document of a model. Its keys always come in the same order. */
export function modelDocument(catalog: Catalog, id: string): ModelDocument {
	const profile = profileOf(catalog, id);
	const { model, lab } = profile;
	const heir = heirOf(catalog, profile);
	const records = {
		model,
		lab,
		routes: routesOf(catalog, id),
		results: (catalog.resultsOf.get(id) ?? []).map(({ benchmark, result }) => {
			const { results: _, overrides: _overrides, conflicts: _conflicts, ...own } = benchmark;
			return { benchmark: own, result };
		}),
		successors: lineOf(catalog, profile).map((next) => ({
			model: next.model,
			routes: next.id === heir?.id ? routesOf(catalog, next.id) : [],
		})),
	};
	return {
		schemaVersion,
		asOf: catalog.asOf,
		listed: catalog.listed.includes(id),
		...records,
		sources: citedSources(catalog, records),
		standings: standingsOf(catalog, id),
		lowCostUsd: lowCost(catalog),
		leadShares: leadSharesOf(catalog, id),
		around: aroundOf(catalog, profile),
	};
}

function routesOf(catalog: Catalog, id: string): DocumentRoute[] {
	return (catalog.routesOf.get(id) ?? []).map(({ provider, route }) => {
		const { routes: _, overrides: _overrides, conflicts: _conflicts, ...own } = provider;
		return { provider: own, route };
	});
}
