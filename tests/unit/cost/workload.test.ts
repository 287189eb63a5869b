import { expect, test } from 'vitest';
import { defaultWorkload, presets } from '../../../src/cost/workload.ts';

test('the default is a million requests of 800 in and 250 out, nothing cached, nothing in batches', () => {
	expect(defaultWorkload).toEqual({
		requestsPerMonth: 1_000_000,
		inputTokens: 800,
		outputTokens: 250,
		cachedShare: 0,
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
