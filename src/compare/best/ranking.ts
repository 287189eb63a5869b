import { compareText } from '../../format/compare-text.ts';
import { formatPercent, formatTokens, formatUsd } from '../../format/quantity.ts';
import type { BenchmarkCategory } from '../../schema/benchmark-categories.ts';
import type { Benchmark, Catalog } from '../../schema/catalog.ts';
import { newestFirst } from '../model-list.ts';
import { perId } from '../per-catalog.ts';
import { profileOf, type Profile } from '../profile.ts';
import { rules } from '../rules.ts';
import { ahead, best, type Score } from '../scores.ts';
import { fitOf, meanPercentile, standingParts, tellingFields, type StandingPart } from '../tags.ts';
import { isChoosable } from './choosable.ts';
import { needCost, type NeedCost } from './need-cost.ts';
import { needs, type Need, type NeedId } from './needs.ts';

/** What a need asks of a model, and what gives it its place. */
interface NeedRank {
	/** Kind of the benchmarks that rank. */
	category: BenchmarkCategory;
	/**
	 * mean: the mean share of models beaten, over benchmarks of the category. index: the score in the one
	 * of them that measured most models alike. cost: the cost of the traffic, for models that stand high
	 * enough in that one.
	 */
	by: 'mean' | 'index' | 'cost';
	/** Benchmarks that a mean needs. */
	benchmarks?: number;
	/** Why a model does not meet the need, or that nobody says whether it does. */
	lack?: (profile: Profile) => string | undefined;
}

/** How each need ranks. The words of these rules are in `rule-words.ts`. */
export const needRanks: Readonly<Record<NeedId, NeedRank>> = {
	coding: { category: 'coding', by: 'mean', benchmarks: rules.bestBenchmarks },
	agents: { category: 'agents', by: 'mean', benchmarks: rules.bestBenchmarks },
	'long-context': { category: 'long-context', by: 'index', lack: lackOfContext },
	vision: {
		category: 'vision',
		by: 'mean',
		benchmarks: rules.bestVisionBenchmarks,
		lack: lackOfVision,
	},
	'cheap-bulk': { category: 'overall', by: 'cost' },
	'open-weights': { category: 'overall', by: 'index', lack: lackOfWeights },
	reasoning: { category: 'reasoning', by: 'mean', benchmarks: rules.bestBenchmarks },
};

function lackOfContext({ contextTokens }: Profile): string | undefined {
	// Every listed model has a known window.
	return (contextTokens?.value ?? 0) >= rules.longContextTokens
		? undefined
		: `Its context window is below ${formatTokens(rules.longContextTokens)} tokens`;
}

function lackOfVision({ capabilities }: Profile): string | undefined {
	const answer = capabilities.find(({ id }) => id === 'vision')?.answer;
	if (answer === 'yes') return undefined;
	return answer === 'no' ? 'It takes no images' : 'Whether it takes images is not known';
}

function lackOfWeights({ openWeights }: Profile): string | undefined {
	if (openWeights?.value) return undefined;
	return openWeights ? 'Its weights are closed' : 'Whether its weights are open is not known';
}

/** A model that meets a need, with what is known of it there. */
export interface Candidate {
	profile: Profile;
	/** Its scores that count, each with where it stands among the models measured alike. */
	parts: readonly StandingPart[];
	cost: NeedCost;
}

/** A model with its place. */
export interface Placed extends Candidate {
	/** 1 for the first; equal ones share a place. */
	place: number;
	tied: boolean;
	/** What the place goes by, as it reads: `92.7%`, `152`, `$94.50`. */
	by: string;
}

/** Models that have no place, and the one reason why. */
export interface LeftOut {
	reason: string;
	/** The newest first; with a note, the benchmarks that measured it. */
	models: { profile: Profile; measuredIn: readonly Benchmark[] }[];
}

/** The one benchmark that ranks, with the condition under which it measured most models. */
export interface NeedIndex {
	/** One score of it, which says what all were measured under. */
	sample: Score;
	/** Models measured alike. */
	of: number;
}

export interface Ranking {
	need: Need;
	/** In the order of their places. */
	placed: Placed[];
	/**
	 * Models that meet the need and that too few benchmarks measured: the cheapest first, without a
	 * place. Only for needs that a fact of the record can meet; for others they are left out.
	 */
	unplaced: Candidate[];
	leftOut: LeftOut[];
	/** For a ranking by one benchmark. Left out where none tells how good models are now. */
	index?: NeedIndex;
}

/** The ranking of the listed models for a need. */
export const rankingOf = perId((catalog, id): Ranking => {
	const need = needs.find((one) => one.id === id);
	if (!need) throw new Error(`No need ${id} in src/compare/best/needs.ts`);
	const rank = needRanks[need.id];
	const index = rank.by === 'mean' ? undefined : indexOf(catalog, rank.category);
	const measured: Candidate[] = [];
	const unplaced: Candidate[] = [];
	const leftOut = new Map<string, LeftOut['models']>();
	const leave = (reason: string, profile: Profile, parts: readonly StandingPart[] = []) => {
		const measuredIn = parts.map(({ score }) => score.benchmark);
		leftOut.set(reason, [...(leftOut.get(reason) ?? []), { profile, measuredIn }]);
	};
	for (const profile of newestFirst(catalog.listed.map((one) => profileOf(catalog, one)))) {
		const lack = whyNotChoosable(profile) ?? rank.lack?.(profile);
		if (lack !== undefined) {
			leave(lack, profile);
			continue;
		}
		const parts = index
			? indexParts(profile, index, catalog)
			: rank.by === 'mean'
				? standingParts(catalog, profile, rank.category)
				: [];
		const needed = rank.benchmarks ?? 1;
		if (parts.length < needed && rank.by === 'mean' && !rank.lack) {
			leave(tooFew(parts.length, needed, rank.category), profile, parts);
			continue;
		}
		const candidate = { profile, parts, cost: needCost(profile.offers, need.id) };
		const why = parts.length >= needed && rank.by === 'cost' ? whyNotByCost(candidate) : undefined;
		if (why !== undefined) leave(why, profile);
		else if (parts.length >= needed) measured.push(candidate);
		else unplaced.push(candidate);
	}
	return {
		need,
		placed: inPlaces(measured, rank.by),
		unplaced: unplaced.toSorted(byCost),
		leftOut: [...leftOut]
			.map(([reason, models]) => ({ reason, models }))
			.sort((x, y) => orderOf(x.reason) - orderOf(y.reason)),
		...(index && { index }),
	};
});

const ending = 'Retired, deprecated or about to lose its last route';
const unpriced = 'No present price is known, and its weights are not open';

function whyNotChoosable(profile: Profile): string | undefined {
	if (isChoosable(profile)) return undefined;
	return fitOf(profile).level === 'no-price' ? unpriced : ending;
}

/** Why a model has no place among those for cheap work. */
function whyNotByCost({ parts: [part], cost }: Candidate): string | undefined {
	if (part!.percentile < rules.bulkPercentile)
		return `Beats fewer than ${rules.bulkPercentile}% of the models of the overall index`;
	return cost.cost.kind === 'known' ? undefined : 'What this traffic costs is not known';
}

function tooFew(count: number, needed: number, category: BenchmarkCategory): string {
	if (count === 0) return `No benchmark of ${category} that counts measured it`;
	return `In ${count} of the ${needed} benchmarks needed`;
}

/** What lacks least first; what cannot be chosen last. */
function orderOf(reason: string): number {
	if (reason === ending) return 3;
	if (reason === unpriced) return 2;
	const [, count] = /^In (\d)/.exec(reason) ?? [];
	return count === undefined ? 1 : 1 - Number(count) / 10;
}

/** The benchmark of a category that measured most models alike, of those that tell who is good now. */
const indexOf = perId((catalog, category): NeedIndex | undefined => {
	let widest: NeedIndex | undefined;
	for (const id of catalog.models.keys())
		for (const sample of profileOf(catalog, id).scores) {
			if (sample.benchmark.category !== category) continue;
			const of = tellingFields(catalog).get(sample.condition)?.length;
			if (of === undefined) continue;
			const gain = widest
				? of - widest.of || compareText(widest.sample.condition, sample.condition)
				: 1;
			if (gain > 0) widest = { sample, of };
		}
	return widest;
});

function indexParts(
	{ scores }: Profile,
	{ sample: { condition }, of }: NeedIndex,
	catalog: Catalog,
): StandingPart[] {
	const own = scores.filter((score) => score.condition === condition);
	if (own.length === 0) return [];
	const score = best(own);
	const field = tellingFields(catalog).get(condition)!;
	const beaten = field.filter(
		(other) => ahead(score.benchmark, score.fact.value, other) > 0,
	).length;
	return [{ score, of, percentile: (100 * beaten) / (of - 1) }];
}

/** Candidates that a rule ranks, in their order and with equal ones in one place. */
function inPlaces(candidates: readonly Candidate[], by: NeedRank['by']): Placed[] {
	const ranked = candidates.toSorted((x, y) => order[by](x, y) || byCost(x, y));
	const places: number[] = [];
	for (const [i, candidate] of ranked.entries()) {
		const first = places.at(-1);
		const same = first !== undefined && isSame[by](ranked[first - 1]!, candidate);
		places.push(same ? first : i + 1);
	}
	return ranked.map((candidate, i) => ({
		...candidate,
		place: places[i]!,
		tied: places[i - 1] === places[i] || places[i + 1] === places[i],
		by: textOf[by](candidate),
	}));
}

/** Below 0 when the first stands before the second. */
type Order = (x: Candidate, y: Candidate) => number;

const order: Readonly<Record<NeedRank['by'], Order>> = {
	mean: (x, y) => meanPercentile(y.parts) - meanPercentile(x.parts),
	index: (x, y) => {
		const [a, b] = [x.parts[0]!.score, y.parts[0]!.score];
		return ahead(a.benchmark, b.fact.value, a.fact.value);
	},
	cost: byCost,
};

const textOf: Readonly<Record<NeedRank['by'], (candidate: Candidate) => string>> = {
	mean: ({ parts }) => formatPercent(meanPercentile(parts) / 100),
	index: ({ parts }) => parts[0]!.score.fact.text,
	cost: (candidate) => formatUsd(usdOf(candidate)!),
};

/** Whether two share a place: what reads the same is the same, and costs as everywhere. */
const isSame: Readonly<Record<NeedRank['by'], (x: Candidate, y: Candidate) => boolean>> = {
	mean: (x, y) => textOf.mean(x) === textOf.mean(y),
	index: (x, y) => textOf.index(x) === textOf.index(y),
	cost: (x, y) => {
		const [low, high] = [usdOf(x)!, usdOf(y)!];
		return high - low <= rules.sameCostShare * high;
	},
};

/** The cheapest first, then by name; a cost that is not known comes last. */
function byCost(x: Candidate, y: Candidate): number {
	const [a, b] = [usdOf(x) ?? Infinity, usdOf(y) ?? Infinity];
	return a === b ? compareText(x.profile.name, y.profile.name) : a - b;
}

function usdOf({ cost: { cost } }: Candidate): number | undefined {
	return cost.kind === 'known' ? cost.best.cost.usd : undefined;
}
