import { expect, test } from 'vitest';
import { entryNamed, indexNames, matchNames } from '../../../src/search/names.ts';
import { entries } from './entries.fixture.ts';

const index = indexNames(entries);
const first = (query: string) => matchNames(query, index)[0]?.entry.id;

test.each([
	// Spellings, spacing and hyphens.
	['claude 3.7 sonnet', 'claude-3-7-sonnet'],
	['sonnet 3.7', 'claude-3-7-sonnet'],
	['Sonnet3.7', 'claude-3-7-sonnet'],
	['claude 3-7', 'claude-3-7-sonnet'],
	['claude_3_7_sonnet', 'claude-3-7-sonnet'],
	['claude37', 'claude-3-7-sonnet'],
	['gpt-4o', 'gpt-4o'],
	['gpt4o', 'gpt-4o'],
	['gpt 4 o', 'gpt-4o'],
	['GPT 4O', 'gpt-4o'],
	['4o', 'gpt-4o'],
	['gpt4o mini', 'gpt-4o-mini'],
	['openai/gpt-4o', 'gpt-4o'],
	['chat gpt 4o', 'gpt-4o'],
	['r1', 'deepseek-r1'],
	['deep seek r1', 'deepseek-r1'],
	['llama 70b', 'llama-3-3-70b'],
	['llama3.3', 'llama-3-3-70b'],
	['llama 7', 'llama-3-3-70b'],
	['qwen 3.5 4b', 'qwen3-5-4b'],
	['qwen3.5', 'qwen3-5-4b'],
	['command r', 'command-r'],
	['command r+', 'command-r-plus'],
	['command r plus', 'command-r-plus'],
	['gemini 2.5', 'gemini-2-5-pro'],
	// A number names a version; a word alone means the newest that can be chosen.
	['claude 3 opus', 'claude-3-opus'],
	['opus', 'claude-opus-4-5'],
	['opus 4.5', 'claude-opus-4-5'],
	['claude', 'claude-opus-4-5'],
	['sonnet', 'claude-3-7-sonnet'],
	// The lab helps out.
	['anthropic opus', 'claude-opus-4-5'],
	['openai mini', 'gpt-4o-mini'],
	['cohere +', 'command-r-plus'],
	['chatgpt', 'gpt-4o'],
	// Unfinished words.
	['clau', 'claude-opus-4-5'],
	['sonn', 'claude-3-7-sonnet'],
	['deeps', 'deepseek-r1'],
	// Other kinds.
	['anthropic', 'anthropic'],
	['amazon bed', 'amazon-bedrock'],
	['bedrock', 'amazon-bedrock'],
	['mmlu pro', 'mmlu-pro'],
	['MMLU-Pro', 'mmlu-pro'],
	['tau bench', 'tau2-bench'],
	['τ²-bench', 'tau2-bench'],
	// Slips.
	['calude', 'claude-opus-4-5'],
	['cluade 3.7 sonnet', 'claude-3-7-sonnet'],
	['sonet 3.7', 'claude-3-7-sonnet'],
	['gemnii', 'gemini-2-5-pro'],
	['gtp 4o', 'gpt-4o'],
	['gtp4o', 'gpt-4o'],
	['lama 70b', 'llama-3-3-70b'],
	['antropic', 'anthropic'],
	['calud', 'claude-opus-4-5'],
	['deepsek r1', 'deepseek-r1'],
	// Words of a question.
	['sonnet 3.7 price', 'claude-3-7-sonnet'],
	['cost of the gpt4o api', 'gpt-4o'],
	['pricing calude opus', 'claude-opus-4-5'],
])('%s finds %s first', (query, id) => {
	expect(first(query)).toBe(id);
});

test.each(['', ' ', '-', 'zebra', 'gpt 9', 'llama 71b', 'price', 'claude gemini', 'gpx 4o'])(
	'"%s" names nothing',
	(query) => {
		expect(matchNames(query, index)).toEqual([]);
	},
);

test('a name that fits better comes before a newer one', () => {
	const ids = matchNames('gpt 4', index).map(({ entry, fit }) => [entry.id, fit]);
	expect(ids).toEqual([
		['gpt-4o-mini', 'start'],
		['gpt-4o', 'start'],
	]);
	expect(matchNames('claude 3', index).map(({ entry }) => entry.id)).toEqual([
		'claude-3-7-sonnet',
		'claude-3-opus',
	]);
});

test('a retired model comes after those that can be chosen', () => {
	const ids = matchNames('claude opus', index).map(({ entry }) => entry.id);
	expect(ids).toEqual(['claude-opus-4-5', 'claude-3-opus']);
});

test('an alias that starts with the name of the lab brings no model forward', () => {
	const ids = matchNames('openai', index).map(({ entry, fit }) => [entry.id, fit]);
	expect(ids).toEqual([
		['openai', 'spelled'],
		['openai', 'spelled'],
		['gpt-4o-mini', 'words'],
		['gpt-4o', 'words'],
	]);
});

test('an entry is named by any whole spelling, an id before all others', () => {
	expect(entryNamed('GPT_4O', index)?.id).toBe('gpt-4o');
	expect(entryNamed('chatgpt-4o-latest', index)?.id).toBe('gpt-4o');
	expect(entryNamed('gpt-4', index)).toBeUndefined();
	expect(entryNamed('openai', index)).toBeUndefined();
	expect(entryNamed('openai', index, 'lab')?.kind).toBe('lab');
	expect(entryNamed('', index)).toBeUndefined();
});
