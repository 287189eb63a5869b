import type { BenchmarkCategory } from '../../schema/benchmark-categories.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { defaultWorkload } from '../../cost/workload.ts';
import { formatPercent } from '../../format/quantity.ts';
import { plural } from '../../format/words.ts';
import type { NeedId } from '../best/needs.ts';
import type { Evidence } from '../evidence.ts';
import { costEvidence } from '../offers.ts';
import { costFact } from '../pair/pairing.ts';
import type { Profile } from '../profile.ts';
import { rules } from '../rules.ts';
import { categoryNouns } from '../scores.ts';
import { categoryStanding } from '../tags.ts';
import { workloadText } from '../workload-text.ts';
import { leadSharesOf } from './lead-shares.ts';

/** How far a model meets a need, with the facts that say so. */
export interface NeedScore {
	/** 0 to 100, to one decimal: what is shown is what is weighed. */
	score: number;
	/** What it is made from: `1,000,000 tokens`, `4 benchmarks`. */
	behind: string;
	evidence: readonly Evidence[];
}

/** One rule: how the score of a need is made. */
interface NeedRule {
	/** As a sentence. */
	words: string;
	/** Nothing where a fact that it takes is not known. */
	score: (catalog: Catalog, profile: Profile) => NeedScore | undefined;
}

const visionByBenchmarks = byBenchmarks('vision');

/** The rules of all needs. The page for any models and the methodology are made from these. */
export const needRules: Readonly<Record<NeedId, NeedRule>> = {
	coding: byBenchmarks('coding'),
	agents: byBenchmarks('agents'),
	'long-context': {
		words: `The share of the other listed models whose context window is shorter by more than ${formatPercent(rules.sameTokensShare)}.`,
		score: (catalog, { id, contextTokens }) => {
			const share = leadSharesOf(catalog, id).contextTokens;
			if (!contextTokens || share === undefined) return undefined;
			const { text, evidence } = contextTokens;
			return { score: toTenth(share), behind: `${text} tokens`, evidence };
		},
	},
	vision: {
		words: `${visionByBenchmarks.words} A model that takes neither images nor video has 0.`,
		score: (catalog, profile) => {
			const vision = profile.capabilities.find(({ id }) => id === 'vision');
			return vision?.answer === 'no'
				? { score: 0, behind: 'takes no images', evidence: vision.fact!.evidence }
				: visionByBenchmarks.score(catalog, profile);
		},
	},
	'cheap-bulk': {
		words: `The share of the other listed models that cost more, by more than ${formatPercent(rules.sameCostShare)}, for ${workloadText(defaultWorkload)}. Models with only free routes have no score and are not counted.`,
		score: (catalog, profile) => {
			const { id, cost } = profile;
			const share = leadSharesOf(catalog, id).cost;
			if (share === undefined || cost.kind !== 'known') return undefined;
			const behind = `${costFact(profile)!.text} a month`;
			return { score: toTenth(share), behind, evidence: costEvidence(cost.best) };
		},
	},
	'open-weights': {
		words: '100 where the weights are open, 0 where they are closed.',
		score: (_, { openWeights }) =>
			openWeights && {
				score: openWeights.value ? 100 : 0,
				behind: openWeights.value ? 'open' : 'closed',
				evidence: openWeights.evidence,
			},
	},
	reasoning: byBenchmarks('reasoning'),
};

function byBenchmarks(category: BenchmarkCategory): NeedRule {
	return {
		words: `The share of the models measured alike that it beats, on average over at least ${plural(rules.tagBenchmarks, 'benchmark')} of ${categoryNouns[category]} that count.`,
		score: (catalog, profile) => {
			const standing = categoryStanding(catalog, profile, category);
			if (!standing) return undefined;
			const { percentile, benchmarks, evidence } = standing;
			return { score: toTenth(percentile), behind: plural(benchmarks, 'benchmark'), evidence };
		},
	};
}

const toTenth = (value: number) => Math.round(value * 10) / 10;
