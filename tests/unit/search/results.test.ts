import { expect, test } from 'vitest';
import { indexNames } from '../../../src/search/names.ts';
import {
	addResults,
	findByName,
	inGroups,
	searchWords,
	type Result,
} from '../../../src/search/results.ts';
import { entries } from './entries.fixture.ts';

const index = indexNames(entries);
const urls = (query: string) =>
	inGroups(findByName(query, index)).map(({ heading, results }) => [
		heading,
		...results.map(({ url }) => url),
	]);

test('a model is one line: its page, its name, its answer', () => {
	expect(inGroups(findByName('sonnet 3.7', index))).toEqual([
		{
			kind: 'model',
			heading: 'Models',
			count: 1,
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
	expect(findByName('gpt-4o vs DeepSeek-R1', index)[0]).toEqual({
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
	const found = findByName('m', indexNames(many));
	expect(inGroups(found)[0]).toMatchObject({ count: 9, results: { length: 6 } });
	expect(inGroups(found, 8)[0]).toMatchObject({ count: 9, results: { length: 8 } });
});

test('three names stand side by side first, in the order of the query', () => {
	expect(urls('gpt-4o, deepseek-r1 vs command r')[0]).toEqual([
		'Side by side',
		'/compare/?m=gpt-4o&m=deepseek-r1&m=command-r',
	]);
	expect(findByName('r1, gpt-4o, command r, qwen3.5 4b, gemini', index)[0]).toMatchObject({
		title: 'DeepSeek-R1 vs GPT-4o vs Command R vs Qwen3.5-4B',
		answer: '4 models in one table',
	});
	expect(urls('gpt-4o, openai/gpt-4o, zebra')[0]?.[0]).toBe('Models');
});

test('a retired model is followed by its successor, alone and in a pair', () => {
	const follows = 'Claude Opus 4.5 follows Claude 3 Opus, which is retired';
	expect(findByName('claude 3 opus', index).map(({ url, answer }) => [url, answer])).toEqual([
		['/models/claude-3-opus/', 'about Claude 3 Opus'],
		['/models/claude-opus-4-5/', `${follows}: about Claude Opus 4.5`],
	]);
	const pairs = findByName('gpt-4o vs claude 3 opus', index).filter(({ kind }) => kind === 'pair');
	expect(pairs.map(({ url, answer }) => [url, answer])).toEqual([
		['/compare/claude-3-opus/gpt-4o/', 'about Claude 3 Opus against about GPT-4o'],
		['/compare/claude-opus-4-5/gpt-4o/', `${follows}: about Claude Opus 4.5 against about GPT-4o`],
	]);
	expect(urls('claude 3 opus vs claude opus 4.5')[0]).toEqual([
		'Pairs',
		'/compare/claude-3-opus/claude-opus-4-5/',
	]);
});

test('words of needs find their pages before anything else', () => {
	expect(urls('cheap coding')).toEqual([['Needs', '/best/coding/', '/best/cheap-bulk/']]);
	expect(urls('best coding model')).toEqual([['Needs', '/best/coding/']]);
	expect(urls('claude coding')).toEqual([]);
});

test('nothing is found by an empty query', () => {
	expect(findByName('  ', index)).toEqual([]);
});

test('further results come behind those that are there, each page once', () => {
	const gpt: Result = { kind: 'model', url: '/models/gpt-4o/', title: 'again', answer: '' };
	const pair: Result = { kind: 'pair', url: '/compare/a/b/', title: 'A vs B', answer: '' };
	const added = inGroups(addResults(findByName('gpt-4o', index), [pair, gpt]));
	expect(added.map(({ kind, results }) => [kind, ...results.map(({ title }) => title)])).toEqual([
		['model', 'GPT-4o', 'GPT-4o mini'],
		['pair', 'A vs B'],
	]);
});

test('a text search is asked for the names alone', () => {
	expect(searchWords('compare gpt4o and gemini')).toBe('gpt4o gemini');
	expect(searchWords('cheap open vision')).toBe('cheap open vision');
	expect(searchWords('the best model for vision')).toBe('vision');
	expect(searchWords('best model')).toBe('best model');
});
