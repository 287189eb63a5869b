import { compareText } from '../format/compare-text.ts';
import type { Benchmark, Catalog, Model, ScoredResult } from '../schema/catalog.ts';
import type { BenchmarkCategory } from '../schema/benchmark.ts';
import { formatScore } from '../format/quantity.ts';
import { evidenceOf, fact, type Fact } from './evidence.ts';
import { perObject } from './per-catalog.ts';

/** One score of one model, with all that decides what it may be compared with. */
export interface Score {
	benchmark: Benchmark;
	fact: Fact<number>;
	version?: string;
	effort?: string;
	harness?: string;
	setting?: string;
	runBy: 'lab' | 'independent';
	/** The day it was run or published. */
	on?: string;
	/** Equal for two scores exactly when they are comparable. */
	condition: string;
}

/** Every score of a model, in the order of the benchmarks. */
export function scoresOf(catalog: Catalog, model: Model): Score[] {
	return (catalog.resultsOf.get(model.id) ?? []).map((scored) => toScore(catalog, model, scored));
}

/** One result as a score with its condition. */
export function toScore(
	catalog: Catalog,
	model: Model,
	{ benchmark, result }: ScoredResult,
): Score {
	const { effort, harness, setting, runBy, on } = result;
	const version = result.version ?? benchmark.version;
	const evidence = evidenceOf(catalog, result.from, result.url);
	return {
		benchmark,
		fact: fact(result.score, formatScore(result.score, benchmark.unit), evidence),
		runBy,
		...(version === undefined ? {} : { version }),
		...(effort === undefined ? {} : { effort }),
		...(harness === undefined ? {} : { harness }),
		...(setting === undefined ? {} : { setting }),
		...(on === undefined ? {} : { on }),
		condition: [
			benchmark.id,
			version ?? '',
			effort ?? '',
			setting ?? '',
			// A harness that is not named is the runner's own: then only one runner's scores match.
			harness ?? (runBy === 'lab' ? `lab ${model.lab}` : `run by ${evidence.source}`),
		].join('|'),
	};
}

/** Two scores measured alike. */
export interface SharedScore {
	benchmark: Benchmark;
	a: Score;
	b: Score;
	/** Who has the better one; scores that read the same are a tie. */
	winner: 'a' | 'b' | 'tie';
}

export interface ScoreComparison {
	/** One entry a benchmark: the comparable scores that stand highest. */
	shared: SharedScore[];
	/** Benchmarks that both have, but under no common condition. */
	apart: { benchmark: Benchmark; a: Score; b: Score }[];
	onlyA: Score[];
	onlyB: Score[];
}

/**
 * Pairs the scores of two models. Only equal benchmark, version, harness, effort and setting are
 * comparable; where several conditions match, the one with the best score of either side stands,
 * with the best score of both under it.
 */
export function compareScores(a: readonly Score[], b: readonly Score[]): ScoreComparison {
	const ofA = byBenchmark(a);
	const ofB = byBenchmark(b);
	const comparison: ScoreComparison = { shared: [], apart: [], onlyA: [], onlyB: [] };
	for (const id of [...new Set([...ofA.keys(), ...ofB.keys()])].sort()) {
		const left = ofA.get(id);
		const right = ofB.get(id);
		if (!left) comparison.onlyB.push(best(right!));
		else if (!right) comparison.onlyA.push(best(left));
		else {
			const match = bestMatch(left, right);
			if (match) comparison.shared.push(match);
			else comparison.apart.push({ benchmark: left[0]!.benchmark, a: best(left), b: best(right) });
		}
	}
	return comparison;
}

/** Those alone that are shared: what one side has alone takes no work here. */
export function sharedScores(a: readonly Score[], b: readonly Score[]): SharedScore[] {
	const ofB = byBenchmark(b);
	const shared: SharedScore[] = [];
	for (const [id, left] of byBenchmark(a)) {
		const right = ofB.get(id);
		const match = right && bestMatch(left, right);
		if (match) shared.push(match);
	}
	return shared;
}

/** By id, in the order of the ids. */
const byBenchmark = perObject(
	(scores: readonly Score[]): ReadonlyMap<string, Score[]> =>
		new Map(
			[...Map.groupBy(scores, ({ benchmark }) => benchmark.id)].sort(([x], [y]) =>
				compareText(x, y),
			),
		),
);

/** Above 0 when `x` is the better score. */
export function ahead(benchmark: Benchmark, x: number, y: number): number {
	return benchmark.better === 'higher' ? x - y : y - x;
}

/** The best of some scores of one benchmark; of equal ones the first. */
export function best(scores: readonly Score[]): Score {
	return scores.reduce((top, one) =>
		ahead(one.benchmark, one.fact.value, top.fact.value) > 0 ? one : top,
	);
}

function bestMatch(left: readonly Score[], right: readonly Score[]): SharedScore | undefined {
	// Most models have one score in a benchmark, and pages compare thousands.
	if (left.length === 1 && right.length === 1 && left[0]!.condition !== right[0]!.condition)
		return undefined;
	const matches = left.flatMap((a) =>
		right.filter((b) => a.condition === b.condition).map((b) => ({ a, b })),
	);
	if (matches.length === 0) return undefined;
	const benchmark = left[0]!.benchmark;
	// Best score first, then the best of the other side; the order of the sides decides nothing.
	const ranked = ({ a, b }: { a: Score; b: Score }) =>
		[a.fact.value, b.fact.value].sort((x, y) => ahead(benchmark, y, x));
	const { a, b } = matches.reduce((one, other) => {
		const [[top, second], [otherTop, otherSecond]] = [ranked(one), ranked(other)];
		const gain =
			ahead(benchmark, otherTop!, top!) ||
			ahead(benchmark, otherSecond!, second!) ||
			Number(other.a.condition < one.a.condition);
		return gain > 0 ? other : one;
	});
	const lead = ahead(benchmark, a.fact.value, b.fact.value);
	const winner = a.fact.text === b.fact.text ? 'tie' : lead > 0 ? 'a' : 'b';
	return { benchmark, a, b, winner };
}

/** What must stand beside scores of which the smaller is the better: ` (lower is better)`. */
export function lowerNote({ better }: Benchmark): string {
	return better === 'lower' ? ' (lower is better)' : '';
}

/** How the comparable scores of some benchmarks fell. */
export interface Tally {
	a: number;
	b: number;
	tie: number;
	total: number;
}

export function tally(shared: readonly SharedScore[]): Tally {
	const wins = { a: 0, b: 0, tie: 0 };
	for (const { winner } of shared) wins[winner] += 1;
	return { ...wins, total: shared.length };
}

/** How many of some are won, before their noun: `2 of 3`, `both`, `all 3`. */
export function wonOf(won: number, total: number): string {
	if (won < total) return `${won} of ${total}`;
	return total === 2 ? 'both' : `all ${total}`;
}

export const categoryNames: Record<BenchmarkCategory, string> = {
	coding: 'Coding',
	agents: 'Agents',
	reasoning: 'Reasoning',
	mathematics: 'Mathematics',
	knowledge: 'Knowledge',
	'long-context': 'Long context',
	vision: 'Vision',
	factuality: 'Factuality',
	writing: 'Writing',
	overall: 'Overall indexes',
};

/** As in `leads in …`. */
export const categoryNouns: Record<BenchmarkCategory, string> = {
	coding: 'coding',
	agents: 'agent work',
	reasoning: 'reasoning',
	mathematics: 'mathematics',
	knowledge: 'knowledge',
	'long-context': 'long context',
	vision: 'vision',
	factuality: 'factuality',
	writing: 'writing',
	overall: 'overall indexes',
};
