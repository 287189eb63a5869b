import type { EndpointStyle, ProviderKind } from '../../schema/provider.ts';

/** A provider as this project names it. */
export interface ProviderEntry {
	kind: ProviderKind;
	name?: string;
	/** The lab whose own API it is. */
	lab?: string;
	/** Spellings of upstreams, where they differ from the id. */
	spellings?: readonly string[];
	url?: string;
	/** Only where models.dev gives no client, or names another. */
	endpoint?: EndpointStyle;
}

const firstParty = (
	lab: string,
	more: Omit<ProviderEntry, 'kind' | 'lab'> = {},
): ProviderEntry => ({
	kind: 'first-party',
	lab,
	...more,
});
const cloud = (more: Omit<ProviderEntry, 'kind'> = {}): ProviderEntry => ({
	kind: 'cloud',
	...more,
});
const aggregator = (more: Omit<ProviderEntry, 'kind'> = {}): ProviderEntry => ({
	kind: 'aggregator',
	...more,
});
const plan = (more: Omit<ProviderEntry, 'kind'> = {}): ProviderEntry => ({ kind: 'plan', ...more });
const trial = (more: Omit<ProviderEntry, 'kind'> = {}): ProviderEntry => ({
	kind: 'trial',
	...more,
});
const local = (more: Omit<ProviderEntry, 'kind'> = {}): ProviderEntry => ({
	kind: 'local',
	...more,
});

/**
 * Hand-kept: who a provider is, and what kind. A `plan` is a subscription, a `trial` costs nothing
 * within limits: neither has a price for tokens, whatever an upstream writes there.
 */
export const providers: Readonly<Record<string, ProviderEntry>> = {
	// The labs' own APIs.
	anthropic: firstParty('anthropic', { endpoint: 'anthropic' }),
	openai: firstParty('openai', { endpoint: 'openai', spellings: ['text-completion-openai'] }),
	google: firstParty('google', {
		name: 'Google Gemini API',
		endpoint: 'google',
		spellings: ['gemini'],
	}),
	deepseek: firstParty('deepseek'),
	mistral: firstParty('mistral', {
		endpoint: 'mistral',
		spellings: ['codestral', 'text-completion-codestral'],
	}),
	xai: firstParty('xai', { endpoint: 'openai', spellings: ['x-ai'] }),
	alibaba: firstParty('alibaba', { name: 'Alibaba Cloud Model Studio', spellings: ['dashscope'] }),
	'alibaba-cn': firstParty('alibaba', { name: 'Alibaba Cloud Model Studio (China)' }),
	moonshotai: firstParty('moonshotai', { spellings: ['moonshot'] }),
	'moonshotai-cn': firstParty('moonshotai'),
	zai: firstParty('zai'),
	zhipuai: firstParty('zai'),
	minimax: firstParty('minimax', { name: 'MiniMax' }),
	'minimax-cn': firstParty('minimax', { name: 'MiniMax (China)' }),
	cohere: firstParty('cohere', { endpoint: 'cohere', spellings: ['cohere_chat'] }),
	xiaomi: firstParty('xiaomi'),
	meta: firstParty('meta', {
		name: 'Meta Model API',
		url: 'https://ai.meta.com',
		endpoint: 'openai',
	}),
	llama: { kind: 'trial', lab: 'meta', name: 'Llama API', spellings: ['meta_llama'] },
	nova: { kind: 'trial', lab: 'amazon', name: 'Amazon Nova API', spellings: ['amazon_nova'] },
	perplexity: firstParty('perplexity', { endpoint: 'openai' }),
	'perplexity-agent': aggregator({ name: 'Perplexity Agent API' }),
	inception: firstParty('inception', { spellings: ['text-completion-inception'] }),
	stepfun: firstParty('stepfun'),
	'stepfun-ai': { kind: 'plan', lab: 'stepfun', name: 'StepFun Step Plan' },
	upstage: firstParty('upstage'),
	sarvam: firstParty('sarvam'),
	sakana: firstParty('sakana'),
	bailing: firstParty('inclusionai', { name: 'Bailing (Ant Group)' }),
	'ant-ling': firstParty('inclusionai', { name: 'Ant Ling' }),
	ai21: firstParty('ai21', { name: 'AI21 Labs', url: 'https://www.ai21.com', endpoint: 'openai' }),
	arcee: firstParty('arcee', { endpoint: 'openai' }),
	'tencent-tokenhub': firstParty('tencent', { spellings: ['tencent'] }),
	poolside: { kind: 'trial', lab: 'poolside' },
	volcengine: firstParty('bytedance', {
		name: 'Volcano Engine',
		url: 'https://www.volcengine.com',
	}),
	morph: aggregator(),
	v0: aggregator(),

	// Clouds that run weights themselves.
	'amazon-bedrock': cloud({
		endpoint: 'bedrock',
		spellings: ['aws', 'bedrock', 'bedrock_converse', 'bedrock_mantle'],
	}),
	'google-vertex': cloud({
		name: 'Google Vertex AI',
		endpoint: 'google',
		spellings: [
			'google-vertex-anthropic',
			'vertex_ai',
			'vertex_ai-language-models',
			'vertex_ai-anthropic_models',
			'vertex_ai-mistral_models',
			'vertex_ai-deepseek_models',
			'vertex_ai-ai21_models',
			'vertex_ai-llama_models',
			'vertex_ai-minimax_models',
			'vertex_ai-moonshot_models',
			'vertex_ai-zai_models',
			'vertex_ai-openai_models',
			'vertex_ai-qwen_models',
		],
	}),
	azure: cloud({
		name: 'Microsoft Azure',
		endpoint: 'openai',
		spellings: ['azure_ai', 'azure_text', 'azure-cognitive-services'],
	}),
	groq: cloud({ endpoint: 'openai' }),
	together: cloud({
		name: 'Together AI',
		endpoint: 'openai',
		spellings: ['togetherai', 'together_ai'],
	}),
	fireworks: cloud({
		name: 'Fireworks AI',
		endpoint: 'openai',
		spellings: ['fireworks-ai', 'fireworks_ai'],
	}),
	deepinfra: cloud({ endpoint: 'openai', name: 'DeepInfra' }),
	cerebras: cloud({ endpoint: 'openai' }),
	siliconflow: cloud(),
	'siliconflow-cn': cloud(),
	baseten: cloud(),
	nebius: cloud(),
	novita: cloud({ name: 'Novita AI', spellings: ['novita-ai'] }),
	'cloudflare-workers-ai': cloud({ spellings: ['cloudflare'] }),
	chutes: cloud(),
	'io-net': cloud({ name: 'io.net' }),
	digitalocean: cloud({ spellings: ['gradient_ai'] }),
	databricks: cloud(),
	'snowflake-cortex': cloud({ spellings: ['snowflake'] }),
	scaleway: cloud(),
	ovhcloud: cloud(),
	stackit: cloud(),
	vultr: cloud(),
	wandb: cloud({ name: 'Weights & Biases' }),
	friendli: cloud({ name: 'Friendli', spellings: ['friendliai'] }),
	inference: cloud({ name: 'Inference.net' }),
	gmicloud: cloud({ name: 'GMI Cloud', spellings: ['gmi'] }),
	hyperbolic: cloud({ name: 'Hyperbolic', url: 'https://www.hyperbolic.ai', endpoint: 'openai' }),
	sambanova: cloud({ name: 'SambaNova', url: 'https://sambanova.ai', endpoint: 'openai' }),
	nscale: cloud({ name: 'Nscale', url: 'https://www.nscale.com', endpoint: 'openai' }),
	lambda: cloud({
		name: 'Lambda',
		url: 'https://lambda.ai',
		endpoint: 'openai',
		spellings: ['lambda_ai'],
	}),
	crusoe: cloud({ name: 'Crusoe', url: 'https://www.crusoe.ai', endpoint: 'openai' }),
	oracle: cloud({ name: 'Oracle Cloud', url: 'https://www.oracle.com/cloud', spellings: ['oci'] }),
	watsonx: cloud({ name: 'IBM watsonx', url: 'https://www.ibm.com/watsonx' }),
	replicate: cloud({ name: 'Replicate', url: 'https://replicate.com' }),
	heroku: cloud({ name: 'Heroku', url: 'https://www.heroku.com' }),
	modal: cloud({ name: 'Modal', url: 'https://modal.com' }),
	doubleword: cloud({ name: 'Doubleword', url: 'https://www.doubleword.ai', endpoint: 'openai' }),
	avian: cloud({ name: 'Avian', url: 'https://avian.io', endpoint: 'openai' }),
	tensormesh: cloud({ name: 'Tensormesh', url: 'https://www.tensormesh.ai' }),
	publicai: cloud({ name: 'Public AI', url: 'https://publicai.co' }),
	libertai: cloud({ name: 'LibertAI', url: 'https://libertai.io' }),
	'sap-ai-core': cloud(),
	evroc: cloud(),
	'cloudferro-sherlock': cloud(),
	berget: cloud(),
	'regolo-ai': cloud(),
	'privatemode-ai': cloud(),
	tinfoil: cloud(),
	nearai: cloud(),
	neuralwatt: cloud(),
	'hpc-ai': cloud(),
	inceptron: cloud(),
	lilac: cloud(),
	dinference: cloud(),
	ambient: cloud(),
	mixlayer: cloud(),
	submodel: cloud(),
	crof: cloud(),
	clarifai: cloud(),
	abacus: aggregator(),
	neon: cloud(),
	'qiniu-ai': cloud(),
	drun: cloud(),
	moark: cloud(),
	meganova: cloud(),

	// Gateways in front of other providers.
	openrouter: aggregator({ endpoint: 'openai' }),
	'vercel-ai-gateway': aggregator({
		endpoint: 'openai',
		spellings: ['vercel', 'vercel_ai_gateway'],
	}),
	'cloudflare-ai-gateway': aggregator({ endpoint: 'openai' }),
	huggingface: aggregator({ name: 'Hugging Face Inference Providers' }),
	opencode: aggregator(),
	requesty: aggregator(),
	poe: aggregator(),
	helicone: aggregator(),
	'nano-gpt': aggregator(),
	kilo: aggregator(),
	llmgateway: aggregator(),
	zenmux: aggregator(),
	aihubmix: aggregator(),
	'302ai': aggregator(),
	'merge-gateway': aggregator(),
	fastrouter: aggregator(),
	orcarouter: aggregator(),
	cortecs: aggregator(),
	jiekou: aggregator(),
	venice: aggregator(),
	'quicksilver-pro': aggregator({
		name: 'QuickSilver Pro',
		url: 'https://quicksilverpro.io',
		spellings: ['quicksilverpro'],
	}),
	synthetic: aggregator(),
	'umans-ai': aggregator(),
	'routing-run': aggregator(),
	frogbot: aggregator(),
	freemodel: aggregator(),
	radius: aggregator({ name: 'Radius', url: 'https://radius.dev' }),

	// Subscriptions: tokens have no price of their own.
	'github-copilot': plan({ spellings: ['github_copilot'] }),
	chatgpt: plan({
		name: 'ChatGPT',
		lab: 'openai',
		url: 'https://chatgpt.com',
		spellings: ['openai-codex'],
	}),
	cursor: plan({ name: 'Cursor', url: 'https://cursor.com' }),
	'opencode-go': plan(),
	'kimi-for-coding': plan({ lab: 'moonshotai', spellings: ['kimi-coding'] }),
	'alibaba-coding-plan': plan({ lab: 'alibaba' }),
	'alibaba-coding-plan-cn': plan({ lab: 'alibaba' }),
	'alibaba-token-plan': plan({ lab: 'alibaba', spellings: ['qwen-token-plan'] }),
	'alibaba-token-plan-cn': plan({ lab: 'alibaba', spellings: ['qwen-token-plan-cn'] }),
	'qwen-token-plan-individual': plan({
		lab: 'alibaba',
		name: 'Qwen Token Plan (individual)',
		url: 'https://www.alibabacloud.com',
	}),
	'qwen-token-plan-individual-cn': plan({
		lab: 'alibaba',
		name: 'Qwen Token Plan (individual, China)',
		url: 'https://www.alibabacloud.com',
	}),
	'tencent-coding-plan': plan({ lab: 'tencent' }),
	'minimax-coding-plan': plan({ lab: 'minimax' }),
	'minimax-cn-coding-plan': plan({ lab: 'minimax' }),
	'zai-coding-plan': plan({ lab: 'zai' }),
	'zhipuai-coding-plan': plan({ lab: 'zai', spellings: ['zai-coding-cn'] }),
	'xiaomi-token-plan-ams': plan({ lab: 'xiaomi' }),
	'xiaomi-token-plan-cn': plan({ lab: 'xiaomi' }),
	'xiaomi-token-plan-sgp': plan({ lab: 'xiaomi' }),
	'umans-ai-coding-plan': plan(),
	'kuae-cloud-coding-plan': plan(),
	'ollama-cloud': plan(),
	gitlab: plan(),
	'wafer-ai': plan({ spellings: ['wafer.ai'] }),

	// Free of charge within limits.
	nvidia: { kind: 'trial', lab: 'nvidia', name: 'NVIDIA API Catalog', spellings: ['nvidia_nim'] },
	'github-models': trial(),
	modelscope: trial(),
	iflowcn: trial(),
	zeldoc: trial(),
	subconscious: trial(),

	// On one's own machine.
	lmstudio: local({ name: 'LM Studio' }),
	ollama: local({ name: 'Ollama', url: 'https://ollama.com', endpoint: 'openai' }),
	'atomic-chat': local(),
	lemonade: local({ name: 'Lemonade', url: 'https://lemonade-server.ai', endpoint: 'openai' }),
};

const idOfSpelling: ReadonlyMap<string, string> = new Map(
	Object.entries(providers).flatMap(([id, { spellings = [] }]) =>
		spellings.map((spelling) => [spelling, id] as const),
	),
);

/** The id of a provider as an upstream spells it: from the table, else the spelling as a slug. */
export function providerId(spelling: string): string {
	const named = idOfSpelling.get(spelling);
	if (named !== undefined) return named;
	return spelling
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
}

/** What is known of a provider. One that is not in the table resells: an aggregator. */
export function providerEntry(id: string): ProviderEntry {
	return providers[id] ?? { kind: 'aggregator' };
}
