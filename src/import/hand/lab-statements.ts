import type { ModelValues } from '../facts.ts';

/** What a lab says of its weights on a page that a person read. */
export interface LabStatement {
	says: Pick<ModelValues, 'licence' | 'commercialUse' | 'openWeights'>;
	/** The page that says so. */
	page: string;
	/** Canonical ids of the models that the page names, or that are of the release it speaks of. */
	models: readonly string[];
}

/** The day on which the pages were read. */
export const readOn = '2026-11-22';

/** The README of a repository, or another file of it, as it stands on its main branch. */
const github = (repository: string, file?: string) =>
	`https://github.com/${repository}${file === undefined ? '' : `/blob/HEAD/${file}`}`;

const huggingFace = (page: string) => `https://huggingface.co/${page}`;

/** The file from which Mistral's documentation makes its page of one model. */
const mistralPage = (model: string) =>
	github('mistralai/platform-docs-public', `src/schema/models/models/${model}.ts`);

const coherePage = (model: string) =>
	github('cohere-ai/cohere-developer-experience', `fern/pages/models/${model}.mdx`);

const apache = { licence: 'Apache-2.0' };
const mit = { licence: 'MIT' };
const modifiedMit = { licence: 'Modified MIT' };
const mistralResearch = { licence: 'Mistral Research License' };
const deepseekLicence = { licence: 'DeepSeek License', commercialUse: true };

/**
 * Statements by lab. A page that speaks of the code alone, that is older than a model, or that does
 * not name it or its release, is no statement on that model.
 */
export const labStatements: Readonly<Record<string, readonly LabStatement[]>> = {
	'01-ai': [{ says: apache, page: github('01-ai/Yi'), models: ['yi-6b', 'yi-34b', 'yi-34b-chat'] }],
	ai21: [
		{
			says: { licence: 'Jamba Open Model License', openWeights: true },
			page: huggingFace('ai21labs/AI21-Jamba-Large-1.6'),
			models: ['jamba-large-1-6'],
		},
		{
			says: { licence: 'Jamba Open Model License', openWeights: true },
			page: huggingFace('ai21labs/AI21-Jamba-Mini-1.6'),
			models: ['jamba-mini-1-6'],
		},
	],
	alibaba: [
		{ says: apache, page: github('QwenLM/Qwen2-VL'), models: ['qwen2-vl-7b'] },
		{
			says: apache,
			page: github('QwenLM/qwenlm.github.io', 'content/blog/qwen2.5-coder-family/index.md'),
			models: ['qwen2-5-coder-14b'],
		},
		{
			says: { licence: 'Qwen Research License' },
			page: github('QwenLM/qwenlm.github.io', 'content/blog/qwen2.5-coder-family/index.md'),
			models: ['qwen2-5-coder-3b'],
		},
		{
			says: apache,
			page: github('QwenLM/Qwen3'),
			models: ['qwen3-30b-a3b-thinking-2507', 'qwen3-235b-a22b-thinking-2507'],
		},
		{
			says: apache,
			page: huggingFace('Qwen/Qwen3-Coder-30B-A3B-Instruct'),
			models: ['qwen3-coder-30b-a3b'],
		},
		{
			says: apache,
			page: huggingFace('Qwen/Qwen3-VL-8B-Instruct'),
			models: ['qwen3-vl-8b'],
		},
		{
			says: apache,
			page: github('QwenLM/Qwen3.5'),
			models: [
				'qwen3-next-80b-a3b-thinking',
				'qwen3-5-27b',
				'qwen3-5-35b-a3b',
				'qwen3-5-122b-a10b',
				'qwen3-5-397b-a17b',
			],
		},
		{ says: apache, page: github('QwenLM/Qwen3.6'), models: ['qwen3-5-9b', 'qwen3-6-35b-a3b'] },
	],
	baidu: [{ says: apache, page: github('PaddlePaddle/ERNIE'), models: ['ernie-4-5-vl-28b-a3b'] }],
	bytedance: [
		{
			says: apache,
			page: github('ByteDance-Seed/seed-oss', 'MODEL_CARD.md'),
			models: ['seed-oss-36b'],
		},
	],
	cohere: [
		{
			says: apache,
			page: coherePage('the-command-family-of-models/command-a-plus'),
			models: ['command-a-plus-05-2026'],
		},
		{
			says: apache,
			page: coherePage('north/north-mini-code-1.0'),
			models: ['north-mini-code-1-0'],
		},
	],
	deepseek: [
		{
			says: deepseekLicence,
			page: github('deepseek-ai/DeepSeek-Coder'),
			models: ['deepseek-coder-33b'],
		},
		{
			says: deepseekLicence,
			page: github('deepseek-ai/DeepSeek-Coder-V2'),
			models: ['deepseek-coder-v2', 'deepseek-coder-v2-lite'],
		},
		{
			says: { openWeights: true },
			page: github('deepseek-ai/DeepSeek-Prover-V2'),
			models: ['deepseek-prover-v2-671b'],
		},
	],
	ibm: [
		{
			says: apache,
			page: github('ibm-granite/granite-4.1-language-models'),
			models: ['granite-4-1-8b'],
		},
	],
	inclusionai: [
		{
			says: { openWeights: true },
			page: huggingFace('collections/inclusionAI/ling-26'),
			models: ['ling-2-6-1t'],
		},
		{
			says: { ...mit, openWeights: true },
			page: huggingFace('inclusionAI/Ling-2.6-flash'),
			models: ['ling-2-6-flash'],
		},
		{
			says: { openWeights: true },
			page: huggingFace('collections/inclusionAI/ring-26'),
			models: ['ring-2-6-1t'],
		},
	],
	meta: [
		{
			says: { openWeights: true },
			page: github('meta-llama/llama'),
			models: ['llama-2-7b-chat', 'llama-2-13b-chat', 'llama-2-70b-chat'],
		},
		{
			says: { licence: 'Llama 2 Community License' },
			page: github('meta-llama/llama', 'MODEL_CARD.md'),
			models: ['llama-2-7b-chat', 'llama-2-13b-chat', 'llama-2-70b-chat'],
		},
		{
			says: { licence: 'Llama 3.2 Community License' },
			page: github('meta-llama/llama-models', 'models/llama3_2/MODEL_CARD.md'),
			models: ['llama-3-2-1b', 'llama-3-2-3b'],
		},
	],
	microsoft: [
		{
			says: mit,
			page: huggingFace('microsoft/Phi-3-mini-128k-instruct'),
			models: ['phi-3-mini-128k'],
		},
		{
			says: mit,
			page: huggingFace('microsoft/Phi-3-small-8k-instruct'),
			models: ['phi-3-small-8k'],
		},
		{
			says: mit,
			page: huggingFace('microsoft/Phi-3-medium-4k-instruct'),
			models: ['phi-3-medium-4k'],
		},
	],
	minimax: [
		{
			says: { openWeights: true },
			page: github('MiniMax-AI/MiniMax-M1'),
			models: ['minimax-m1'],
		},
		{
			says: { licence: 'MiniMax Model Agreement' },
			page: github('MiniMax-AI/MiniMax-01', 'MiniMax-Text-01-Model-Card.md'),
			models: ['minimax-text-01'],
		},
		{ says: modifiedMit, page: github('MiniMax-AI/MiniMax-M2.1'), models: ['minimax-m2-1'] },
		{
			says: modifiedMit,
			page: github('MiniMax-AI/MiniMax-M2.5', 'LICENSE'),
			models: ['minimax-m2-5'],
		},
	],
	mistral: [
		// Its documentation lists no weights of these two.
		{
			says: { openWeights: false },
			page: mistralPage('codestral-25-08'),
			models: ['codestral-2508'],
		},
		{
			says: { openWeights: false },
			page: mistralPage('mistral-saba-25-02'),
			models: ['mistral-saba'],
		},
		{
			says: apache,
			page: mistralPage('devstral-small-1-0-25-05'),
			models: ['devstral-small-2505'],
		},
		{
			says: apache,
			page: mistralPage('devstral-small-1-1-25-07'),
			models: ['devstral-small-2507'],
		},
		{ says: apache, page: mistralPage('devstral-small-2-25-12'), models: ['devstral-small-2512'] },
		{ says: modifiedMit, page: mistralPage('devstral-2-25-12'), models: ['devstral-2512'] },
		{
			says: apache,
			page: mistralPage('magistral-small-1-2-25-09'),
			models: ['magistral-small-2509'],
		},
		{
			says: { ...apache, openWeights: true },
			page: mistralPage('magistral-small-1-0-25-06'),
			models: ['magistral-small-2506'],
		},
		{
			says: { ...apache, openWeights: true },
			page: mistralPage('ministral-3-14b-25-12'),
			models: ['ministral-14b-2512'],
		},
		{ says: apache, page: mistralPage('ministral-3-3b-25-12'), models: ['ministral-3b-2512'] },
		{ says: apache, page: mistralPage('ministral-3-8b-25-12'), models: ['ministral-8b-2512'] },
		{ says: apache, page: mistralPage('mistral-7b-0-1'), models: ['mistral-7b-v0-1'] },
		{ says: apache, page: mistralPage('mistral-7b-0-2'), models: ['mistral-7b-v0-2'] },
		{ says: apache, page: mistralPage('mistral-7b-0-3'), models: ['mistral-7b-v0-3'] },
		{
			says: mistralResearch,
			page: mistralPage('mistral-large-2-1-24-11'),
			models: ['mistral-large-2411'],
		},
		{ says: apache, page: mistralPage('mistral-large-3-25-12'), models: ['mistral-large-2512'] },
		{
			says: modifiedMit,
			page: mistralPage('mistral-medium-3-5-26-04'),
			models: ['mistral-medium-2604'],
		},
		{ says: apache, page: mistralPage('mistral-small-3-1-25-03'), models: ['mistral-small-2503'] },
		{ says: apache, page: mistralPage('mistral-small-3-2-25-06'), models: ['mistral-small-2506'] },
		{ says: apache, page: mistralPage('mistral-small-4-0-26-03'), models: ['mistral-small-2603'] },
		{
			says: mistralResearch,
			page: mistralPage('pixtral-large-24-11'),
			models: ['pixtral-large-2411'],
		},
		{ says: apache, page: mistralPage('voxtral-small-25-07'), models: ['voxtral-small-2507'] },
	],
	moonshotai: [{ says: modifiedMit, page: github('MoonshotAI/Kimi-K2.5'), models: ['kimi-k2-5'] }],
	'nous-research': [
		{
			says: { licence: 'Llama 3 Community License' },
			page: huggingFace('NousResearch/Hermes-3-Llama-3.1-70B'),
			models: ['hermes-3-llama-3-1-70b'],
		},
	],
	openai: [
		{ says: apache, page: github('openai/gpt-oss'), models: ['gpt-oss-20b', 'gpt-oss-120b'] },
	],
	stepfun: [
		{ says: apache, page: github('stepfun-ai/Step3'), models: ['step-3'] },
		{ says: apache, page: github('stepfun-ai/Step-3.5-Flash'), models: ['step-3-5-flash'] },
		{ says: apache, page: github('stepfun-ai/Step-3.7-Flash'), models: ['step-3-7-flash'] },
	],
};
