import { rules } from '../../../compare/rules.ts';
import { defaultWorkload } from '../../../cost/workload.ts';
import { benchmarkCategories, type BenchmarkCategory } from '../../../schema/benchmark.ts';
import type { ModelFacts } from '../model-facts.ts';
import type { Records } from '../records.ts';
import { countedScores, meanOf } from '../standing.ts';

/** As a kind of work is called in a sentence. */
export const workNames: Readonly<Record<BenchmarkCategory, string>> = {
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

/** What a model stands out for by the rules, in lower case. */
export function strengths(facts: ModelFacts, records: Records): string[] {
	const { model, stage, cost } = facts;
	if (stage === 'retired') return [];
	const usual = cost(defaultWorkload);
	const low = lowCostOf(records);
	return [
		...benchmarkCategories
			.filter((category) => {
				const standing = standingOf(facts, category, records);
				return standing !== undefined && standing.percentile >= rules.tagPercentile;
			})
			.map((category) => workNames[category]),
		...(usual?.kind === 'known' && usual.usd <= low ? ['low price'] : []),
		...((model.limits?.contextTokens ?? 0) >= rules.longContextTokens ? ['long documents'] : []),
		...(model.openWeights ? ['self-hosting'] : []),
	];
}

/** The cost that the cheapest share of the listed models stays under. */
export function lowCostOf({ listedCosts }: Records): number {
	return listedCosts[Math.floor(((listedCosts.length - 1) * rules.lowCostPercentile) / 100)] ?? 0;
}

/** Of the models measured alike in a kind of work, the per cent that a model beats on average. */
export function standingOf(
	facts: ModelFacts,
	category: BenchmarkCategory,
	records: Records,
): { percentile: number; benchmarks: number } | undefined {
	const counted = countedScores(facts, category, records);
	if (counted.length < rules.tagBenchmarks) return undefined;
	return { percentile: meanOf(counted), benchmarks: counted.length };
}

/** The strengths as the scorecard shows them. */
export function bestForText(facts: ModelFacts, records: Records): string {
	if (facts.stage === 'retired') return 'Not rated, as it is retired';
	const names = strengths(facts, records);
	if (names.length === 0) return 'No rule met';
	const list = listed(names);
	return list.charAt(0).toUpperCase() + list.slice(1);
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly string[]): string {
	return names.length < 2
		? names.join('')
		: `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}
