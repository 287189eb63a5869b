import { expect, test } from 'vitest';
import { statedParameters } from '../../../../src/import/names/stated-parameters.ts';

const billion = 1e9;

test.each([
	['Qwen/Qwen3-235B-A22B-Instruct-2507', { total: 235 * billion, active: 22 * billion }],
	['meta-llama/Llama-3.3-70B-Instruct', { total: 70 * billion }],
	['deepseek-r1-distill-qwen-1.5b', { total: 1.5 * billion }],
	['command-r7b-12-2024', { total: 7 * billion }],
	['inclusionai/ring-1t', { total: 1000 * billion }],
	['gpt-oss-120b-1:0', { total: 120 * billion }],
])('%s', (name, stated) => {
	expect(statedParameters(name)).toEqual(stated);
});

test.each([
	['mixtral-8x22b', 'of one expert'],
	['Llama-4-Scout-17B-16E', 'active ones beside a number of experts'],
	['gemma-3n-e4b-it', 'an effective size'],
	['merge-7b-of-13b', 'two sizes'],
	['phi-3-mini-128k', 'a window'],
	['kimi-k2-0905', 'a month'],
])('%s states no total: %s', (name) => {
	expect(statedParameters(name)).toEqual({});
});
