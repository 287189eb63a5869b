import { benchmarkCategories, type BenchmarkCategory } from '../schema/benchmark-categories.ts';
import type { Catalog } from '../schema/catalog.ts';
import { monthsBetween } from '../format/day.ts';
import { capitalise } from '../format/words.ts';
import type { Evidence } from './evidence.ts';
import { costEvidence, isGone } from './offers.ts';
import { perCatalog, perId, perObject } from './per-catalog.ts';
import { profileOf, type Profile } from './profile.ts';
import { rules } from './rules.ts';
import { ahead, categoryNouns, type Score } from './scores.ts';

/** A kind of work that a model's facts speak for, with those facts. */
export interface Tag {
	name: string;
	evidence: readonly Evidence[];
}

/** What a model is good for by the rules of the methodology page. A retired model has no tags. */
export function tagsOf(catalog: Catalog, profile: Profile): Tag[] {
	if (profile.status.stage === 'retired') return [];
	const { contextTokens, openWeights, cost } = profile;
	const tags: Tag[] = [];
	for (const category of benchmarkCategories) {
		const standing = categoryStanding(catalog, profile, category);
		if (standing && standing.percentile >= rules.tagPercentile)
			tags.push({ name: capitalise(categoryNouns[category]), evidence: standing.evidence });
	}
	if (cost.kind === 'known' && cost.best.cost.usd <= lowCost(catalog))
		tags.push({ name: 'Low price', evidence: costEvidence(cost.best) });
	if (contextTokens && contextTokens.value >= rules.longContextTokens)
		tags.push({ name: 'Long documents', evidence: contextTokens.evidence });
	if (openWeights?.value) tags.push({ name: 'Self-hosting', evidence: openWeights.evidence });
	return tags;
}

/** Where a model stands among the models measured alike, over the benchmarks of a category. */
export interface Standing {
	/** Mean over the benchmarks, 0 (last) to 100 (first). */
	percentile: number;
	benchmarks: number;
	evidence: readonly Evidence[];
}

/** The standings of a model. A category without one is left out. */
export type Standings = Partial<Record<BenchmarkCategory, Standing>>;

/** The standings of a model in all categories. They take the scores of all models. */
export const standingsOf = perId((catalog, id): Standings => {
	const profile = profileOf(catalog, id);
	return Object.fromEntries(
		benchmarkCategories.flatMap((category) => {
			const standing = findStanding(catalog, profile, category);
			return standing ? [[category, standing]] : [];
		}),
	);
});

/** The standing of a model in one category. */
export function categoryStanding(
	catalog: Catalog,
	{ id }: Profile,
	category: BenchmarkCategory,
): Standing | undefined {
	return standingsOf(catalog, id)[category];
}

function findStanding(
	catalog: Catalog,
	profile: Profile,
	category: BenchmarkCategory,
): Standing | undefined {
	const parts = standingParts(catalog, profile, category);
	if (parts.length < rules.tagBenchmarks) return undefined;
	return {
		percentile: meanPercentile(parts),
		benchmarks: parts.length,
		evidence: parts.map(({ score }) => score.fact.evidence[0]),
	};
}

/** What one benchmark says of a model. */
export interface StandingPart {
	score: Score;
	/** Models measured alike, this one included. */
	of: number;
	/** Share of the others that it beats, 0 to 100. */
	percentile: number;
}

/** The mean over at least one benchmark. */
export function meanPercentile(parts: readonly StandingPart[]): number {
	return parts.reduce((sum, { percentile }) => sum + percentile, 0) / parts.length;
}

/**
 * Where a model stands in each benchmark of a category, in the order of the benchmarks. In each the
 * condition stands under which most models were measured, of equal ones that in which the model stands
 * best. Conditions that are too narrow or too old to tell who is good now are left out.
 */
export function standingParts(
	catalog: Catalog,
	{ scores }: Profile,
	category: BenchmarkCategory,
): StandingPart[] {
	const best = new Map<string, StandingPart>();
	for (const score of scores) {
		const { benchmark, condition, fact } = score;
		const field = benchmark.category === category && tellingFields(catalog).get(condition);
		if (!field) continue;
		const beaten = field.filter((other) => ahead(benchmark, fact.value, other) > 0).length;
		const part = { score, of: field.length, percentile: (100 * beaten) / (field.length - 1) };
		const known = best.get(benchmark.id);
		const gain = known
			? part.of - known.of ||
				part.percentile - known.percentile ||
				ahead(benchmark, fact.value, known.score.fact.value)
			: 1;
		if (gain > 0) best.set(benchmark.id, part);
	}
	return [...best.values()];
}

/**
 * The scores under each condition that tells how good models are now: enough models, of enough labs
 * that none of them chose the test for its own, and one of them is new.
 */
export const tellingFields = perCatalog(
	(catalog): ReadonlyMap<string, readonly number[]> =>
		new Map(
			[...bestByModel(catalog)]
				.filter(([, field]) => {
					const models = [...field.keys()].map((id) => profileOf(catalog, id));
					return (
						models.length >= rules.percentileModels &&
						new Set(models.map(({ lab }) => lab.id)).size >= rules.percentileLabs &&
						models.some(
							({ releasedOn }) =>
								releasedOn !== undefined &&
								monthsBetween(releasedOn.value, catalog.asOf) < rules.percentileMonths,
						)
					);
				})
				.map(([condition, field]) => [condition, [...field.values()]]),
		),
);

/** The scores under each condition, one a model: its best. */
export const fields = perCatalog(
	(catalog): ReadonlyMap<string, readonly number[]> =>
		new Map(
			[...bestByModel(catalog)].map(([condition, field]) => [condition, [...field.values()]]),
		),
);

/** The best score of each model under each condition, by condition and model. */
const bestByModel = perCatalog((catalog): ReadonlyMap<string, ReadonlyMap<string, number>> => {
	const best = new Map<string, Map<string, number>>();
	for (const id of catalog.models.keys())
		for (const { condition, fact, benchmark } of profileOf(catalog, id).scores) {
			const field = best.get(condition) ?? new Map<string, number>();
			const top = field.get(id);
			if (top === undefined || ahead(benchmark, fact.value, top) > 0) field.set(id, fact.value);
			best.set(condition, field);
		}
	return best;
});

/** The cost of the default workload that a quarter of the listed models stay under, in US dollars. */
export const lowCost = perCatalog((catalog): number => {
	const costs = catalog.listed
		.map((id) => profileOf(catalog, id).cost)
		.flatMap((cost) => (cost.kind === 'known' ? [cost.best.cost.usd] : []))
		.sort((x, y) => x - y);
	return costs[Math.floor(((costs.length - 1) * rules.lowCostPercentile) / 100)] ?? 0;
});

/** How well a model suits new work, from best to worst. */
export type FitLevel = 'ready' | 'host-yourself' | 'trial' | 'no-price' | 'ending' | 'retired';
export const fitOrder: readonly FitLevel[] = [
	'ready',
	'host-yourself',
	'trial',
	'no-price',
	'ending',
	'retired',
];

export interface Fit {
	level: FitLevel;
	text: string;
	evidence: readonly Evidence[];
}

/** Decision fit: whether new work can start on a model, by its status, routes and weights. */
export const fitOf = perObject(({ status, cost, openWeights, offers }: Profile): Fit => {
	const statusEvidence = [...(status.fact?.evidence ?? []), ...(status.retiresOn?.evidence ?? [])];
	const day = status.retiresOn ? ` ${status.retiresOn.text}` : '';
	switch (status.stage) {
		case 'retired':
			return openWeights?.value
				? {
						level: 'ending',
						text: `Only where others serve it: its lab retired it${day && ` on${day}`}`,
						evidence: [...statusEvidence, ...openWeights.evidence],
					}
				: {
						level: 'retired',
						text: `Not for new work: retired${day}`,
						evidence: statusEvidence,
					};
		case 'deprecated':
			return {
				level: 'ending',
				text: day ? `Plan a move: retires${day}` : 'Plan a move: deprecated',
				evidence: statusEvidence,
			};
		case 'preview':
			return { level: 'trial', text: 'For trials: still a preview', evidence: statusEvidence };
		case 'active':
	}
	if (cost.kind === 'known') {
		const evidence = costEvidence(cost.best);
		if (cost.best.offer.free)
			return { level: 'trial', text: 'For trials: only a free route', evidence };
		const states = offers
			.filter((offer) => !isGone(offer) && offer.payAsYouGo)
			.map(({ state }) => state);
		if (states.every((state) => state === 'deprecated'))
			return { level: 'ending', text: 'Plan a move: every route is to end', evidence };
		if (states.every((state) => state === 'preview'))
			return { level: 'trial', text: 'For trials: every route is a preview', evidence };
		return { level: 'ready', text: 'Ready for new work', evidence };
	}
	if (openWeights?.value)
		return {
			level: 'host-yourself',
			text: 'Ready to host yourself; no present price known',
			evidence: openWeights.evidence,
		};
	if (cost.kind === 'ended')
		return {
			level: 'retired',
			text: 'Not for new work: every known route by tokens has ended',
			evidence: [cost.best.offer.stateEvidence],
		};
	return { level: 'no-price', text: 'Hard to plan: no price known', evidence: [] };
});
