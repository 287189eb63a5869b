import { longTraffic } from '../../cost/long-traffic.ts';
import { rules } from '../../compare/rules.ts';
import { defaultWorkload, presets, type Workload } from '../../cost/workload.ts';
import { workloadCost } from '../../cost/workload-cost.ts';
import { formatPercent, formatUsd } from '../../format/quantity.ts';
import type { BenchmarkCategory } from '../../schema/benchmark.ts';
import type { ModelFacts } from './model-facts.ts';
import type { Records } from './records.ts';
import { lead, type AuditedScore } from './scores.ts';
import { countedScores, meanOf, scoreUnder, widestField, type CountedScore } from './standing.ts';

// Worked out from the records anew, and not by the code that the pages are made with.

const preset = (id: string) => presets.find((one) => one.id === id)!.workload;

/** What a need ranks by, how many benchmarks that takes, and the traffic beside it. */
interface NeedOf {
	by: 'mean' | 'score' | 'cost';
	category: BenchmarkCategory;
	least: number;
	traffic: Workload;
	asks?: (facts: ModelFacts) => boolean;
}

const needs = {
	coding: { by: 'mean', category: 'coding', least: 3, traffic: preset('coding-agent') },
	agents: { by: 'mean', category: 'agents', least: 3, traffic: preset('coding-agent') },
	reasoning: { by: 'mean', category: 'reasoning', least: 3, traffic: defaultWorkload },
	vision: {
		by: 'mean',
		category: 'vision',
		least: 2,
		traffic: defaultWorkload,
		asks: ({ capabilities }) => capabilities.get('Vision')?.answer === 'Yes',
	},
	'long-context': {
		by: 'score',
		category: 'long-context',
		least: 1,
		traffic: longTraffic,
		asks: ({ model }) => (model.limits?.contextTokens ?? 0) >= rules.longContextTokens,
	},
	'open-weights': {
		by: 'score',
		category: 'overall',
		least: 1,
		traffic: defaultWorkload,
		asks: ({ model }) => model.openWeights === true,
	},
	'cheap-bulk': {
		by: 'cost',
		category: 'overall',
		least: 1,
		traffic: preset('classification'),
	},
} as const satisfies Readonly<Record<string, NeedOf>>;

export type NeedId = keyof typeof needs;

/** The need whose page is at a path. */
export function needAt(path: string): NeedId | undefined {
	const id = /^\/best\/([^/]+)\/$/.exec(path)?.[1];
	return id !== undefined && id in needs ? (id as NeedId) : undefined;
}

/** A model with all that its row may say of it. */
export interface RankedModel {
	facts: ModelFacts;
	scores: readonly CountedScore[];
	/** The cost where it is known, with each route that asks no more; else why a route gives none. */
	usd?: number;
	costTexts: readonly string[];
}

export interface PlacedModel extends RankedModel {
	place: number;
	tied: boolean;
	/** What gives the place, as it reads. */
	by: string;
}

export interface AuditedRanking {
	by: 'mean' | 'score' | 'cost';
	least: number;
	placed: readonly PlacedModel[];
	/** Models that may be chosen and meet the need, and that too few benchmarks measured. */
	unmeasured: readonly RankedModel[];
	/** Models below the floor of cheap work, or of unknown cost. */
	refused: readonly RankedModel[];
	/** Models that new work can start on, and that do not meet the need as far as anybody says. */
	unfit: readonly ModelFacts[];
	/** Models that new work cannot start on. */
	over: readonly ModelFacts[];
	/** The one benchmark that ranks. */
	index?: { sample: AuditedScore; of: number };
}

const known = new WeakMap<Records, Map<NeedId, AuditedRanking>>();

/** The ranking of the listed models for a need. */
export function auditedRanking(records: Records, need: NeedId): AuditedRanking {
	const all = known.get(records) ?? new Map<NeedId, AuditedRanking>();
	known.set(records, all);
	const before = all.get(need);
	if (before) return before;
	const found = rank(records, need);
	all.set(need, found);
	return found;
}

/** Whether new work can start on a model: neither retired nor ending, and served or to be hosted. */
export function canStart({ stage, cost, routes, model }: ModelFacts): boolean {
	if (stage === 'retired' || stage === 'deprecated') return false;
	if (stage === 'preview') return true;
	const usual = cost(defaultWorkload);
	if (usual?.kind !== 'known') return model.openWeights === true;
	const inUse = routes.filter((route) => route.byTokens && route.inUse);
	return usual.routes.some(({ route }) => route.free) || !inUse.every(isEnding);
}

const isEnding = ({ state }: ModelFacts['routes'][number]) => state === 'deprecated';

/** Whether a model is marked as one to try: a preview, or served only free or only as a preview. */
export function isTrial({ stage, cost, routes }: ModelFacts): boolean {
	if (stage === 'preview') return true;
	const usual = cost(defaultWorkload);
	if (usual?.kind !== 'known') return false;
	const inUse = routes.filter((route) => route.byTokens && route.inUse);
	return (
		usual.routes.every(({ route }) => route.free) || inUse.every(({ state }) => state === 'preview')
	);
}

function rank(records: Records, need: NeedId): AuditedRanking {
	const { by, category, least, traffic, asks } = needs[need] as NeedOf;
	const index = by === 'mean' ? undefined : widestField(category, records);
	const listed = records.catalog.listed.map((id) => records.model(id));
	const startable = listed.filter(canStart);
	const fit = startable.filter((facts) => asks?.(facts) ?? true);
	const all = fit.map((facts): RankedModel => {
		const scores =
			by === 'mean'
				? countedScores(facts, category, records)
				: [index && scoreUnder(facts, index.sample.condition, records)].filter(
						(one) => one !== undefined,
					);
		return { facts, scores, ...costOf(facts, traffic) };
	});
	const measured = all.filter(({ scores }) => scores.length >= least);
	const isRefused = ({ scores, usd }: RankedModel) =>
		by === 'cost' && (scores[0]!.percentile < rules.bulkPercentile || usd === undefined);
	return {
		by,
		least,
		placed: placed(
			measured.filter((one) => !isRefused(one)),
			by,
		),
		unmeasured: all.filter(({ scores }) => scores.length < least),
		refused: measured.filter(isRefused),
		unfit: startable.filter((facts) => !fit.includes(facts)),
		over: listed.filter((facts) => !canStart(facts)),
		...(index && { index }),
	};
}

/** What the traffic of a need costs, with or without batches, whichever is less. */
function costOf(
	{ cost, routes }: ModelFacts,
	traffic: Workload,
): Pick<RankedModel, 'usd' | 'costTexts'> {
	const batched = traffic.batchShare > 0;
	const ways = [
		[cost(traffic), batched ? ', in batches' : ''] as const,
		...(batched ? [[cost(unbatched(traffic)), ', without batches'] as const] : []),
	].filter(([one]) => one?.kind === 'known');
	if (ways.length === 0)
		return { costTexts: [traffic, unbatched(traffic)].flatMap((one) => whyUnknown(routes, one)) };
	const usd = Math.min(...ways.map(([one]) => one!.usd));
	return {
		usd,
		costTexts: ways
			.filter(([one]) => one!.usd === usd)
			.flatMap(([one, how]) => one!.routes.map(({ route }) => `${route.name}${how}`)),
	};
}

/** Why each route gives no cost. */
function whyUnknown(routes: ModelFacts['routes'], traffic: Workload): string[] {
	return routes.flatMap(({ period, limits }) => {
		const cost = period && workloadCost(period, traffic, limits);
		return cost?.kind === 'unknown' ? [cost.reason] : [];
	});
}

const withoutBatches = new Map<Workload, Workload>();

/** The same traffic without batches: one object each, since costs are kept by it. */
function unbatched(traffic: Workload): Workload {
	const before = withoutBatches.get(traffic);
	if (before) return before;
	const made = { ...traffic, batchShare: 0 };
	withoutBatches.set(traffic, made);
	return made;
}

function placed(models: readonly RankedModel[], by: AuditedRanking['by']): PlacedModel[] {
	const text = ({ scores, usd }: RankedModel) =>
		by === 'mean'
			? formatPercent(meanOf(scores) / 100)
			: by === 'score'
				? scores[0]!.score.text
				: formatUsd(usd!);
	const ahead = (x: RankedModel, y: RankedModel) => {
		if (by === 'mean') return meanOf(y.scores) - meanOf(x.scores);
		if (by === 'cost') return x.usd! - y.usd!;
		const [a, b] = [x.scores[0]!.score, y.scores[0]!.score];
		return lead(a.benchmark, b.result.score, a.result.score);
	};
	const same = (x: RankedModel, y: RankedModel) =>
		by === 'cost'
			? Math.abs(y.usd! - x.usd!) <= rules.sameCostShare * Math.max(x.usd!, y.usd!)
			: text(x) === text(y);
	const order = models.toSorted(ahead);
	// Each shares the place of the first that it is level with.
	const places: number[] = [];
	for (const [i, one] of order.entries()) {
		const last = places[i - 1];
		places.push(last !== undefined && same(order[last - 1]!, one) ? last : i + 1);
	}
	return order.map((one, i) => ({
		...one,
		place: places[i]!,
		tied: places.filter((place) => place === places[i]).length > 1,
		by: text(one),
	}));
}
