import type { SearchEntry } from '../../../src/search/entry.ts';

/** A listed model, in the one group of models whose pairs have pages. */
function model(
	id: string,
	title: string,
	by: string,
	releasedOn: string,
	facts: Partial<SearchEntry> = {},
): SearchEntry {
	return {
		kind: 'model',
		id,
		title,
		aliases: [],
		answer: `about ${title}`,
		by,
		releasedOn,
		listed: true,
		groups: [0],
		...facts,
	};
}

function other(kind: SearchEntry['kind'], id: string, title: string, aliases: string[] = []) {
	return { kind, id, title, aliases, answer: `about ${title}` };
}

/** Names as readers know them; the days only put them in an order. */
export const entries: readonly SearchEntry[] = [
	model('claude-3-opus', 'Claude 3 Opus', 'Anthropic', '2024-02-29', {
		retired: true,
		successor: 'claude-opus-4-5',
	}),
	model('claude-3-7-sonnet', 'Claude 3.7 Sonnet', 'Anthropic', '2025-02-24', {
		aliases: ['anthropic/claude-3.7-sonnet', 'claude-3-7-sonnet-20250219'],
	}),
	model('claude-opus-4-5', 'Claude Opus 4.5', 'Anthropic', '2025-11-24'),
	model('command-r', 'Command R', 'Cohere', '2024-03-11'),
	model('command-r-plus', 'Command R+', 'Cohere', '2024-04-04'),
	model('deepseek-r1', 'DeepSeek-R1', 'DeepSeek', '2025-01-20'),
	model('gemini-2-5-pro', 'Gemini 2.5 Pro', 'Google', '2025-06-17'),
	model('gpt-4o', 'GPT-4o', 'OpenAI', '2024-05-13', {
		aliases: ['openai/gpt-4o', 'chatgpt-4o-latest'],
	}),
	model('gpt-4o-mini', 'GPT-4o mini', 'OpenAI', '2024-07-18'),
	model('llama-3-3-70b', 'Llama 3.3 70B Instruct', 'Meta', '2024-12-06', {
		aliases: ['meta-llama/Llama-3.3-70B-Instruct'],
	}),
	model('qwen3-5-4b', 'Qwen3.5-4B', 'Alibaba', '2026-02-24', { groups: [] }),
	{
		kind: 'model',
		id: 'mystery-1',
		title: 'Mystery 1',
		aliases: [],
		answer: 'price unknown, context window unknown',
		by: 'Anthropic',
	},
	other('provider', 'amazon-bedrock', 'Amazon Bedrock', ['aws bedrock']),
	other('provider', 'openai', 'OpenAI'),
	other('benchmark', 'mmlu-pro', 'MMLU-Pro'),
	other('benchmark', 'tau2-bench', 'τ²-bench', ['tau-bench']),
	other('lab', 'anthropic', 'Anthropic'),
	other('lab', 'openai', 'OpenAI'),
	other('need', 'coding', 'Best for coding', ['code', 'programming']),
	other('need', 'cheap-bulk', 'Best for cheap bulk work', ['cheap', 'cheapest']),
];
