import { rules } from '../../compare/rules.ts';
import type { BenchmarkCategory } from '../../schema/benchmark.ts';
import type { ModelFacts } from './model-facts.ts';
import type { Records } from './records.ts';
import { lead, type AuditedScore } from './scores.ts';

/** A score under a condition that tells how good models are now. */
export interface CountedScore {
	score: AuditedScore;
	/** Models measured alike, this one included. */
	of: number;
	/** Per cent of the others that score less well. */
	percentile: number;
}

const counting = new WeakMap<Records, Map<string, boolean>>();

/** Whether enough models of enough labs were measured under a condition, and a new one among them. */
function counts(records: Records, condition: string): boolean {
	const known = counting.get(records) ?? new Map<string, boolean>();
	counting.set(records, known);
	const before = known.get(condition);
	if (before !== undefined) return before;
	const models = [...records.field(condition).keys()].map((id) => records.model(id).model);
	const oldest = new Date(records.catalog.asOf);
	oldest.setUTCMonth(oldest.getUTCMonth() - rules.percentileMonths);
	const isTelling =
		models.length >= rules.percentileModels &&
		new Set(models.map(({ lab }) => lab)).size >= rules.percentileLabs &&
		models.some(({ releasedOn = '' }) => releasedOn > oldest.toISOString().slice(0, 10));
	known.set(condition, isTelling);
	return isTelling;
}

/** The scores of a model in a kind of work that count, one a benchmark: that of the widest condition. */
export function countedScores(
	{ scores }: ModelFacts,
	category: BenchmarkCategory,
	records: Records,
): CountedScore[] {
	const counted = scores
		.filter(({ benchmark, condition }) => {
			return benchmark.category === category && counts(records, condition);
		})
		.map((score) => countedScore(score, records));
	return [...Map.groupBy(counted, ({ score }) => score.benchmark).values()].map(
		(alike) => alike.toSorted(widestFirst)[0]!,
	);
}

function countedScore(score: AuditedScore, records: Records): CountedScore {
	const field = [...records.field(score.condition).values()];
	const beaten = field.filter((other) => lead(score.benchmark, score.result.score, other) > 0);
	return { score, of: field.length, percentile: (100 * beaten.length) / (field.length - 1) };
}

function widestFirst(x: CountedScore, y: CountedScore): number {
	return (
		y.of - x.of ||
		y.percentile - x.percentile ||
		lead(x.score.benchmark, y.score.result.score, x.score.result.score)
	);
}

/** Of the models measured alike, the per cent that a model beats on average. */
export function meanOf(scores: readonly CountedScore[]): number {
	return scores.reduce((sum, { percentile }) => sum + percentile, 0) / scores.length;
}

/** Every score under the widest condition of a kind of work, the best one a model. */
export function widestField(
	category: BenchmarkCategory,
	records: Records,
): { sample: AuditedScore; of: number } | undefined {
	const all = [...records.catalog.models.keys()].flatMap((id) =>
		records
			.model(id)
			.scores.filter(
				({ benchmark, condition }) => benchmark.category === category && counts(records, condition),
			),
	);
	const size = ({ condition }: AuditedScore) => records.field(condition).size;
	const sample = all.toSorted((x, y) => size(y) - size(x))[0];
	return sample && { sample, of: size(sample) };
}

/** The best score of a model under a condition, with where it stands there. */
export function scoreUnder(
	{ scores }: ModelFacts,
	condition: string,
	records: Records,
): CountedScore | undefined {
	const own = scores.filter((score) => score.condition === condition);
	const best = own.toSorted((x, y) => lead(x.benchmark, y.result.score, x.result.score))[0];
	return best && countedScore(best, records);
}
