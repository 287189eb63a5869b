import { expect, test } from 'vitest';
import {
	benchmarkPath,
	labPath,
	modelPath,
	pairPath,
	providerPath,
} from '../../../src/compare/paths.ts';

test('a pair has one address, the smaller id first', () => {
	expect(pairPath('gpt-4o', 'claude-3-7-sonnet')).toBe('/compare/claude-3-7-sonnet/gpt-4o/');
	expect(pairPath('claude-3-7-sonnet', 'gpt-4o')).toBe('/compare/claude-3-7-sonnet/gpt-4o/');
});

test('pages of records end in a slash', () => {
	expect(modelPath('o3')).toBe('/models/o3/');
	expect(labPath('openai')).toBe('/labs/openai/');
	expect(providerPath('groq')).toBe('/providers/groq/');
	expect(benchmarkPath('mmlu-pro')).toBe('/benchmarks/mmlu-pro/');
});
