import { formatDay } from '../../format/day.ts';
import { formatScore } from '../../format/quantity.ts';
import type { Benchmark, Catalog, Model } from '../../schema/catalog.ts';
import type { ResultFacts } from '../../schema/benchmark.ts';

/** A result of a model, as it must read, with all that it may be compared under. */
export interface AuditedScore {
	benchmark: Benchmark;
	result: ResultFacts;
	model: Model;
	/** `84.8%`. */
	text: string;
	/** Equal exactly for scores of one version, effort, setting and harness (or runner). */
	condition: string;
	/** `version 2.0, high effort, Terminus-2`; empty where nothing is stated. */
	conditions: string;
	/** `independent, 1 Mar 2026`. */
	run: string;
	runBy: string;
	on?: string;
}

/** Every result of a model. */
export function auditedScores(catalog: Catalog, model: Model): AuditedScore[] {
	return (catalog.resultsOf.get(model.id) ?? []).map(({ benchmark, result }) => {
		const version = result.version ?? benchmark.version;
		const { effort, setting, harness } = result;
		const source = typeof result.from === 'string' ? result.from : result.from.source;
		const runner = result.runBy === 'lab' ? `its lab, ${model.lab}` : `the source ${source}`;
		const on = result.on === undefined || result.on === version ? undefined : formatDay(result.on);
		const runBy = result.runBy === 'lab' ? 'by its lab' : 'independent';
		return {
			benchmark,
			result,
			model,
			text: formatScore(result.score, benchmark.unit),
			condition: JSON.stringify([
				benchmark.id,
				version ?? null,
				effort ?? null,
				setting ?? null,
				harness ?? { runner },
			]),
			conditions: [
				version === undefined ? '' : `version ${version}`,
				effort === undefined ? '' : effortWords(effort),
				harness ?? '',
				setting ?? '',
			]
				.filter((part) => part !== '')
				.join(', '),
			runBy,
			run: on === undefined ? runBy : `${runBy}, ${on}`,
			...(on !== undefined && { on }),
		};
	});
}

function effortWords(effort: string): string {
	if (effort === 'none') return 'no reasoning';
	if (effort === 'thinking') return 'thinking';
	return /^\d/.test(effort) ? `effort ${effort}` : `${effort} effort`;
}

/** Above 0 when `x` is the better score in a benchmark. */
export function lead({ better }: Benchmark, x: number, y: number): number {
	return better === 'lower' ? y - x : x - y;
}

/** Scores of two models in one benchmark under one condition. */
export interface SharedScores {
	benchmark: Benchmark;
	a: AuditedScore;
	b: AuditedScore;
	winner: 'a' | 'b' | 'tie';
	/** One score of each condition under which both stand just like that. */
	ways: readonly AuditedScore[];
}

export interface ComparedScores {
	shared: SharedScores[];
	/** Benchmarks of both without a common condition, and of one only. */
	apart: Benchmark[];
	only: { a: Benchmark[]; b: Benchmark[] };
}

/** Compares scores only where benchmark, version, effort, setting and harness are equal. */
export function comparedScores(
	a: readonly AuditedScore[],
	b: readonly AuditedScore[],
): ComparedScores {
	const found: ComparedScores = { shared: [], apart: [], only: { a: [], b: [] } };
	for (const benchmark of new Set([...a, ...b].map((one) => one.benchmark))) {
		const [mine, theirs] = [a, b].map((scores) =>
			scores.filter((score) => score.benchmark === benchmark),
		) as [AuditedScore[], AuditedScore[]];
		if (mine.length === 0) found.only.b.push(benchmark);
		else if (theirs.length === 0) found.only.a.push(benchmark);
		else {
			const alike = mine.flatMap((x) =>
				theirs.filter((y) => y.condition === x.condition).map((y) => [x, y] as const),
			);
			const best = alike.toSorted((one, other) => byBest(benchmark, one, other))[0];
			const level = alike.filter((one) => best && byBest(benchmark, one, best) === 0);
			if (best)
				found.shared.push(
					judged(
						benchmark,
						best,
						level.map(([x]) => x),
					),
				);
			else found.apart.push(benchmark);
		}
	}
	return found;
}

/** The pair of scores with the best one first; of equal ones, that with the better other score. */
function byBest(
	benchmark: Benchmark,
	one: readonly AuditedScore[],
	other: readonly AuditedScore[],
): number {
	const ranked = (scores: readonly AuditedScore[]) =>
		scores.map(({ result }) => result.score).sort((x, y) => lead(benchmark, y, x));
	const [[top, next], [otherTop, otherNext]] = [ranked(one), ranked(other)] as [
		[number, number],
		[number, number],
	];
	return lead(benchmark, otherTop, top) || lead(benchmark, otherNext, next);
}

function judged(
	benchmark: Benchmark,
	[a, b]: readonly [AuditedScore, AuditedScore],
	ways: readonly AuditedScore[],
): SharedScores {
	const ahead = lead(benchmark, a.result.score, b.result.score);
	const winner = a.text === b.text ? 'tie' : ahead > 0 ? 'a' : 'b';
	return { benchmark, a, b, winner, ways };
}

/** The best of some scores of one benchmark. */
export function bestScore(scores: readonly AuditedScore[]): AuditedScore | undefined {
	return scores.toSorted((x, y) => lead(x.benchmark, y.result.score, x.result.score))[0];
}
