import { expect, test } from 'vitest';
import { publishedPairs } from '../../../src/catalog/published-pairs.ts';

test('every two listed models are a pair once, the smaller id first', () => {
	expect(publishedPairs({ listed: ['o3', 'gpt-4o', 'claude-3-7-sonnet'] })).toEqual([
		['claude-3-7-sonnet', 'gpt-4o'],
		['claude-3-7-sonnet', 'o3'],
		['gpt-4o', 'o3'],
	]);
});

test('one model alone is no pair', () => {
	expect(publishedPairs({ listed: ['o3'] })).toEqual([]);
	expect(publishedPairs({ listed: [] })).toEqual([]);
});

test('200 models are 19,900 pairs', () => {
	const listed = Array.from({ length: 200 }, (_, i) => `model-${i}`);
	expect(publishedPairs({ listed })).toHaveLength(19_900);
});
