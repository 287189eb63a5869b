import type { Region } from './regions.ts';

/** Traffic that a cost stands for. Tokens as the provider counts them. */
export interface Workload {
	requestsPerMonth: number;
	/** Input tokens of one request, those read from and written to a cache included. */
	inputTokens: number;
	/** Output tokens of one request, those of reasoning left out. */
	outputTokens: number;
	/** Tokens of one request that the model reasons with. They are charged, and seldom shown. */
	reasoningTokens: number;
	/** Share of the input that is read from a cache, 0 to 1. */
	cachedShare: number;
	/** Share of the input that is written to a cache, 0 to 1; at most what is not read from one. */
	cacheWriteShare: number;
	/** Share of the requests that are sent as a batch, 0 to 1. */
	batchShare: number;
	/** The hour of the day in UTC, 0 to 23. Left out: spread evenly over the day. */
	hourUtc?: number;
	/** Only routes of this region count. Left out: any route. */
	region?: Region;
}

/** The workload of every page until a reader changes it. */
export const defaultWorkload: Workload = {
	requestsPerMonth: 1_000_000,
	inputTokens: 800,
	outputTokens: 250,
	reasoningTokens: 0,
	cachedShare: 0,
	cacheWriteShare: 0,
	batchShare: 0,
};

export interface Preset {
	id: string;
	name: string;
	workload: Workload;
	/** Why these numbers. Shown on the methodology page. */
	reason: string;
}

/**
 * Workloads to start from. They are stated choices of ours, not measurements. None has reasoning
 * tokens or writes to a cache: the first differ by model, and many routes publish no price for the
 * second, so that most costs would be unknown. Written out in full: a bundler keeps what it has to
 * run, and leaves out what is only there, texts and all, where nobody reads it.
 */
export const presets: readonly Preset[] = [
	{
		id: 'default',
		name: 'Default',
		workload: defaultWorkload,
		reason:
			'A million is easy to scale by eye. 800 tokens are a page of text in, 250 a long paragraph out. Nothing is cached or batched, so that every route with a list price can be compared.',
	},
	{
		id: 'chatbot',
		name: 'Chatbot',
		workload: {
			requestsPerMonth: 300_000,
			inputTokens: 2_000,
			outputTokens: 300,
			reasoningTokens: 0,
			cachedShare: 0.5,
			cacheWriteShare: 0,
			batchShare: 0,
		},
		reason:
			'10,000 turns a day. 2,000 tokens hold the instructions and a few turns, 300 a reply of two paragraphs. Each turn sends the conversation again, so half of the input repeats and is cached.',
	},
	{
		id: 'rag',
		name: 'Retrieval (RAG)',
		workload: {
			requestsPerMonth: 200_000,
			inputTokens: 6_000,
			outputTokens: 400,
			reasoningTokens: 0,
			cachedShare: 0,
			cacheWriteShare: 0,
			batchShare: 0,
		},
		reason:
			'1,000 people with ten questions on each of 20 working days. 6,000 tokens are ten passages of 550 with the question and instructions, 400 an answer that names its passages. The passages differ each time, so nothing is cached.',
	},
	{
		id: 'coding-agent',
		name: 'Coding agent',
		workload: {
			requestsPerMonth: 50_000,
			inputTokens: 40_000,
			outputTokens: 1_500,
			reasoningTokens: 0,
			cachedShare: 0.8,
			cacheWriteShare: 0,
			batchShare: 0,
		},
		reason:
			'25 developers with 100 steps on each of 20 working days. 40,000 tokens hold the files and the history that every step sends again, of which 80% was sent before. 1,500 tokens are an edit with its explanation.',
	},
	{
		id: 'classification',
		name: 'Bulk classification',
		workload: {
			requestsPerMonth: 5_000_000,
			inputTokens: 400,
			outputTokens: 10,
			reasoningTokens: 0,
			cachedShare: 0,
			cacheWriteShare: 0,
			batchShare: 1,
		},
		reason:
			'About 7,000 texts an hour, day and night. 400 tokens are the labels with their meaning and a short text, 10 a label. None of it is urgent, so all goes in batches.',
	},
	{
		id: 'summarisation',
		name: 'Summarisation',
		workload: {
			requestsPerMonth: 100_000,
			inputTokens: 10_000,
			outputTokens: 500,
			reasoningTokens: 0,
			cachedShare: 0,
			cacheWriteShare: 0,
			batchShare: 0,
		},
		reason:
			'About 140 documents an hour. 10,000 tokens are a report of some twenty pages, 500 a summary of less than one. Each document is new, so nothing is cached.',
	},
];
