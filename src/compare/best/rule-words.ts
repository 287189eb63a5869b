import { formatPercent, formatTokens } from '../../format/quantity.ts';
import { plural } from '../../format/words.ts';
import { rules } from '../rules.ts';
import { categoryNouns } from '../scores.ts';
import type { NeedId } from './needs.ts';
import { needRanks } from './ranking.ts';

/** Which benchmarks tell how good a model is now. Standings, rankings and tags rest on these alone. */
export const countingRules: readonly string[] = [
	`A benchmark counts where it measured ${rules.percentileModels} or more models alike (the same version, effort, harness and setting), of at least ${plural(rules.percentileLabs, 'lab')} and at least one of them released in the last ${rules.percentileMonths} months.`,
	'Of several such conditions of one benchmark, the one with most models counts.',
];

/** What holds for the ranking of every need. */
export const commonRules: readonly string[] = [
	'Ranked are listed models that new work can start on: in service with a price by tokens, or with open weights. Previews, and models with only free or preview routes, are marked.',
	'A place holds among the models that are ranked. One that was not measured has no place; that says nothing about how good it is.',
];

/** The rule that ranks the models for a need, in sentences. */
export function ruleWords(need: NeedId): string[] {
	const { category, by, benchmarks } = needRanks[need];
	const noun = categoryNouns[category];
	const asked = askedWords[need];
	const first = asked === undefined ? [] : [asked];
	if (by === 'mean')
		return [
			...first,
			`The place goes by the share of the models measured alike that a model beats, on average over at least ${plural(benchmarks!, 'benchmark')} of ${noun} that count. Averages that read the same share a place.`,
		];
	const what = category === 'overall' ? 'overall index' : `benchmark of ${noun}`;
	const index = `the ${what} that counts and measured most models alike`;
	if (by === 'index')
		return [
			...first,
			`The place goes by the score in one benchmark: ${index}. Scores that read the same share a place.`,
		];
	return [
		...first,
		`A model must beat at least ${rules.bulkPercentile}% of the models in ${index}. Below that, a low price buys work that has to be checked again.`,
		`The place goes by the cost of the traffic. It goes in batches where that is cheaper and a batch price is published, else without. Costs that differ by at most ${formatPercent(rules.sameCostShare)} share a place.`,
	];
}

/** What a need asks of a model before any benchmark. */
const askedWords: Partial<Record<NeedId, string>> = {
	'long-context': `The context window holds ${formatTokens(rules.longContextTokens)} tokens or more. It says how much a model takes, not how well it reads that.`,
	vision: 'A source says that the model takes images or video as input.',
	'open-weights':
		'A source says that the weights are open. The licence and whether it allows commercial use stand beside; what is not known reads as unknown.',
};
