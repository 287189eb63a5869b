import { expect, test } from 'vitest';
import { indexNames } from '../../../src/search/names.ts';
import { addResults, findByName, searchWords, type Result } from '../../../src/search/results.ts';
import { entries } from './entries.fixture.ts';

const index = indexNames(entries);
const urls = (query: string) =>
	findByName(query, index).map(({ heading, results }) => [
		heading,
		...results.map(({ url }) => url),
	]);

test('a model is one line: its page, its name, its answer', () => {
	expect(findByName('sonnet 3.7', index)).toEqual([
		{
			kind: 'model',
			heading: 'Models',
			results: [
				{
					kind: 'model',
					url: '/models/claude-3-7-sonnet/',
					title: 'Claude 3.7 Sonnet',
					answer: 'about Claude 3.7 Sonnet',
				},
			],
		},
	]);
});

test('two names give their pairs, then each of them', () => {
	expect(urls('gpt-4o vs DeepSeek-R1')).toEqual([
		['Pairs', '/compare/deepseek-r1/gpt-4o/'],
		['Models', '/models/gpt-4o/', '/models/deepseek-r1/', '/models/gpt-4o-mini/'],
	]);
	expect(findByName('gpt-4o vs DeepSeek-R1', index)[0]?.results[0]).toEqual({
		kind: 'pair',
		url: '/compare/deepseek-r1/gpt-4o/',
		title: 'DeepSeek-R1 vs GPT-4o',
		answer: 'about DeepSeek-R1 against about GPT-4o',
	});
});

test('a pair without a page of its own is compared on the page for any models', () => {
	expect(urls('qwen3.5 4b vs gpt-4o')[0]).toEqual(['Pairs', '/compare/?m=gpt-4o&m=qwen3-5-4b']);
});

test('the group with the best result comes first', () => {
	expect(urls('openai')).toEqual([
		['Providers', '/providers/openai/'],
		['Labs', '/labs/openai/'],
		['Models', '/models/gpt-4o-mini/', '/models/gpt-4o/'],
	]);
});

test('a group has a limit', () => {
	const many = Array.from({ length: 9 }, (_, i) => ({
		kind: 'model' as const,
		id: `m-${i}`,
		title: `M ${i}`,
		aliases: [],
		answer: '',
	}));
	expect(findByName('m', indexNames(many))[0]?.results).toHaveLength(6);
});

test('nothing is found by an empty query', () => {
	expect(findByName('  ', index)).toEqual([]);
});

test('further results come behind those that are there, each page once', () => {
	const gpt: Result = { kind: 'model', url: '/models/gpt-4o/', title: 'again', answer: '' };
	const pair: Result = { kind: 'pair', url: '/compare/a/b/', title: 'A vs B', answer: '' };
	const added = addResults(findByName('gpt-4o', index), [pair, gpt]);
	expect(added.map(({ kind, results }) => [kind, ...results.map(({ title }) => title)])).toEqual([
		['model', 'GPT-4o', 'GPT-4o mini'],
		['pair', 'A vs B'],
	]);
});

test('a text search is asked for the names alone', () => {
	expect(searchWords('compare gpt4o and gemini')).toBe('gpt4o gemini');
	expect(searchWords('cheap open vision')).toBe('cheap open vision');
});
