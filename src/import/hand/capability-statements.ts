import type { CapabilityKey, Modality } from '../../schema/model.ts';
import type { SourceId } from '../facts.ts';

/** What a page that a person read says of what models can do. */
export interface CapabilityStatement {
	says: Readonly<Partial<Record<CapabilityKey, boolean>>> & {
		/** All that the models take as input, where the page says what that is. */
		readonly input?: readonly Modality[];
	};
	/** The page that says so. */
	page: string;
	/** Canonical ids of the models that the page names. */
	models: readonly string[];
}

/** A file as it stands on the main branch, or at a commit where it has since dropped what it said. */
const github = (repository: string, file: string, commit = 'HEAD') =>
	`https://github.com/${repository}/blob/${commit}/${file}`;

const mistralPage = (model: string) =>
	github('mistralai/platform-docs-public', `src/schema/models/models/${model}.ts`);

const vllmPage = (page: string, commit?: string) =>
	github('vllm-project/vllm', `docs/${page}.md`, commit);

const vllmRecipe = (recipe: string) => github('vllm-project/recipes', `${recipe}.md`);

const sglangModels = github(
	'sgl-project/sglang',
	'docs/supported_models/text_generation/generative_models.md',
);

const azureModels = github(
	'MicrosoftDocs/azure-ai-docs',
	'articles/machine-learning/concept-models-featured.md',
);

/** What labs say of their own models, by lab. What a page leaves out stays unknown. */
export const labCapabilities: Readonly<Record<string, readonly CapabilityStatement[]>> = {
	alibaba: [
		{
			says: { reasoning: true, toolCalling: true },
			page: github('QwenLM/Qwen3', 'README.md'),
			models: ['qwen3-0-6b', 'qwen3-1-7b'],
		},
		{
			says: { reasoning: true },
			page: github('QwenLM/qwenlm.github.io', 'content/blog/qwq-32b-preview/index.md'),
			models: ['qwq-32b-preview'],
		},
		{
			says: { structuredOutput: true },
			page: 'https://www.alibabacloud.com/help/ja/doc-detail/2862209.html',
			models: ['qwen-flash'],
		},
		{
			// It names the open Qwen2.5 and Qwen2.5-Coder series.
			says: { toolCalling: true },
			page: 'https://help.aliyun.com/zh/model-studio/qwen-function-calling',
			models: ['qwen2-5-1-5b', 'qwen2-5-coder-14b', 'qwen2-5-coder-3b'],
		},
	],
	baidu: [
		{
			says: { toolCalling: true },
			page: 'https://paddlepaddle.github.io/FastDeploy/zh/features/reasoning_output',
			models: ['ernie-4-5-21b-a3b-thinking'],
		},
	],
	cohere: [
		{
			says: { reasoning: true, toolCalling: true, structuredOutput: true },
			page: github(
				'cohere-ai/cohere-developer-experience',
				'fern/pages/models/the-command-family-of-models/command-a-reasoning.mdx',
			),
			models: ['command-a-reasoning-08-2025'],
		},
		{
			says: { structuredOutput: true },
			page: github(
				'cohere-ai/cohere-developer-experience',
				'fern/pages/models/the-command-family-of-models/command-a.mdx',
			),
			models: ['command-a-03-2025'],
		},
	],
	databricks: [
		{
			says: { input: ['text'], toolCalling: false },
			page: github('databricks/dbrx', 'MODEL_CARD_dbrx_instruct.md'),
			models: ['dbrx'],
		},
	],
	'deep-cogito': [
		{
			// It speaks of every Cogito v1 preview model.
			says: { reasoning: true, toolCalling: true },
			page: 'https://huggingface.co/deepcogito/cogito-v1-preview-llama-70B',
			models: ['cogito-v1-preview-qwen-32b'],
		},
	],
	deepseek: [
		{
			says: { toolCalling: false },
			page: 'https://api-docs.deepseek.com/updates',
			models: ['deepseek-v3-2-speciale'],
		},
	],
	google: [
		{
			says: { toolCalling: true, structuredOutput: true },
			page: 'https://ai.google.dev/gemini-api/docs/models/gemini',
			models: ['gemini-1-5-flash'],
		},
		{
			says: { reasoning: true },
			page: 'https://cloud.google.com/vertex-ai/generative-ai/docs/thinking-mode',
			models: ['gemini-2-0-flash-thinking-exp-1219'],
		},
		{
			says: { input: ['text'] },
			page: github('google/gemma_pytorch', 'README.md', '01062c9ef4cf89ac0c985b25a734164ede017d0b'),
			models: ['gemma-7b'],
		},
	],
	liquid: [
		{
			says: { toolCalling: true },
			page: github('Liquid4All/docs', 'lfm/models/lfm25-1.2b-instruct.mdx'),
			models: ['lfm2-5-1-2b'],
		},
	],
	meta: [
		{
			says: { input: ['text'] },
			page: github('meta-llama/llama', 'MODEL_CARD.md'),
			models: ['llama-2-13b', 'llama-2-13b-chat', 'llama-2-70b', 'llama-2-70b-chat', 'llama-2-7b'],
		},
	],
	microsoft: [
		{
			says: { toolCalling: false, structuredOutput: false },
			page: azureModels,
			models: [
				'phi-3-5-mini',
				'phi-3-5-moe',
				'phi-3-5-vision',
				'phi-3-medium-128k',
				'phi-3-medium-4k',
				'phi-3-mini-128k',
				'phi-3-mini-4k',
				'phi-3-small-128k',
				'phi-3-small-8k',
				'phi-4-mini-reasoning',
				'phi-4-multimodal',
				'phi-4-reasoning',
			],
		},
	],
	mistral: [
		{
			says: { toolCalling: true, structuredOutput: true },
			page: mistralPage('mistral-small-3-1-25-03'),
			models: ['mistral-small-2503'],
		},
		{ says: { input: ['text'] }, page: mistralPage('mistral-7b-0-1'), models: ['mistral-7b'] },
		{ says: { input: ['text'] }, page: mistralPage('mistral-7b-0-2'), models: ['mistral-7b-v0-2'] },
	],
	moonshotai: [
		{
			says: { reasoning: true },
			page: 'https://platform.moonshot.cn/blog/posts/kimi-thinking',
			models: ['kimi-thinking'],
		},
	],
	openai: [
		{
			says: { structuredOutput: false },
			page: 'https://developers.openai.com/api/docs/guides/structured-outputs',
			models: ['gpt-4-32k', 'gpt-4-turbo-vision'],
		},
		{
			says: { structuredOutput: false },
			page: github(
				'openai/openai-cookbook',
				'examples/o1/Using_chained_calls_for_o1_structured_outputs.ipynb',
			),
			models: ['o1-mini', 'o1-preview'],
		},
	],
	perplexity: [
		{
			says: { structuredOutput: true },
			page: 'https://docs.perplexity.ai/docs/sonar/features',
			models: ['sonar'],
		},
		{
			says: { structuredOutput: true },
			page: 'https://docs.perplexity.ai/guides/structured-outputs',
			models: ['sonar-pro'],
		},
		{
			// After its thinking, which the format leaves in place.
			says: { structuredOutput: true },
			page: 'https://docs.perplexity.ai/faq/faq',
			models: ['sonar-reasoning-pro'],
		},
	],
	snowflake: [
		{
			says: { input: ['text'] },
			page: 'https://huggingface.co/Snowflake/snowflake-arctic-instruct',
			models: ['arctic'],
		},
	],
	stepfun: [
		{
			says: { reasoning: true },
			page: github('stepfun-ai/Step3', 'README.md'),
			models: ['step-3'],
		},
	],
	zai: [
		{
			says: { toolCalling: true },
			page: 'https://docs.bigmodel.cn/cn/guide/models/text/glm-4.md',
			models: ['glm-4-air', 'glm-4-airx'],
		},
		{
			says: { toolCalling: true },
			page: github('THUDM/GLM-4', 'README_zh.md'),
			models: ['glm-4-9b-0414'],
		},
	],
};

/** Who serves models of others, or makes a server for them: what they say of those models. */
export interface Server {
	name: string;
	url: string;
	statements: readonly CapabilityStatement[];
}

/** Servers by the id of their source. They say only yes: a No would tell of their own offer. */
export const servers: Readonly<Record<SourceId, Server>> = {
	'amazon-bedrock-docs': {
		name: 'Amazon Bedrock documentation',
		url: 'https://docs.aws.amazon.com/bedrock/',
		statements: [
			{
				says: { structuredOutput: true },
				page: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-palmyra-x5.html',
				models: ['palmyra-x5'],
			},
		],
	},
	'azure-docs': {
		name: 'Microsoft Azure documentation',
		url: 'https://learn.microsoft.com/azure/',
		statements: [
			{
				says: { toolCalling: true, structuredOutput: true },
				page: azureModels,
				models: ['jamba-1-5-large', 'jamba-1-5-mini'],
			},
		],
	},
	'openrouter-docs': {
		name: 'OpenRouter’s model pages',
		url: 'https://openrouter.ai/models',
		statements: [
			{
				says: { toolCalling: true },
				page: 'https://openrouter.ai/models/ai21/jamba-1.6-large',
				models: ['jamba-large-1-6'],
			},
			{
				says: { toolCalling: true },
				page: 'https://openrouter.ai/ai21/jamba-1.6-mini',
				models: ['jamba-mini-1-6'],
			},
		],
	},
	// Runs open weights, and holds any that it lists to a JSON schema by constraining their words.
	'sglang-docs': {
		name: 'SGLang documentation',
		url: 'https://docs.sglang.io',
		statements: [
			{
				says: { structuredOutput: true },
				page: sglangModels,
				models: ['llama-3-3-nemotron-super-49b-v1-5', 'mistral-7b-v0-2'],
			},
			{
				// It lists the Qwen 2.5 series.
				says: { structuredOutput: true },
				page: sglangModels,
				models: ['qwen2-5-1-5b', 'qwen2-5-14b', 'qwen2-5-32b'],
			},
		],
	},
	'siliconflow-docs': {
		name: 'SiliconFlow documentation',
		url: 'https://docs.siliconflow.cn',
		statements: [
			{
				says: { toolCalling: true },
				page: 'https://docs.siliconflow.cn/en/userguide/guides/function-calling',
				models: ['deepseek-v2-5'],
			},
		],
	},
	// As SGLang does. Its recipes tell how to run models that its list leaves out.
	'vllm-docs': {
		name: 'vLLM documentation',
		url: 'https://docs.vllm.ai',
		statements: [
			{
				says: { structuredOutput: true },
				page: vllmPage('models/supported_models'),
				models: [
					'apertus-70b',
					'arctic',
					'command-a-vision-07-2025',
					'dbrx',
					'ernie-4-5-21b-a3b',
					'ernie-4-5-vl-28b-a3b',
					'ernie-4-5-vl-424b-a47b',
					'gemma-2-9b',
					'glm-4-32b-0414',
					'hy3',
					'llama-2-70b',
					'llama-3-3-nemotron-super-49b-v1',
					'longcat-flash-chat',
					'mpt-30b',
					'qwen2-5-omni-7b',
					'qwen2-7b',
					'qwen2-vl-72b',
					'qwen2-vl-7b',
					'qwq-32b-preview',
					'step-3',
					'yi-34b',
				],
			},
			{
				// It lists the series: GLM-4-0414, Llama 2, Mistral, Qwen2.5-VL, Qwen3-VL, Yi.
				says: { structuredOutput: true },
				page: vllmPage('models/supported_models'),
				models: [
					'glm-4-9b-0414',
					'llama-2-13b',
					'llama-2-13b-chat',
					'llama-2-70b-chat',
					'llama-2-7b',
					'llama-2-7b-chat',
					'mistral-7b',
					'qwen2-5-vl-7b',
					'qwen3-vl',
					'yi-34b-chat',
					'yi-6b',
				],
			},
			{
				says: { structuredOutput: true },
				page: vllmPage('models/supported_models', '4b387bcbd88dceb37549f8af3da3586f9a3c92f4'),
				models: [
					'c4ai-aya-vision-32b',
					'c4ai-aya-vision-8b',
					'minimax-m1',
					'minimax-m1-80k',
					'minimax-text-01',
				],
			},
			{
				says: { structuredOutput: true },
				page: vllmPage(
					'source/models/supported_models',
					'005c67723f52ceb20f6e4fc976edd82082f54aeb',
				),
				models: ['gemma-7b'],
			},
			{
				says: { structuredOutput: true },
				page: vllmPage('features/reasoning_outputs', '00256d59e65973d42db9150c28218fce69615b13'),
				models: [
					'deepseek-r1-distill-llama-8b',
					'deepseek-r1-distill-qwen-1-5b',
					'ernie-4-5-21b-a3b-thinking',
					'qwen3-0-6b',
					'qwen3-1-7b',
					'qwq-32b',
				],
			},
			{
				says: { structuredOutput: true },
				page: vllmRecipe('ArceeAI/Trinity-Large-Thinking'),
				models: ['trinity-large-thinking'],
			},
			{
				says: { structuredOutput: true },
				page: vllmRecipe('NVIDIA/Nemotron-Nano-12B-v2-VL'),
				models: ['nemotron-nano-12b-v2-vl'],
			},
			{
				says: { structuredOutput: true },
				page: vllmRecipe('inclusionAI/Ring-1T-FP8'),
				models: ['ring-1t'],
			},
			{
				says: { structuredOutput: true },
				page: vllmPage('features/structured_outputs'),
				models: ['deepseek-r1-distill-qwen-7b'],
			},
			{
				says: { toolCalling: true },
				page: vllmPage('features/tool_calling'),
				models: ['apertus-70b'],
			},
		],
	},
};
