import { expect, test } from 'vitest';
import { isMovingAlias, resolveAlias } from '../../../../src/import/names/aliases.ts';
import { parseName } from '../../../../src/import/names/parse-name.ts';

const canonical = (raw: string) => resolveAlias(parseName(raw).id);

test.each([
	// Labs' own ids, with and without a day.
	['claude-3-7-sonnet-20250219', 'claude-3-7-sonnet'],
	['claude-3-7-sonnet-latest', 'claude-3-7-sonnet'],
	['gpt-4o-2024-08-06', 'gpt-4o'],
	['GPT-5-mini-2025-08-07', 'gpt-5-mini'],
	['DeepSeek-R1', 'deepseek-r1'],
	['o3-2025-04-16', 'o3'],
	// Four digits are other weights.
	['deepseek-ai/DeepSeek-V3-0324', 'deepseek-v3-0324'],
	['Qwen/Qwen3-235B-A22B-Instruct-2507', 'qwen3-235b-a22b-2507'],
	['mistralai/mistral-large-2411', 'mistral-large-2411'],
	// Marks of clouds.
	['us.anthropic.claude-3-7-sonnet-20250219-v1:0', 'claude-3-7-sonnet'],
	['global.anthropic.claude-opus-4-6-v1', 'claude-opus-4-6'],
	['openai.gpt-oss-120b-1:0', 'gpt-oss-120b'],
	['amazon.nova-lite-v1:0', 'nova-lite'],
	['deepseek.v3-v1:0', 'deepseek-v3'],
	['claude-3-7-sonnet@20250219', 'claude-3-7-sonnet'],
	['claude-opus-4-8@default', 'claude-opus-4-8'],
	['meta/llama-3.3-70b-instruct-maas', 'llama-3-3-70b'],
	['accounts/fireworks/models/deepseek-v4p1-flash', 'deepseek-v4-1-flash'],
	['@cf/meta/llama-3.3-70b-instruct-fp8-fast', 'llama-3-3-70b'],
	['hf:zai-org/GLM-4.7', 'glm-4-7'],
	// Glued names.
	['databricks-claude-opus-4-1', 'claude-opus-4-1'],
	['snowflake-llama3.3-70b', 'llama-3-3-70b'],
	['coding-xiaomi-mimo-v2.5-pro', 'mimo-v2-5-pro'],
	['zai-org-glm-5-2', 'glm-5-2'],
	['openai-gpt-54-mini', 'gpt-5-4-mini'],
	['qwen35-397b-a17b', 'qwen3-5-397b-a17b'],
	['minimax-m25', 'minimax-m2-5'],
	['gemma4-31b', 'gemma-4-31b'],
	['moonshotai/chat-completion/models/Kimi-K2_6', 'kimi-k2-6'],
	// One order for Claude.
	['claude-4-1-opus-20250805', 'claude-opus-4-1'],
	['Claude Sonnet 3.7', 'claude-3-7-sonnet'],
	['claude-opus4-8', 'claude-opus-4-8'],
	['claude-sonnet-4-0', 'claude-sonnet-4'],
	// Aliases.
	['grok-4-20-beta-0309-non-reasoning', 'grok-4-20'],
	['k2p7', 'kimi-k2-7-code'],
	['meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8', 'llama-4-maverick'],
])('%s is %s', (raw, id) => {
	expect(canonical(raw)).toBe(id);
});

test.each([
	['openai/gpt-oss-120b:free', { offer: 'free' }],
	['anthropic/claude-opus-5-batch', { offer: 'batch' }],
	['claude-opus-4-7-fast', { offer: 'fast' }],
	['zai-org/GLM-5-FP8', { quantisation: 'fp8' }],
	['meta-llama/Llama-3.3-70B-Instruct-Turbo', { quantisation: 'turbo' }],
	['gemini-2.5-pro-preview-05-06', { preview: 'preview 05-06' }],
	['gpt-4o-2024-05-13', { snapshot: '2024-05-13' }],
	['gemini-2.0-flash-001', { snapshot: '001' }],
	['eu.anthropic.claude-haiku-4-5-20251001-v1:0', { region: 'eu', snapshot: '2025-10-01' }],
	['claude-3-7-sonnet-20250219 (32k thinking tokens)', { snapshot: '2025-02-19', effort: '32k' }],
	['deepseek-v3.2-thinking', { effort: 'thinking' }],
	['azure/eu/gpt-4o-2024-08-06', { region: 'eu', snapshot: '2024-08-06' }],
])('%s says beside its name: %o', (raw, tags) => {
	expect(parseName(raw).tags).toEqual(tags);
});

test.each([
	['Qwen/Qwen3-Next-80B-A3B-Thinking', 'qwen3-next-80b-a3b-thinking'],
	['Qwen/Qwen3-235B-A22B-Thinking-2507', 'qwen3-235b-a22b-thinking-2507'],
	['moonshotai/Kimi-K2-Thinking', 'kimi-k2-thinking'],
	['xai/grok-4-fast', 'grok-4-fast'],
	['o1-preview', 'o1-preview'],
	['deepseek-v3.2-exp', 'deepseek-v3-2-exp'],
	['qwen3.7-max', 'qwen3-7-max'],
	['mistral-medium-2505', 'mistral-medium-2505'],
])('%s keeps the word that names other weights: %s', (raw, id) => {
	expect(canonical(raw)).toBe(id);
});

test('an alias without a version is known to move', () => {
	expect(isMovingAlias('mistral-large')).toBe(true);
	expect(isMovingAlias('mistral-large-3')).toBe(false);
});

test('an alias that a person wrote into a record comes first', () => {
	expect(resolveAlias('sonnet37', new Map([['sonnet37', 'claude-3-7-sonnet']]))).toBe(
		'claude-3-7-sonnet',
	);
});
