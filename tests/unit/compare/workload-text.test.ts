import { expect, test } from 'vitest';
import { workloadForm, workloadText } from '../../../src/compare/workload-text.ts';
import { defaultWorkload } from '../../../src/cost/workload.ts';

test.each([
	{ change: {}, text: '1,000,000 requests a month of 800 input and 250 output tokens' },
	{
		change: { cachedShare: 0.8 },
		text: '1,000,000 requests a month of 800 input and 250 output tokens, 80% of the input cached',
	},
	{
		change: { cachedShare: 0.5, batchShare: 1 },
		text: '1,000,000 requests a month of 800 input and 250 output tokens, 50% of the input cached, 100% sent in batches',
	},
	{
		change: { requestsPerMonth: 1, inputTokens: 1, outputTokens: 1 },
		text: '1 request a month of 1 input and 1 output token',
	},
	{
		change: { requestsPerMonth: 0, outputTokens: 0 },
		text: '0 requests a month of 800 input and 0 output tokens',
	},
	{
		change: { reasoningTokens: 500, cacheWriteShare: 0.2, hourUtc: 7, region: 'eu' as const },
		text: '1,000,000 requests a month of 800 input, 500 reasoning and 250 output tokens, 20% of the input written to a cache, at 07:00 UTC, region EU',
	},
])('$text', ({ change, text }) => {
	expect(workloadText({ ...defaultWorkload, ...change })).toBe(text);
});

test('every part of a workload can be filled in, once', () => {
	expect(workloadForm.fields.map(({ key }) => key).sort()).toEqual(
		Object.keys(defaultWorkload).sort(),
	);
});
