import { expect, test } from 'vitest';
import { indexNames, matchNames } from '../../../src/search/names.ts';
import { matchPairs, splitNames } from '../../../src/search/pairs.ts';
import { entries } from './entries.fixture.ts';

const index = indexNames(entries);
const pairs = (query: string) =>
	matchPairs(splitNames(query).map((name) => matchNames(name, index))).map((pair) =>
		pair.map(({ id }) => id).join(' '),
	);

test.each([
	['gpt4o vs gemini', ['gpt4o', 'gemini']],
	['gpt4o vs. gemini', ['gpt4o', 'gemini']],
	['GPT-4o VS Gemini', ['GPT-4o', 'Gemini']],
	['gpt4o versus gemini', ['gpt4o', 'gemini']],
	['gpt4o or gemini', ['gpt4o', 'gemini']],
	['gpt4o, gemini', ['gpt4o', 'gemini']],
	['gpt4o,gemini', ['gpt4o', 'gemini']],
	['gpt4o against gemini', ['gpt4o', 'gemini']],
	['gpt4o compared to gemini', ['gpt4o', 'gemini']],
	['gpt4o compared with gemini', ['gpt4o', 'gemini']],
	['gpt-4o-vs-gemini-2-5-pro', ['gpt-4o', 'gemini-2-5-pro']],
	['compare gpt4o and gemini', ['gpt4o', 'gemini']],
	['compare gpt4o with gemini', ['gpt4o', 'gemini']],
	['compare gpt4o vs gemini', ['gpt4o', 'gemini']],
	['difference between gpt4o and gemini', ['gpt4o', 'gemini']],
	['a, b, c', ['a', 'b', 'c']],
	['gpt4o vs', ['gpt4o']],
	['gpt4o vs ', ['gpt4o']],
	['gpt4o v', ['gpt4o v']],
	['vs gemini', ['vs gemini']],
	['command r and r1', ['command r and r1']],
	['deepseek v 3', ['deepseek v 3']],
	['orca', ['orca']],
	['  ', []],
])('%s holds the names %j', (query, names) => {
	expect(splitNames(query)).toEqual(names);
});

const sonnetAndGpt = 'claude-3-7-sonnet gpt-4o';

test.each([
	'claude 3.7 sonnet vs gpt-4o',
	'gpt-4o vs claude 3.7 sonnet',
	'gpt4o or sonnet 3.7',
	'sonnet 3.7, 4o',
	'chatgpt-4o-latest versus anthropic/claude-3.7-sonnet',
	'compare claude 3-7 to gpt 4 o',
	'gtp4o vs calude 3.7',
])('%s gives that very pair first', (query) => {
	expect(pairs(query)[0]).toBe(sonnetAndGpt);
});

test('the very spelling of a model stands for that model alone', () => {
	expect(pairs('GPT-4o vs Claude 3.7 Sonnet')).toEqual([sonnetAndGpt]);
});

test('names of several models give the pairs of the newest ones, at most five', () => {
	expect(pairs('claude vs gpt')).toEqual([
		'claude-opus-4-5 gpt-4o-mini',
		'claude-opus-4-5 gpt-4o',
		'claude-3-7-sonnet gpt-4o-mini',
		'claude-3-7-sonnet gpt-4o',
		'claude-3-opus gpt-4o-mini',
	]);
});

test('the very spelling of a model that is not listed stands for it', () => {
	expect(pairs('gpt-4o vs mystery 1')).toEqual(['gpt-4o mystery-1']);
});

test('three names give the three pairs among them', () => {
	expect(pairs('gpt-4o, deepseek-r1, command-r')).toEqual([
		'deepseek-r1 gpt-4o',
		'command-r gpt-4o',
		'command-r deepseek-r1',
	]);
});

test.each([
	['twice the same model', 'gpt-4o vs openai/gpt-4o'],
	['a name of nothing', 'gpt-4o vs zebra'],
	['a model that is not listed, by half its name', 'gpt-4o vs myster'],
	['one name', 'gpt-4o'],
])('there is no pair of %s', (_, query) => {
	expect(pairs(query)).toEqual([]);
});
