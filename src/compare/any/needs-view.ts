import type { Catalog } from '../../schema/catalog.ts';
import { formatScore } from '../../format/quantity.ts';
import { capitalise, listOf } from '../../format/words.ts';
import { needs, type NeedId } from '../best/needs.ts';
import { Citations, type Cited, type CitedSource } from '../citations.ts';
import { isDead } from '../pair/pairing.ts';
import { profileOf } from '../profile.ts';
import { needRules } from './need-scores.ts';
import { weigh, type Scores } from './weigh.ts';
import type { Weights } from './weights.ts';

/** One need with a score a model. */
export interface NeedRow {
	need: NeedId;
	name: string;
	/** How its scores are made, as a sentence. */
	rule: string;
	/** `behind` is what a score is made from; an unknown one has none. */
	cells: (Cited & { behind: string })[];
}

/** The scores of some models by need, and all that ranking them takes. */
export interface NeedsView {
	rows: NeedRow[];
	/** In the order of the columns. */
	models: { name: string; scores: Scores; retired: boolean }[];
	/** The list of sources of the page, with those that the scores add. */
	sources: CitedSource[];
}

/** The scores of the models with these ids, cited in a page that has these sources already. */
export function needsView(
	catalog: Catalog,
	ids: readonly string[],
	known: readonly CitedSource[],
): NeedsView {
	const citations = new Citations(known);
	const profiles = ids.map((id) => profileOf(catalog, id));
	const found = needs.map(({ id, noun }) => ({
		need: id,
		name: capitalise(noun),
		rule: needRules[id].words,
		scores: profiles.map((profile) => needRules[id].score(catalog, profile)),
	}));
	return {
		rows: found.map(({ scores, ...row }) => ({
			...row,
			cells: scores.map((one) =>
				one
					? {
							...citations.cite({ text: number(one.score), evidence: one.evidence }),
							behind: one.behind,
						}
					: { text: 'Unknown', refs: [], behind: '' },
			),
		})),
		models: profiles.map((profile, i) => ({
			name: profile.name,
			scores: Object.fromEntries(
				found.flatMap(({ need, scores }) => (scores[i] ? [[need, scores[i].score]] : [])),
			),
			retired: isDead(profile),
		})),
		sources: citations.sources,
	};
}

/** One model in the ranking. */
export interface RankedLine {
	/** Its column. */
	column: number;
	name: string;
	place: number;
	/** `78.5` */
	mean: string;
	/** How it comes about: `Coding 3 × 87.3 + Vision 1 × 50 = 311.9; 311.9 ÷ 4 = 78`. */
	sum: string;
}

export interface Ranking {
	lines: RankedLine[];
	/** What the ranking leaves out, and why. */
	notes: string[];
}

/** The models of a view ranked by the weights of a reader. A retired closed model has no place. */
export function rankingOf({ models, rows }: NeedsView, weights: Weights): Ranking {
	const nameOf = (need: NeedId) => rows.find((row) => row.need === need)!.name;
	const columns = models.map((model, column) => ({ ...model, column }));
	const retired = columns.filter((model) => model.retired);
	const rest = columns.filter((model) => !model.retired);
	const gone = retired.map(({ name }) => `${name} is retired and has no place.`);
	if (rest.length < 2)
		return { lines: [], notes: ['A ranking takes two models that can still be chosen.', ...gone] };
	const { places, leftOut } = weigh(rest, weights);
	const uncounted = Map.groupBy(leftOut, ({ unknown }) =>
		unknown.length === rest.length
			? 'each of these models'
			: listOf(unknown.map(({ name }) => name)),
	);
	return {
		lines: places.map(({ model: { column, name }, place, terms, sum, weights: total, mean }) => ({
			column,
			name,
			place,
			mean: number(mean),
			sum: `${terms
				.map(({ need, weight, score }) => `${nameOf(need)} ${weight} × ${number(score)}`)
				.join(' + ')} = ${number(sum)}; ${number(sum)} ÷ ${total} = ${number(mean)}`,
		})),
		notes: [
			...(places.length === 0
				? ['No ranking: no need with a weight has a known score of each of these models.']
				: []),
			...gone,
			...[...uncounted].map(
				([whom, left]) =>
					`Not counted, as unknown for ${whom}: ${listOf(left.map(({ need }) => nameOf(need)))}.`,
			),
		],
	};
}

const number = (value: number) => formatScore(value, 'points');
