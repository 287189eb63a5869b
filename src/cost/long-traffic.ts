import type { Workload } from './workload.ts';

/** The traffic of reading long documents. No preset is as long. A stated choice, no measurement. */
export const longTraffic: Workload = {
	requestsPerMonth: 10_000,
	inputTokens: 500_000,
	outputTokens: 1_000,
	reasoningTokens: 0,
	cachedShare: 0,
	cacheWriteShare: 0,
	batchShare: 0,
};

/** Why these numbers. Shown on the methodology page. */
export const longTrafficReason =
	'About 14 requests an hour. 500,000 tokens are some 600 pages, half of the window asked for, and reach the higher prices that some providers ask for long requests. 1,000 tokens are an answer of a page.';
