/** A lab as this project names it, and how its models and spellings are recognised. */
export interface LabEntry {
	name: string;
	url?: string;
	/** Organisations as upstreams write them, as slugs. */
	orgs: readonly string[];
	/** Ids of its models, after the name rules. */
	models: RegExp;
}

/** Hand-kept. Order matters where one pattern is inside another: the first match wins. */
export const labs: Readonly<Record<string, LabEntry>> = {
	nvidia: {
		name: 'NVIDIA',
		url: 'https://www.nvidia.com',
		orgs: ['nvidia'],
		models: /nemotron|^(nemo|cosmos|nv)-/,
	},
	anthropic: {
		name: 'Anthropic',
		url: 'https://www.anthropic.com',
		orgs: ['anthropic'],
		models: /^claude-/,
	},
	openai: {
		name: 'OpenAI',
		url: 'https://openai.com',
		orgs: ['openai'],
		models: /^(gpt-|o[1-9](-|$)|chatgpt-|codex-|davinci|babbage|text-davinci)/,
	},
	google: {
		name: 'Google',
		url: 'https://deepmind.google',
		orgs: ['google', 'google-deepmind', 'deepmind', 'google-research', 'google-deepmind-google'],
		models: /^(gemini|gemma|palm|codegemma|diffusiongemma|medgemma)(-|$)/,
	},
	deepseek: {
		name: 'DeepSeek',
		url: 'https://www.deepseek.com',
		orgs: ['deepseek', 'deepseek-ai'],
		models: /^deepseek-/,
	},
	meta: {
		name: 'Meta',
		url: 'https://ai.meta.com',
		orgs: ['meta', 'meta-llama', 'meta-ai', 'meta-models', 'facebook', 'llama'],
		models: /^(llama-\d|codellama|muse-)/,
	},
	alibaba: {
		name: 'Alibaba (Qwen)',
		url: 'https://qwen.ai',
		orgs: ['alibaba', 'qwen', 'alibaba-nlp', 'alibaba-cloud'],
		models: /^(qwen|qwq|qvq|tongyi)/,
	},
	mistral: {
		name: 'Mistral AI',
		url: 'https://mistral.ai',
		orgs: ['mistral', 'mistralai', 'mistral-ai'],
		models:
			/^(mistral|ministral|mixtral|codestral|devstral|magistral|pixtral|voxtral|leanstral|labs-leanstral|mathstral)(-|$)/,
	},
	xai: {
		name: 'xAI',
		url: 'https://x.ai',
		orgs: ['xai', 'x-ai', 'xai-org', 'spacexai'],
		models: /^grok-/,
	},
	moonshotai: {
		name: 'Moonshot AI',
		url: 'https://www.moonshot.ai',
		orgs: ['moonshotai', 'moonshot', 'moonshot-ai', 'moonshotai-cn'],
		models: /^(kimi|moonshot)-/,
	},
	zai: {
		name: 'Z.ai',
		url: 'https://z.ai',
		orgs: ['zai', 'z-ai', 'zai-org', 'zhipuai', 'zhipu-ai', 'thudm', 'z-ai-zhipu-ai'],
		models: /^(glm-|chatglm|autoglm|codegeex)/,
	},
	minimax: {
		name: 'MiniMax',
		url: 'https://www.minimax.io',
		orgs: ['minimax', 'minimaxai', 'minimax-ai'],
		models: /^(minimax-|abab)/,
	},
	cohere: {
		name: 'Cohere',
		url: 'https://cohere.com',
		orgs: ['cohere', 'coherelabs', 'cohereforai', 'cohere-for-ai'],
		models: /^(command(-|$)|c4ai-|north-mini|aya-)/,
	},
	amazon: {
		name: 'Amazon',
		url: 'https://www.amazon.science',
		orgs: ['amazon', 'aws'],
		models: /^(nova-|titan-)/,
	},
	microsoft: {
		name: 'Microsoft',
		url: 'https://www.microsoft.com',
		orgs: ['microsoft'],
		models: /^(phi-|mai-|wizardlm)/,
	},
	xiaomi: {
		name: 'Xiaomi',
		url: 'https://www.mi.com',
		orgs: ['xiaomi', 'xiaomimimo'],
		models: /^mimo-/,
	},
	ai21: {
		name: 'AI21 Labs',
		url: 'https://www.ai21.com',
		orgs: ['ai21', 'ai21labs', 'ai21-labs'],
		models: /^(jamba|j2-)/,
	},
	ibm: {
		name: 'IBM',
		url: 'https://www.ibm.com/granite',
		orgs: ['ibm', 'ibm-granite'],
		models: /^granite-/,
	},
	tencent: {
		name: 'Tencent',
		url: 'https://www.tencent.com',
		orgs: ['tencent'],
		models: /^(hunyuan|hy\d)/,
	},
	stepfun: {
		name: 'StepFun',
		url: 'https://www.stepfun.com',
		orgs: ['stepfun', 'stepfun-ai'],
		models: /^step-\d/,
	},
	bytedance: {
		name: 'ByteDance',
		url: 'https://seed.bytedance.com',
		orgs: ['bytedance', 'bytedance-seed'],
		models: /^(seed-|doubao-|ui-tars)/,
	},
	baidu: {
		name: 'Baidu',
		url: 'https://yiyan.baidu.com',
		orgs: ['baidu', 'paddlepaddle'],
		models: /^ernie-/,
	},
	perplexity: {
		name: 'Perplexity',
		url: 'https://www.perplexity.ai',
		orgs: ['perplexity', 'perplexity-ai'],
		models: /^(sonar(-|$)|r1-1776)/,
	},
	inception: {
		name: 'Inception',
		url: 'https://www.inceptionlabs.ai',
		orgs: ['inception', 'inceptionlabs'],
		models: /^mercury-/,
	},
	inclusionai: {
		name: 'inclusionAI (Ant Group)',
		url: 'https://www.inclusionai.com',
		orgs: ['inclusionai', 'ant-ling', 'bailing'],
		models: /^(ling|ring)-/,
	},
	meituan: {
		name: 'Meituan',
		url: 'https://longcat.ai',
		orgs: ['meituan', 'meituan-longcat'],
		models: /^longcat-/,
	},
	arcee: {
		name: 'Arcee AI',
		url: 'https://www.arcee.ai',
		orgs: ['arcee', 'arcee-ai'],
		models: /^(trinity-|coder-large|virtuoso-|maestro-|spotlight|afm-)/,
	},
	writer: {
		name: 'Writer',
		url: 'https://writer.com',
		orgs: ['writer'],
		models: /^palmyra-/,
	},
	liquid: {
		name: 'Liquid AI',
		url: 'https://www.liquid.ai',
		orgs: ['liquid', 'liquidai'],
		models: /^lfm/,
	},
	upstage: {
		name: 'Upstage',
		url: 'https://www.upstage.ai',
		orgs: ['upstage'],
		models: /^solar-/,
	},
	sarvam: {
		name: 'Sarvam AI',
		url: 'https://www.sarvam.ai',
		orgs: ['sarvam', 'sarvamai'],
		models: /^sarvam-/,
	},
	sakana: {
		name: 'Sakana AI',
		url: 'https://sakana.ai',
		orgs: ['sakana', 'sakanaai'],
		models: /^(fugu|sakana)/,
	},
	'nous-research': {
		name: 'Nous Research',
		url: 'https://nousresearch.com',
		orgs: ['nousresearch', 'nous', 'nous-research'],
		models: /^(hermes-|deephermes|nous-)/,
	},
	allenai: {
		name: 'Allen Institute for AI',
		url: 'https://allenai.org',
		orgs: ['allenai', 'allen-ai', 'ai2'],
		models: /^(olmo-|tulu-|molmo)/,
	},
	'prime-intellect': {
		name: 'Prime Intellect',
		url: 'https://www.primeintellect.ai',
		orgs: ['primeintellect', 'prime-intellect'],
		models: /^intellect-/,
	},
	poolside: {
		name: 'Poolside',
		url: 'https://poolside.ai',
		orgs: ['poolside'],
		models: /^laguna-/,
	},
	'deep-cogito': {
		name: 'Deep Cogito',
		url: 'https://www.deepcogito.com',
		orgs: ['deepcogito', 'deep-cogito'],
		models: /^cogito-/,
	},
	'thinking-machines': {
		name: 'Thinking Machines',
		url: 'https://thinkingmachines.ai',
		orgs: ['thinkingmachines', 'thinking-machines'],
		models: /^inkling/,
	},
	'swiss-ai': {
		name: 'Swiss AI Initiative',
		url: 'https://www.swiss-ai.org',
		orgs: ['swiss-ai'],
		models: /^apertus-/,
	},
	'lg-ai': {
		name: 'LG AI Research',
		url: 'https://www.lgresearch.ai',
		orgs: ['lg', 'lgai-exaone', 'lg-ai-research', 'lgai'],
		models: /^(exaone|k-exaone)-/,
	},
	snowflake: {
		name: 'Snowflake',
		url: 'https://www.snowflake.com',
		orgs: ['snowflake'],
		models: /^(snowflake-)?arctic/,
	},
	databricks: {
		name: 'Databricks',
		url: 'https://www.databricks.com',
		orgs: ['databricks', 'mosaicml'],
		models: /^(dbrx|mpt-)/,
	},
	'reka-ai': {
		name: 'Reka AI',
		url: 'https://reka.ai',
		orgs: ['reka', 'rekaai', 'reka-ai'],
		models: /^reka-/,
	},
	'01-ai': {
		name: '01.AI',
		url: 'https://www.lingyiwanwu.com',
		orgs: ['01-ai', '01ai'],
		models: /^yi-/,
	},
	tii: {
		name: 'Technology Innovation Institute',
		url: 'https://www.tii.ae',
		orgs: ['tiiuae', 'tii', 'technology-innovation-institute'],
		models: /^falcon/,
	},
	deepreinforce: {
		name: 'DeepReinforce',
		url: 'https://deep-reinforce.com',
		orgs: ['deepreinforce', 'deepreinforce-ai'],
		models: /^ornith-/,
	},
	reflection: {
		name: 'Reflection AI',
		url: 'https://reflection.ai',
		orgs: ['reflection', 'reflection-ai'],
		models: /^beam-/,
	},
	kwaipilot: {
		name: 'Kuaishou (Kwaipilot)',
		url: 'https://www.kuaishou.com',
		orgs: ['kwaipilot', 'kuaishou', 'kwai'],
		models: /^(kat-|kwai)/,
	},
	internlm: {
		name: 'Shanghai AI Laboratory',
		url: 'https://internlm.org',
		orgs: ['internlm', 'opengvlab', 'shanghai-ai-lab'],
		models: /^intern(lm|vl|-s)/,
	},
};

/** Lab ids by organisation as a slug. */
const labOfOrg: ReadonlyMap<string, string> = new Map(
	Object.entries(labs).flatMap(([id, lab]) => lab.orgs.map((org) => [org, id] as const)),
);

/** The lab that an upstream's organisation name means, if it is in the table. */
export function labOfOrganisation(org: string): string | undefined {
	const slug = org
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
	return labOfOrg.get(slug);
}

/** The lab of a canonical id, by its pattern. */
export function labOfModel(id: string): string | undefined {
	return Object.entries(labs).find(([, lab]) => lab.models.test(id))?.[0];
}
