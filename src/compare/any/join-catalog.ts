import type {
	Benchmark,
	Catalog,
	Lab,
	Model,
	Provider,
	ScoredResult,
	ServedRoute,
	Source,
} from '../../schema/catalog.ts';
import { lowCost, standingsOf } from '../tags.ts';
import type { ModelDocument } from './model-document.ts';
import { leadSharesOf } from './lead-shares.ts';

/**
 * A catalog of the models of some documents, with which pages about these models come out as with the
 * whole one. Of the models that follow them only what a succession takes is there, and the lists of
 * providers and benchmarks are empty. What looks for other models finds none.
 */
export function joinCatalog(documents: readonly ModelDocument[]): Catalog {
	const sources = new Map<string, Source>();
	const labs = new Map<string, Lab>();
	const models = new Map<string, Model>();
	const providers = new Map<string, Provider>();
	const benchmarks = new Map<string, Benchmark>();
	const routesOf = new Map<string, ServedRoute[]>();
	const resultsOf = new Map<string, ScoredResult[]>();
	const served = (routes: ModelDocument['routes']): ServedRoute[] =>
		routes.map(({ provider: own, route }) => {
			const provider = providers.get(own.id) ?? { ...own, routes: [] };
			providers.set(own.id, provider);
			return { provider, route };
		});
	// Successors first, so that the document of one replaces what another document says of it.
	for (const { model, routes } of documents.flatMap(({ successors }) => successors)) {
		models.set(model.id, model);
		routesOf.set(model.id, served(routes));
	}
	for (const { model, lab, routes, results } of documents) {
		models.set(model.id, model);
		labs.set(lab.id, lab);
		routesOf.set(model.id, served(routes));
		resultsOf.set(
			model.id,
			results.map(({ benchmark: own, result }) => {
				const benchmark = benchmarks.get(own.id) ?? { ...own, results: [] };
				benchmarks.set(own.id, benchmark);
				return { benchmark, result };
			}),
		);
	}
	for (const { sources: cited } of documents)
		for (const [id, facts] of Object.entries(cited)) sources.set(id, { ...facts, id });
	const catalog: Catalog = {
		sources,
		labs,
		models,
		providers,
		benchmarks,
		routesOf,
		resultsOf,
		asOf: documents.reduce((newest, { asOf }) => (asOf > newest ? asOf : newest), ''),
		listed: documents.flatMap(({ listed, model }) => (listed ? [model.id] : [])).sort(),
	};
	for (const { model, standings, lowCostUsd, leadShares } of documents) {
		leadSharesOf.give(catalog, model.id, leadShares);
		standingsOf.give(catalog, model.id, standings);
		lowCost.give(catalog, lowCostUsd);
	}
	return catalog;
}
