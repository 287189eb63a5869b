import { compareText } from '../../format/compare-text.ts';
import { benchmarkCategories } from '../../schema/benchmark-categories.ts';
import type { Catalog } from '../../schema/catalog.ts';
import type { Citations, Cited } from '../citations.ts';
import { scoreCell, type ScoreCell } from '../pair/benchmark-table.ts';
import { benchmarkPath } from '../paths.ts';
import { rankOf } from '../ranking.ts';
import { categoryNames, type Score } from '../scores.ts';

/** The scores of a model in one category. */
export interface ScoreGroup {
	category: string;
	rows: ModelScoreRow[];
}

export interface ModelScoreRow {
	benchmark: string;
	href: string;
	score: ScoreCell;
	/** Other scores under the very same condition. */
	alsoReported: Cited[];
	/** `2 of 14` models measured alike; left out where there is no other. */
	rank?: string;
}

/** Every score of a model by category, then benchmark. One row a condition: the best score stands in it. */
export function scoreGroups(
	catalog: Catalog,
	scores: readonly Score[],
	citations: Citations,
): ScoreGroup[] {
	return benchmarkCategories.flatMap((category) => {
		const ofCategory = scores.filter(({ benchmark }) => benchmark.category === category);
		if (ofCategory.length === 0) return [];
		const conditions = Map.groupBy(ofCategory, ({ condition }) => condition);
		const rows = [...conditions.values()].map((alike) => scoreRow(catalog, alike, citations));
		return [{ category: categoryNames[category], rows: rows.sort(byBenchmark) }];
	});
}

function scoreRow(catalog: Catalog, alike: readonly Score[], citations: Citations): ModelScoreRow {
	const [best, ...others] = bestFirst(alike);
	const { benchmark } = best!;
	const rank = rankOf(catalog, best!);
	return {
		benchmark: benchmark.name,
		href: benchmarkPath(benchmark.id),
		score: scoreCell(best!, citations),
		alsoReported: others.map(({ fact }) => citations.cite(fact)),
		...(rank && { rank: `${rank.rank} of ${rank.of}` }),
	};
}

/** Scores of one benchmark, the best first. */
export function bestFirst(scores: readonly Score[]): Score[] {
	return scores.toSorted((x, y) =>
		x.benchmark.better === 'higher' ? y.fact.value - x.fact.value : x.fact.value - y.fact.value,
	);
}

function byBenchmark(x: ModelScoreRow, y: ModelScoreRow): number {
	const name = ({ benchmark, score }: ModelScoreRow) => `${benchmark}\n${score.conditions}`;
	return compareText(name(x), name(y));
}
