import { cheapestPrice } from '../compare/cheapest-price.ts';
import { citedSources } from '../compare/cited-sources.ts';
import type { Offer, PricedOffer } from '../compare/offers.ts';
import { profileOf, type Profile } from '../compare/profile.ts';
import { defaultWorkload } from '../cost/workload.ts';
import { compareText } from '../format/compare-text.ts';
import type { Catalog } from '../schema/catalog.ts';
import type { Citation, Provenance } from '../schema/common.ts';
import type { PricePeriod } from '../schema/provider.ts';
import { headOf } from './record-documents.ts';
import type {
	BenchmarksDocument,
	LabsDocument,
	ModelsDocument,
	PricesDocument,
	ProvidersDocument,
	SourcesDocument,
} from './schemas/lists.ts';

type ModelRow = ModelsDocument['models'][number];
type Route = Pick<ModelRow & { provider: string; routeId: string }, 'provider' | 'routeId'>;

/** All models, with what a table needs. */
export function modelsDocument(catalog: Catalog): ModelsDocument {
	const listed = new Set(catalog.listed);
	const models = [...catalog.models.keys()]
		.sort(compareText)
		.map((id) => modelRow(profileOf(catalog, id), listed.has(id)));
	return {
		...headOf(catalog),
		workload: workloadNumbers,
		models,
		sources: citedSources(catalog, models),
	};
}

const { hourUtc: _hour, region: _region, ...workloadNumbers } = defaultWorkload;

function modelRow({ model, status, offers, cost }: Profile, listed: boolean): ModelRow {
	const { id, lab, file: _, stage: _stage, ...facts } = ownFacts(model);
	const input = lowestPrice(offers, 'inputUsdPerMtok');
	const output = lowestPrice(offers, 'outputUsdPerMtok');
	return {
		...{ id, lab },
		...facts,
		status: status.stage,
		listed,
		lowestPrice: {
			...(input && { inputUsdPerMtok: input }),
			...(output && { outputUsdPerMtok: output }),
		},
		...(cost.kind !== 'unknown' && {
			monthlyCost: {
				usd: cost.best.cost.usd,
				...routeOf(cost.best.offer),
				...(cost.kind === 'ended' && { ended: true }),
				from: costCitations(cost.best),
			},
		}),
	};
}

function lowestPrice(
	offers: readonly Offer[],
	key: 'inputUsdPerMtok' | 'outputUsdPerMtok',
): ModelRow['lowestPrice']['inputUsdPerMtok'] {
	const found = cheapestPrice(offers, key);
	return (
		found && {
			usdPerMtok: found.fact.value,
			...routeOf(found.offer),
			...(found.ended && { ended: true }),
			from: priceCitation(found.offer.period!, key),
		}
	);
}

function routeOf({ served: { provider, route } }: Offer): Route {
	return { provider: provider.id, routeId: route.id };
}

function priceCitation(period: PricePeriod, key: string): Citation {
	return period.fieldsFrom?.[key] ?? period.from;
}

/** Where the prices of a cost come from, each place once. */
function costCitations({ offer, cost }: PricedOffer): Citation[] {
	const cited = cost.lines.map(({ price }) => priceCitation(offer.period!, price ?? ''));
	return [...new Map(cited.map((one) => [JSON.stringify(one), one])).values()];
}

/** All providers, without their routes. */
export function providersDocument(catalog: Catalog): ProvidersDocument {
	const providers = [...catalog.providers.values()].map((provider) => {
		const { id, file: _, routes, ...facts } = ownFacts(provider);
		return { id, ...facts, routes: routes.length };
	});
	return { ...headOf(catalog), providers, sources: citedSources(catalog, providers) };
}

/** All benchmarks, without their results. */
export function benchmarksDocument(catalog: Catalog): BenchmarksDocument {
	const benchmarks = [...catalog.benchmarks.values()].map((benchmark) => {
		const { id, file: _, results, ...facts } = ownFacts(benchmark);
		return { id, ...facts, results: results.length };
	});
	return { ...headOf(catalog), benchmarks, sources: citedSources(catalog, benchmarks) };
}

/** All labs, with how many models each has. */
export function labsDocument(catalog: Catalog): LabsDocument {
	const counts = new Map<string, number>();
	for (const { lab } of catalog.models.values()) counts.set(lab, (counts.get(lab) ?? 0) + 1);
	const labs = [...catalog.labs.values()].map((lab) => {
		const { id, file: _, ...facts } = ownFacts(lab);
		return { id, ...facts, models: counts.get(id) ?? 0 };
	});
	return { ...headOf(catalog), labs, sources: citedSources(catalog, labs) };
}

/** Every source, cited or not. */
export function sourcesDocument(catalog: Catalog): SourcesDocument {
	const sources = [...catalog.sources.values()].map(({ id, ...facts }) => [id, facts] as const);
	return { ...headOf(catalog), sources: Object.fromEntries(sources) };
}

/**
 * The prices that hold on the day of the catalog: one entry a route that has not ended. Routes without a
 * known price are left out, since there is nothing to say of them here.
 */
export function pricesDocument(catalog: Catalog): PricesDocument {
	const prices = [...catalog.models.keys()].sort(compareText).flatMap((model) =>
		profileOf(catalog, model).offers.flatMap((offer): PricesDocument['prices'] => {
			const { state, period, variant } = offer;
			if (state === 'ended' || period === undefined) return [];
			const { conflicts: _, ...charged } = period;
			return [
				{
					model,
					...routeOf(offer),
					...(variant !== undefined && { variant }),
					status: state,
					...charged,
				},
			];
		}),
	);
	return { ...headOf(catalog), prices, sources: citedSources(catalog, prices) };
}

/** A record without what only an import or a reviewer needs, and with the citations of what is left. */
function ownFacts<R extends { from: Provenance }>(record: R) {
	const {
		aliases: _aliases,
		overrides: _overrides,
		conflicts: _conflicts,
		corrections: _corrections,
		...own
	}: R & {
		aliases?: unknown;
		overrides?: unknown;
		conflicts?: unknown;
		corrections?: unknown;
	} = record;
	const from = Object.fromEntries(
		Object.entries(record.from).filter(
			([path]) => path === 'default' || Object.hasOwn(own, path.split('.')[0]!),
		),
	);
	return { ...own, from };
}
