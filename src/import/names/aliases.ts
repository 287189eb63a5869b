/**
 * Spellings that no rule places, under the canonical id that they mean.
 *
 * An import writes them into the model's record, and reads further ones from there: a person who
 * adds an alias to a record needs no change here. Left sides are slugs after the rules of
 * `parse-name.ts`.
 */
export const aliasesById: Readonly<Record<string, readonly string[]>> = {
	'claude-2': ['claude-2-0'],
	'claude-3-5-haiku': ['claude-haiku-3-5'],
	'codestral-2501': ['codestral-25-01'],
	'command-a-03-2025': ['command-a-03-2025-quality'],
	'command-a-reasoning-08-2025': ['command-a-reasoning'],
	'deepseek-v3-2-exp': ['deepseek-v3-2-exp-reasoner', 'deepseek-v3-2-exp-chat'],
	'deepseek-v3-0324': ['deepseek-chat-v3-0324'],
	'deepseek-v3': ['deepseek-chat-v3', 'deepseek-v3-1226'],
	'deepseek-v2-5': ['deepseek-chat-v2-5'],
	'deepseek-v3-1': ['deepseek-chat-v3-1'],
	'deepseek-r1-0528': ['deepseek-r1-0528-maas'],
	'devstral-2512': [
		'devstral-2',
		'devstral-2-123b',
		'devstral-2-123b-2512',
		'devstral-medium-2512',
	],
	'devstral-small-2512': ['labs-devstral-small-2512'],
	'gemini-1-5-flash': ['gemini-flash-1-5'],
	'gemini-1-5-pro': ['gemini-pro-1-5'],
	'gemini-3-pro': ['gemini-3-0-pro'],
	'glm-4-32b-0414': ['glm-4-32b', 'glm-4-32b-0414-128k'],
	'gpt-5-chat': ['gpt-5-chat-latest'],
	'gpt-4': ['gpt-4-0613', 'gpt-4-0314'],
	'gpt-4-turbo': [
		'gpt-4-0125-preview',
		'gpt-4-1106-preview',
		'gpt-4-turbo-preview',
		'gpt-4-0125',
		'gpt-4-1106',
	],
	'gpt-3-5-turbo': [
		'gpt-3-5-turbo-0125',
		'gpt-3-5-turbo-1106',
		'gpt-3-5-turbo-0613',
		'gpt-3-5-turbo-0301',
		'gpt-35-turbo-0125',
		'gpt-35-turbo-1106',
	],
	'gpt-oss-120b': ['gpt-oss-120b-1'],
	'gpt-oss-20b': ['gpt-oss-20b-1'],
	'grok-4': ['grok-4-0709'],
	'grok-4-1-fast': ['grok-4-1-fast-non-reasoning', 'grok-4-1-fast-reasoning'],
	'grok-4-20': [
		'grok-4-2',
		'grok-4-20-non-reasoning',
		'grok-4-20-reasoning',
		'grok-4-20-0309-non-reasoning',
		'grok-4-20-0309-reasoning',
		'grok-4-20-beta-0309-non-reasoning',
		'grok-4-20-beta-0309-reasoning',
		'grok-4-20-beta-non-reasoning',
		'grok-4-20-beta-reasoning',
		'grok-4-20-beta',
	],
	'grok-4-20-multi-agent': ['grok-4-20-multi-agent-0309', 'grok-4-20-multi-agent-beta-0309'],
	'grok-4-fast': ['grok-4-fast-non-reasoning', 'grok-4-fast-reasoning'],
	'grok-2': ['grok-2-1212'],
	'grok-code-fast-1': ['grok-code-fast', 'grok-code-fast-1-0825'],
	hy3: ['hunyuan-3', 'hy3-preview'],
	'kimi-k2': ['kimi-k2-0711', 'kimi-k2-0711-preview'],
	'kimi-k2-5': ['k2-5'],
	'kimi-k2-6': ['k2-6'],
	'kimi-k2-7-code': ['k2-7', 'kimi-k2-7', 'umans-coder'],
	'kimi-k3': ['k3'],
	'kimi-k3-1-pro': ['k3-1-pro'],
	'llama-3-1-8b': ['llama-3-1-8b-instant'],
	'llama-3-3-70b': ['llama-3-3-70b-specdec', 'llama-3-3-70b-versatile', 'llama-3-3-70b-fp8-fast'],
	'llama-3-2-11b': ['llama-3-2-11b-vision'],
	'llama-3-2-90b': ['llama-3-2-90b-vision'],
	'llama-3-1-nemotron-ultra-253b': ['llama-3-1-nemotron-ultra-253b-v1'],
	'magistral-small-2509': ['magistral-small-1-2', 'magistral-small-1-2-2509'],
	'minimax-m2-7': ['minimax-m27'],
	'mistral-7b-v0-2': ['mistral-7b-v0'],
	'mistral-large-2512': [
		'mistral-large-3',
		'mistral-large-3-675b',
		'mistral-large-3-675b-2512',
		'mistral-3-large-2512',
	],
	'mistral-large-2407': ['mistral-large-2', 'mistral-large2', 'mistral-large-2-2407'],
	'mistral-medium-2604': ['mistral-medium-3-5', 'mistral-medium-3-5-128b'],
	'mistral-medium-2505': ['mistral-medium-3'],
	'mistral-medium-2508': ['mistral-medium-3-1'],
	'mistral-nemo': [
		'mistral-nemo-2407',
		'open-mistral-nemo',
		'open-mistral-nemo-2407',
		'mistral-nemo-12b',
	],
	'mistral-small-2603': ['mistral-small-4', 'mistral-small-4-119b', 'mistral-small-4-119b-2603'],
	'mistral-small-2501': ['mistral-small-3', 'mistral-small-24b-2501'],
	'mistral-small-2503': [
		'mistral-small-3-1',
		'mistral-small-3-1-24b',
		'mistral-small-3-1-24b-2503',
	],
	'mistral-small-2506': [
		'mistral-small-3-2',
		'mistral-small-3-2-24b',
		'mistral-small-3-2-24b-2506',
	],
	'ministral-3b-2512': ['ministral-3-3b', 'ministral-3-3b-2512'],
	'ministral-8b-2512': ['ministral-3-8b', 'ministral-3-8b-2512'],
	'ministral-14b-2512': ['ministral-3-14b', 'ministral-3-14b-2512'],
	'mixtral-8x22b': ['mixtral-8x22b-v0-1', 'open-mixtral-8x22b'],
	'mixtral-8x7b': ['mixtral-8x7b-v0-1', 'open-mixtral-8x7b'],
	'nemotron-3-nano-30b-a3b': ['nemotron-3-nano-30b', 'nemotron-nano-3-30b', 'nemotron-3-nano'],
	'nemotron-3-nano-omni-30b-a3b-reasoning': [
		'nemotron-3-nano-omni',
		'nemotron-3-nano-omni-30b-a3b',
	],
	'nemotron-3-super-120b-a12b': [
		'nemotron-3-super',
		'nemotron-3-super-120b',
		'nemotron-super-3-120b',
		'nemotron-3-120b-a12b',
		'nemotron-120b-a12b',
	],
	'nemotron-3-ultra-550b-a55b': ['nemotron-3-ultra', 'nemotron-3-ultra-550b'],
	'north-mini-code-1-0': ['north-mini-code'],
	'nova-2-lite': ['nova-2-lite-v1'],
	'nova-lite': ['nova-lite-v1', 'nova-lite-1-0'],
	'nova-micro': ['nova-micro-v1', 'nova-micro-1-0'],
	'nova-premier': ['nova-premier-v1', 'nova-premier-1-0'],
	'nova-pro': ['nova-pro-v1', 'nova-pro-1-0'],
	'o3-mini': ['o3-mini-high'],
	'o4-mini': ['o4-mini-high'],
	'pixtral-12b': ['pixtral-12b-2409'],
	'pixtral-large-2411': ['pixtral-large-2502'],
	'qwen-max': ['qwen2-5-max'],
	'qwen2-5-vl-72b': ['qwen2-5-vl-72b'],
	'qwen3-235b-a22b': ['qwen3-235b'],
	'qwen3-235b-a22b-2507': ['qwen3-235b-a22b-instruct-2507'],
	'qwen3-30b-a3b': ['qwen3-30b'],
	'qwen3-5-flash': ['qwen3-5-flash-02-23'],
	'qwen3-5-plus': ['qwen3-5-plus-02-15'],
	'qwen3-6-35b-a3b': ['qwen3-6-35b', 'umans-flash'],
	'qwen3-coder-480b-a35b': ['qwen3-coder', 'qwen3-coder-480b'],
	'solar-pro-3': ['solar-pro3'],
	'voxtral-small-2507': ['voxtral-small-24b-2507'],
};

/**
 * Spellings without a version: what a shop means by them today. A leaderboard of another year meant
 * an older model, so they place what is on sale and never a score.
 */
export const movingAliasesById: Readonly<Record<string, readonly string[]>> = {
	'codestral-2508': ['codestral'],
	'command-a-03-2025': ['command-a'],
	'command-r-08-2024': ['command-r'],
	'command-r-plus-08-2024': ['command-r-plus'],
	'command-r7b-12-2024': ['command-r7b'],
	'devstral-2512': ['devstral-medium', 'devstral'],
	'devstral-small-2507': ['devstral-small'],
	'magistral-medium-2509': ['magistral-medium'],
	'magistral-small-2509': ['magistral-small'],
	'mistral-large-2512': ['mistral-large'],
	'mistral-medium-2604': ['mistral-medium'],
	'mistral-small-2603': ['mistral-small'],
	'ministral-3b-2512': ['ministral-3b'],
	'ministral-8b-2512': ['ministral-8b'],
	'ministral-14b-2512': ['ministral-14b'],
	'voxtral-small-2507': ['voxtral-small'],
	'pixtral-large-2411': ['pixtral-large'],
};

const bySpelling = (
	table: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, string> =>
	new Map(
		Object.entries(table).flatMap(([id, spellings]) =>
			spellings.map((spelling) => [spelling, id] as const),
		),
	);

const fixed = bySpelling(aliasesById);
const moving = bySpelling(movingAliasesById);

/** The canonical id that a slug is an alias of; the slug itself where it is none. */
export function resolveAlias(slug: string, more: ReadonlyMap<string, string> = new Map()): string {
	return more.get(slug) ?? fixed.get(slug) ?? moving.get(slug) ?? slug;
}

/** Whether a slug is an alias whose meaning moves with time. */
export function isMovingAlias(slug: string): boolean {
	return moving.has(slug);
}
