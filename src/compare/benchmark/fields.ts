import type { Benchmark, Catalog } from '../../schema/catalog.ts';
import { possessive } from '../../format/words.ts';
import { bestFirst } from '../model/score-groups.ts';
import { conditionsOf } from '../pair/benchmark-table.ts';
import { perId } from '../per-catalog.ts';
import { profileOf, type Profile } from '../profile.ts';
import { rankOf } from '../ranking.ts';
import type { Score } from '../scores.ts';

/** Models measured alike: same version, effort, setting and harness. */
export interface Field {
	/** The condition in words: `version 2.0, high effort, Terminus-2`. */
	conditions: string;
	/** One entry a model, the best score first. */
	entries: FieldEntry[];
}

export interface FieldEntry {
	profile: Profile;
	score: Score;
	/** 1 for the best; equal scores share a rank. Left out where nobody else was measured alike. */
	rank?: number;
	/** Other scores of the model under the very same condition. */
	others: Score[];
}

/** The fields of a benchmark, the one with most models first; then by their words. */
export function fieldsOf(catalog: Catalog, { id }: Benchmark): Field[] {
	return fieldsById(catalog, id);
}

const fieldsById = perId(findFields);

interface Entry {
	profile: Profile;
	score: Score;
}

function findFields(catalog: Catalog, id: string): Field[] {
	const benchmark = catalog.benchmarks.get(id)!;
	const models = new Set(benchmark.results.map(({ model }) => model));
	const entries = [...models].flatMap((model) => {
		const profile = profileOf(catalog, model);
		return profile.scores
			.filter((score) => score.benchmark.id === id)
			.map((score) => ({ profile, score }));
	});
	return [...Map.groupBy(entries, ({ score }) => score.condition).values()]
		.map((alike) => ({
			conditions: fieldText(alike[0]!),
			entries: fieldEntries(catalog, alike),
		}))
		.sort((x, y) => y.entries.length - x.entries.length || (x.conditions < y.conditions ? -1 : 1));
}

function fieldEntries(catalog: Catalog, alike: readonly Entry[]): FieldEntry[] {
	const entries = [...Map.groupBy(alike, ({ profile }) => profile.id).values()].map((ofModel) => {
		const [score, ...others] = bestFirst(ofModel.map((one) => one.score));
		const rank = rankOf(catalog, score!)?.rank;
		return { profile: ofModel[0]!.profile, score: score!, others, ...(rank && { rank }) };
	});
	const order = (one: FieldEntry) => one.rank ?? 1;
	return entries.sort((x, y) => order(x) - order(y) || (x.profile.name < y.profile.name ? -1 : 1));
}

/** The condition, and where no harness says how it was run, whose scores these are. */
function fieldText({ profile, score }: Entry): string {
	const conditions = conditionsOf(score);
	if (score.harness !== undefined) return conditions;
	const runner =
		score.runBy === 'lab'
			? `${possessive(profile.lab.name)} own runs`
			: `scores from ${score.fact.evidence[0].name}`;
	return conditions === '' ? runner : `${conditions}, ${runner}`;
}
