import { expect, test } from 'vitest';
import { defaultWorkload, presets } from '../../../src/cost/workload.ts';

test('the default is a million requests of 800 in and 250 out, nothing cached, nothing in batches', () => {
	expect(defaultWorkload).toEqual({
		requestsPerMonth: 1_000_000,
		inputTokens: 800,
		outputTokens: 250,
		reasoningTokens: 0,
		cachedShare: 0,
		cacheWriteShare: 0,
		batchShare: 0,
	});
	expect(presets[0]?.workload).toBe(defaultWorkload);
});

test('presets have ids and reasons of their own, and shares from 0 to 1', () => {
	expect(presets.map(({ id }) => id)).toEqual([
		'default',
		'chatbot',
		'rag',
		'coding-agent',
		'classification',
		'summarisation',
	]);
	expect(new Set(presets.map(({ reason }) => reason)).size).toBe(presets.length);
	for (const { workload } of presets) {
		expect(workload.cachedShare).toBeLessThanOrEqual(1);
		expect(workload.batchShare).toBeLessThanOrEqual(1);
	}
});

test.each([
	{
		name: 'ten passages of 550 tokens and 500 of question and instructions',
		id: 'rag',
		input: 6_000,
	},
	{ name: '1,000 people, ten questions, 20 days', id: 'rag', requests: 200_000 },
	{ name: '10,000 turns on each of 30 days', id: 'chatbot', requests: 300_000 },
	{ name: '25 developers, 100 steps, 20 days', id: 'coding-agent', requests: 50_000 },
	{
		name: '7,000 texts an hour for 30 days are about five million',
		id: 'classification',
		requests: 5_000_000,
	},
	{
		name: '140 documents an hour for 30 days are about 100,000',
		id: 'summarisation',
		requests: 100_000,
	},
])('the numbers of a preset are those of its reason: $name', ({ id, input, requests }) => {
	expect(presets.find((one) => one.id === id)?.workload).toMatchObject({
		...(input === undefined ? {} : { inputTokens: input }),
		...(requests === undefined ? {} : { requestsPerMonth: requests }),
	});
});
