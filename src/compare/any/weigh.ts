import { needs, type NeedId } from '../best/needs.ts';
import type { Weights } from './weights.ts';

/** Scores of a model by need, 0 to 100, to one decimal. A need without one is unknown. */
export type Scores = Readonly<Partial<Record<NeedId, number>>>;

/** The place of one model, with the sum that gives it. */
export interface Place<M> {
	model: M;
	/** From 1; models whose means are equal share one. */
	place: number;
	terms: { need: NeedId; weight: number; score: number }[];
	/** Sum of weight × score. */
	sum: number;
	/** Sum of the weights. */
	weights: number;
	/** The first divided by the second, to one decimal. */
	mean: number;
}

export interface Weighing<M> {
	/** From best to worst; none where no need counts. */
	places: Place<M>[];
	/** Needs with a weight that do not count, with the models of which no score is known. */
	leftOut: { need: NeedId; weight: number; unknown: M[] }[];
}

/**
 * Ranks models by the weighted mean of their scores. A need counts only where the score of every one
 * of them is known, so that all are weighed by the same needs: unknown is neither zero nor average.
 */
export function weigh<M extends { scores: Scores }>(
	models: readonly M[],
	weights: Weights,
): Weighing<M> {
	const weighted = needs.map(({ id }) => id).filter((need) => weights[need] > 0);
	const lacking = (need: NeedId) => models.filter(({ scores }) => scores[need] === undefined);
	const counted = weighted.filter((need) => lacking(need).length === 0);
	const leftOut = weighted
		.filter((need) => !counted.includes(need))
		.map((need) => ({ need, weight: weights[need], unknown: lacking(need) }));
	if (counted.length === 0) return { places: [], leftOut };
	const weighedAll = models
		.map((model) => weighed(model, counted, weights))
		.sort((x, y) => y.mean - x.mean);
	const places = weighedAll.map((one) => ({
		...one,
		place: 1 + weighedAll.filter(({ mean }) => mean > one.mean).length,
	}));
	return { places, leftOut };
}

function weighed<M extends { scores: Scores }>(
	model: M,
	counted: readonly NeedId[],
	weights: Weights,
): Omit<Place<M>, 'place'> {
	const terms = counted.map((need) => ({
		need,
		weight: weights[need],
		score: model.scores[need]!,
	}));
	// In tenths, which are whole: sums of them are exact.
	const tenths = terms.reduce((sum, { weight, score }) => sum + weight * Math.round(score * 10), 0);
	const total = terms.reduce((sum, { weight }) => sum + weight, 0);
	return { model, terms, sum: tenths / 10, weights: total, mean: Math.round(tenths / total) / 10 };
}
