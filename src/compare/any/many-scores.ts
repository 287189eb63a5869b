import { benchmarkCategories } from '../../schema/benchmark-categories.ts';
import type { Benchmark } from '../../schema/catalog.ts';
import type { Citations } from '../citations.ts';
import { conditionsOf, scoreCell, type ScoreCell } from '../pair/benchmark-table.ts';
import { benchmarkPath } from '../paths.ts';
import { ahead, best, categoryNames, type Score } from '../scores.ts';

/** The scores of several models in one benchmark, a score a model. */
export interface SharedByAll {
	benchmark: Benchmark;
	scores: Score[];
	/** Which of the models has the best one; none where it reads the same as another. */
	winner?: number;
}

export interface ManyComparison {
	/** One entry a benchmark that measured all of them alike. */
	shared: SharedByAll[];
	/** Benchmarks that measured several of them, but not all alike: no winner is named. */
	apart: { benchmark: Benchmark; scores: (Score | undefined)[] }[];
	/** For each model, what it alone has. */
	only: Score[][];
}

/**
 * Sets the scores of two or more models side by side. Where several conditions are common to all, the
 * one with the best score stands, as for a pair. Where none is, the one common to the most models
 * stands, and the others show their best score under another.
 */
export function compareManyScores(models: readonly (readonly Score[])[]): ManyComparison {
	const byBenchmark = Map.groupBy(models.flat(), ({ benchmark }) => benchmark.id);
	const comparison: ManyComparison = { shared: [], apart: [], only: models.map(() => []) };
	for (const id of [...byBenchmark.keys()].sort()) {
		const { benchmark } = byBenchmark.get(id)![0]!;
		const own = models.map((scores) => scores.filter((score) => score.benchmark.id === id));
		const having = own.flatMap((scores, i) => (scores.length > 0 ? [i] : []));
		if (having.length === 1) {
			comparison.only[having[0]!]!.push(best(own[having[0]!]!));
			continue;
		}
		const scores = underWidest(benchmark, own);
		if (scores.every((score) => score !== undefined))
			comparison.shared.push({ benchmark, scores, ...winnerOf(scores) });
		else
			comparison.apart.push({
				benchmark,
				scores: scores.map((score, i) => score ?? (own[i]![0] && best(own[i]!))),
			});
	}
	return comparison;
}

/** Each model's best score under the condition that the most of them share, then the one that stands highest. */
function underWidest(
	benchmark: Benchmark,
	own: readonly (readonly Score[])[],
): (Score | undefined)[] {
	const conditions = [...new Set(own.flat().map(({ condition }) => condition))].sort();
	const candidates = conditions.map((condition) =>
		own.map((scores) => {
			const alike = scores.filter((score) => score.condition === condition);
			return alike.length > 0 ? best(alike) : undefined;
		}),
	);
	const ranked = (scores: readonly (Score | undefined)[]) =>
		scores
			.flatMap((score) => (score ? [score.fact.value] : []))
			.sort((x, y) => ahead(benchmark, y, x));
	return candidates.reduce((one, other) => {
		const [values, others] = [ranked(one), ranked(other)];
		if (values.length !== others.length) return others.length > values.length ? other : one;
		const apart = values.findIndex((value, i) => value !== others[i]);
		return apart >= 0 && ahead(benchmark, others[apart]!, values[apart]!) > 0 ? other : one;
	});
}

function winnerOf(scores: readonly Score[]): { winner?: number } {
	const top = best(scores);
	const level = scores.filter(({ fact }) => fact.text === top.fact.text);
	return level.length === 1 ? { winner: scores.indexOf(top) } : {};
}

/** One row of a table of scores, a cell a model. */
export interface ManyScoreRow {
	benchmark: string;
	href: string;
	/** What all were measured under, and whether the lower score is better. */
	conditions: string;
	scores: (ScoreCell | undefined)[];
	winner?: number;
}

export interface ManyTables {
	shared: { category: string; rows: ManyScoreRow[] }[];
	apart: ManyScoreRow[];
	only: { benchmark: string; href: string; score: ScoreCell }[][];
}

/** The comparison as tables, with the sources of each score. */
export function manyTables(comparison: ManyComparison, citations: Citations): ManyTables {
	const cell = (score: Score) => scoreCell(score, citations);
	const linked = (benchmark: Benchmark) => ({
		benchmark: benchmark.name,
		href: benchmarkPath(benchmark.id),
	});
	const lower = (benchmark: Benchmark) => (benchmark.better === 'lower' ? 'lower is better' : '');
	return {
		shared: benchmarkCategories.flatMap((category) => {
			const rows = comparison.shared
				.filter(({ benchmark }) => benchmark.category === category)
				.map(({ benchmark, scores, ...winner }) => ({
					...linked(benchmark),
					conditions: [conditionsOf(scores[0]!), lower(benchmark)].filter(Boolean).join(', '),
					scores: scores.map(cell),
					...winner,
				}));
			return rows.length > 0 ? [{ category: categoryNames[category], rows }] : [];
		}),
		apart: comparison.apart.map(({ benchmark, scores }) => ({
			...linked(benchmark),
			conditions: lower(benchmark),
			scores: scores.map((score) => score && cell(score)),
		})),
		only: comparison.only.map((scores) =>
			scores.map((score) => ({ ...linked(score.benchmark), score: cell(score) })),
		),
	};
}
