/** Which models, providers and benchmarks get a record. */
export interface Selection {
	model(id: string): boolean;
	provider(id: string): boolean;
	benchmark(id: string): boolean;
}

/** The whole catalogue. */
export const everything: Selection = {
	model: () => true,
	provider: () => true,
	benchmark: () => true,
};

const models = new Set(
	`
claude-3-haiku claude-3-opus claude-3-5-haiku claude-3-5-sonnet claude-3-7-sonnet claude-sonnet-4 claude-opus-4
claude-opus-4-1 claude-sonnet-4-5 claude-haiku-4-5 claude-opus-4-5 claude-sonnet-4-6 claude-opus-4-6 claude-opus-4-7
claude-opus-4-8 claude-sonnet-5 claude-fable-5 claude-opus-5 claude-haiku-5-5
gpt-4-turbo gpt-4o gpt-4o-mini gpt-4-1 gpt-4-1-mini o1 o3 o3-mini o4-mini gpt-5 gpt-5-mini gpt-5-nano gpt-5-1 gpt-5-2
gpt-5-4 gpt-5-5 gpt-5-6-sol gpt-5-6-luna gpt-5-6-terra gpt-6-astra gpt-6-sol gpt-6-luna gpt-oss-120b gpt-oss-20b
gemini-1-5-pro gemini-2-0-flash gemini-2-5-pro gemini-2-5-flash gemini-2-5-flash-lite gemini-3-pro gemini-3-flash
gemini-3-1-pro gemini-3-5-flash gemini-3-6-flash gemini-3-8-flash gemma-3-27b gemma-4-31b
llama-3-1-8b llama-3-1-70b llama-3-1-405b llama-3-3-70b llama-4-maverick llama-4-scout muse-spark-1-2 muse-spark-1-3
muse-glimmer-30b
deepseek-r1 deepseek-r1-0528 deepseek-v3 deepseek-v3-0324 deepseek-v3-1 deepseek-v3-2 deepseek-v4-pro deepseek-v4-flash
deepseek-v4-1-flash
qwen2-5-72b qwen3-32b qwen3-235b-a22b qwen3-235b-a22b-2507 qwen3-coder-480b-a35b qwen3-max qwen3-5-4b qwen3-5-9b
qwen3-5-27b qwen3-5-397b-a17b qwen3-6-plus qwen3-7-max qwen3-8-max qwen3-8-flash qwen3-8-27b
mistral-large-2411 mistral-large-2512 mistral-medium-2505 mistral-medium-2604 mistral-small-2503 mistral-small-2506
mistral-small-2603 devstral-2512 ministral-8b-2512
grok-3 grok-3-mini grok-4 grok-4-fast grok-4-1-fast grok-4-20 grok-4-3 grok-4-5 grok-4-6 grok-4-7
kimi-k2 kimi-k2-thinking kimi-k2-5 kimi-k2-6 kimi-k3
glm-4-5 glm-4-5-air glm-4-6 glm-4-7 glm-5 glm-5-1 glm-5-2 glm-5-3 glm-5-3-flash
minimax-m2 minimax-m2-5 minimax-m2-7 minimax-m3
command-r-plus-08-2024 command-a-03-2025 command-a-plus-05-2026
nova-micro nova-lite nova-pro nova-premier nova-2-lite
llama-3-3-nemotron-super-49b-v1 nemotron-3-super-120b-a12b nemotron-3-ultra-550b-a55b
phi-4 phi-4-mini
mimo-v2-flash mimo-v2-5-pro mimo-v2-6-pro mimo-v2-6-flash
hy3 step-3-5-flash step-3-7-flash sonar sonar-pro jamba-1-5-large
`
		.trim()
		.split(/\s+/),
);

const providers = new Set(
	`
anthropic openai google deepseek mistral xai alibaba moonshotai zai minimax cohere xiaomi meta stepfun perplexity
amazon-bedrock google-vertex azure groq together fireworks deepinfra cerebras siliconflow siliconflow-cn baseten novita
nebius openrouter vercel-ai-gateway huggingface cloudflare-workers-ai
github-copilot kimi-for-coding nvidia github-models
`
		.trim()
		.split(/\s+/),
);

const benchmarks = new Set(
	`
gpqa-diamond frontiermath frontiermath-tier-4 otis-mock-aime math-level-5 swe-bench-verified swe-bench-bash swe-bench-pro
terminal-bench arc-agi-1 arc-agi-2 hle simplebench simpleqa-verified aider-polyglot livebench livebench-coding
livebench-reasoning tau2-bench-retail tau2-bench-airline tau2-bench-telecom tau3-bench-banking bfcl-v4
vectara-hallucination mmlu mmlu-pro mmmu livecodebench ifeval math-500 aime-2024 aime-2025 humaneval weirdml
metr-time-horizon fiction-livebench webdev-arena epoch-capabilities-index chess-puzzles
`
		.trim()
		.split(/\s+/),
);

/** Well-known models at the providers that matter most: the site's first data. */
export const wellKnown: Selection = {
	model: (id) => models.has(id),
	provider: (id) => providers.has(id),
	benchmark: (id) => benchmarks.has(id),
};

/** Ids of the selection that an import did not find, so that a slip of the pen shows. */
export function missingFrom(found: {
	models: Iterable<string>;
	providers: Iterable<string>;
	benchmarks: Iterable<string>;
}): string[] {
	const lacking = (wanted: ReadonlySet<string>, ids: Iterable<string>) => {
		const have = new Set(ids);
		return [...wanted].filter((id) => !have.has(id));
	};
	return [
		...lacking(models, found.models),
		...lacking(providers, found.providers),
		...lacking(benchmarks, found.benchmarks),
	];
}
