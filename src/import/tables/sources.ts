import type { SourceFacts } from '../../schema/source.ts';

type Fixed = Omit<SourceFacts, 'asOf' | 'retrieved'>;

const mit = (url: string): Pick<Fixed, 'licence' | 'licenceUrl'> => ({
	licence: 'MIT',
	licenceUrl: url,
});
const apache = (url: string): Pick<Fixed, 'licence' | 'licenceUrl'> => ({
	licence: 'Apache-2.0',
	licenceUrl: url,
});
const ccBy: Pick<Fixed, 'licence' | 'licenceUrl'> = {
	licence: 'CC-BY-4.0',
	licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
};

/** What `data/sources.yml` says of each imported source, beside its days. */
export const sourceTable = {
	'models-dev': {
		name: 'models.dev',
		url: 'https://models.dev',
		kind: 'aggregator',
		...mit('https://github.com/anomalyco/models.dev/blob/dev/LICENSE'),
	},
	'models-dev-overlay': {
		name: 'models.dev (newer model records)',
		url: 'https://github.com/anomalyco/models.dev',
		kind: 'aggregator',
		...mit('https://github.com/anomalyco/models.dev/blob/dev/LICENSE'),
	},
	'pi-ai': {
		name: 'pi-ai model data',
		url: 'https://github.com/earendil-works/pi',
		kind: 'aggregator',
		...mit('https://github.com/earendil-works/pi'),
	},
	'genai-prices': {
		name: 'genai-prices',
		url: 'https://github.com/pydantic/genai-prices',
		kind: 'aggregator',
		...mit('https://github.com/pydantic/genai-prices/blob/main/LICENSE'),
	},
	litellm: {
		name: 'LiteLLM',
		url: 'https://github.com/BerriAI/litellm',
		kind: 'aggregator',
		...mit('https://github.com/BerriAI/litellm/blob/main/LICENSE'),
	},
	'llm-stats': {
		name: 'LLM Stats',
		url: 'https://github.com/JonathanChavezTamales/LLMStats',
		kind: 'aggregator',
		...ccBy,
		attribution:
			'LLM Stats, https://llm-stats.com, under CC BY 4.0. Names and numbers put into this site’s form.',
	},
	'epoch-benchmarks': {
		name: 'Epoch AI Benchmarking Hub',
		url: 'https://epoch.ai/benchmarks',
		kind: 'research',
		...ccBy,
		attribution:
			'Epoch AI, ‘AI Benchmarking Hub’. Published online at epoch.ai. Retrieved from https://epoch.ai/benchmarks, under CC BY 4.0.',
	},
	'epoch-models': {
		name: 'Epoch AI models data',
		url: 'https://epoch.ai/data/ai-models',
		kind: 'research',
		...ccBy,
		attribution:
			'Epoch AI, ‘Data on AI Models’. Published online at epoch.ai. Retrieved from https://epoch.ai/data/ai-models, under CC BY 4.0.',
	},
	llmfit: {
		name: 'llmfit',
		url: 'https://github.com/AlexsJones/llmfit',
		kind: 'aggregator',
		...mit('https://github.com/AlexsJones/llmfit/blob/main/LICENSE'),
	},
	livebench: {
		name: 'LiveBench',
		url: 'https://livebench.ai',
		kind: 'benchmark',
		...apache('https://github.com/LiveBench/LiveBench/blob/main/LICENSE'),
	},
	'tau2-bench': {
		name: 'τ-bench leaderboard',
		url: 'https://taubench.com',
		kind: 'benchmark',
		...mit('https://github.com/sierra-research/tau2-bench/blob/main/LICENSE'),
	},
	bfcl: {
		name: 'Berkeley Function Calling Leaderboard',
		url: 'https://gorilla.cs.berkeley.edu/leaderboard.html',
		kind: 'benchmark',
		...apache('https://github.com/ShishirPatil/gorilla/blob/main/LICENSE'),
	},
	aider: {
		name: 'Aider leaderboards',
		url: 'https://aider.chat/docs/leaderboards/',
		kind: 'benchmark',
		...apache('https://github.com/Aider-AI/aider/blob/main/LICENSE.txt'),
	},
	vectara: {
		name: 'Vectara hallucination leaderboard',
		url: 'https://github.com/vectara/hallucination-leaderboard',
		kind: 'benchmark',
		...apache('https://github.com/vectara/hallucination-leaderboard/blob/main/LICENSE'),
	},
} satisfies Record<string, Fixed>;

/** A source with its days, as `data/sources.yml` holds it. */
export function sourceFacts(
	id: keyof typeof sourceTable,
	days: { asOf: string; retrieved: string },
): SourceFacts {
	return { ...sourceTable[id], ...days };
}
