import { benchmarkCategories } from '../../schema/benchmark-categories.ts';
import { formatDay } from '../../format/day.ts';
import type { Citations, Cited } from '../citations.ts';
import { isStale } from '../freshness.ts';
import { benchmarkPath } from '../paths.ts';
import { perObject } from '../per-catalog.ts';
import { categoryNames, type Score } from '../scores.ts';
import type { Pairing, Side } from './pairing.ts';

/** A score as it stands in a table. */
export interface ScoreCell extends Cited {
	/** The bare number, for the chart. */
	value: number;
	/** Version, effort, harness and setting, where they are stated. */
	conditions: string;
	runBy: string;
	on?: string;
	checkedOn: string;
	/** Whether it was checked too long ago. */
	stale: boolean;
}

export interface SharedRow {
	benchmark: string;
	href: string;
	/** What both scores were measured under, and whether the lower one is better. */
	conditions: string;
	a: ScoreCell;
	b: ScoreCell;
	winner: Side | 'tie';
	/** Whether the score is a per cent of which more is better, so that it can stand in the chart. */
	percent: boolean;
}

export interface ApartRow {
	benchmark: string;
	href: string;
	a: ScoreCell;
	b: ScoreCell;
}

export interface BenchmarkTables {
	/** Comparable scores by category. */
	shared: { category: string; rows: SharedRow[] }[];
	/** Scores of both that were not measured alike: shown without a winner. */
	apart: ApartRow[];
	only: Record<Side, { benchmark: string; href: string; score: ScoreCell }[]>;
	/** The chart of the comparable percentages, where they are worth one, by the space that it needs. */
	chart?: { size: 's' | 'm' | 't' };
}

/** Fewest bars that are worth a chart. */
const chartRows = 2;

export function benchmarkTables({ scores }: Pairing, citations: Citations): BenchmarkTables {
	const cell = (score: Score) => scoreCell(score, citations);
	const shared = benchmarkCategories.flatMap((category) => {
		const rows = scores.shared
			.filter(({ benchmark }) => benchmark.category === category)
			.map(({ benchmark, a, b, winner }) => ({
				benchmark: benchmark.name,
				href: benchmarkPath(benchmark.id),
				conditions: [conditionsOf(a), benchmark.better === 'lower' ? 'lower is better' : '']
					.filter(Boolean)
					.join(', '),
				a: cell(a),
				b: cell(b),
				winner,
				percent: benchmark.unit === 'percent' && benchmark.better === 'higher',
			}));
		return rows.length > 0 ? [{ category: categoryNames[category], rows }] : [];
	});
	const apart = scores.apart.map(({ benchmark, a, b }) => ({
		benchmark: benchmark.name,
		href: benchmarkPath(benchmark.id),
		a: cell(a),
		b: cell(b),
	}));
	const only = (list: readonly Score[]) =>
		list.map((score) => ({
			benchmark: score.benchmark.name,
			href: benchmarkPath(score.benchmark.id),
			score: cell(score),
		}));
	const percents = shared.flatMap(({ rows }) => rows.filter(({ percent }) => percent));
	return {
		shared,
		apart,
		only: { a: only(scores.onlyA), b: only(scores.onlyB) },
		...(percents.length >= chartRows ? { chart: { size: chartSize(percents.length) } } : {}),
	};
}

/** Small, medium or tall: two bars a benchmark must stay apart. */
function chartSize(rows: number): 's' | 'm' | 't' {
	if (rows <= 3) return 's';
	return rows <= 7 ? 'm' : 't';
}

/** A score with its conditions, who ran it and when. */
export function scoreCell(score: Score, citations: Citations): ScoreCell {
	return { ...scoreFacts(score), ...citations.cite(score.fact) };
}

/** What a cell holds besides its text: the same on every page. */
const scoreFacts = perObject((score: Score): Omit<ScoreCell, keyof Cited> => {
	const [evidence] = score.fact.evidence;
	return {
		value: score.fact.value,
		conditions: conditionsOf(score),
		runBy: score.runBy === 'lab' ? 'by its lab' : 'independent',
		// A version that is named by its day has said that day, which is not the day of the run.
		...(score.on === undefined || score.on === score.version ? {} : { on: formatDay(score.on) }),
		checkedOn: formatDay(evidence.checkedOn),
		stale: isStale('score', evidence),
	};
});

/** Efforts that are no kind of effort in words. */
const effortNames: ReadonlyMap<string, string> = new Map([
	['none', 'no reasoning'],
	['thinking', 'thinking'],
]);

/** `high effort`; `effort 16k` for a budget of tokens. */
function effortText(effort: string): string {
	return effortNames.get(effort) ?? (/^\d/.test(effort) ? `effort ${effort}` : `${effort} effort`);
}

/** `version 2.0, high effort, Terminus-2, 5-shot`; empty where nothing is stated. */
export function conditionsOf({ version, effort, harness, setting }: Score): string {
	return [
		...(version === undefined ? [] : [`version ${version}`]),
		...(effort === undefined ? [] : [effortText(effort)]),
		...(harness === undefined ? [] : [harness]),
		...(setting === undefined ? [] : [setting]),
	].join(', ');
}
