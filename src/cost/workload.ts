/** Traffic that a cost stands for. Tokens as the provider counts them. */
export interface Workload {
	requestsPerMonth: number;
	/** Input tokens of one request, cached ones included. */
	inputTokens: number;
	outputTokens: number;
	/** Share of the input that is read from a cache, 0 to 1. */
	cachedShare: number;
	/** Share of the requests that are sent as a batch, 0 to 1. */
	batchShare: number;
}

/** The workload of every page until a reader changes it. */
export const defaultWorkload: Workload = {
	requestsPerMonth: 1_000_000,
	inputTokens: 800,
	outputTokens: 250,
	cachedShare: 0,
	batchShare: 0,
};

export interface Preset {
	id: string;
	name: string;
	workload: Workload;
	/** Why these numbers. Shown on the methodology page. */
	reason: string;
}

/** Workloads to start from. They are stated choices of ours, not measurements. */
export const presets: readonly Preset[] = [
	{
		id: 'default',
		name: 'Default',
		workload: defaultWorkload,
		reason: 'A page of text in, a long paragraph out, a million times a month.',
	},
	{
		id: 'chatbot',
		name: 'Chatbot',
		workload: {
			...defaultWorkload,
			requestsPerMonth: 300_000,
			inputTokens: 2_000,
			outputTokens: 300,
			cachedShare: 0.5,
		},
		reason: 'Each turn sends the conversation again, so half of the input repeats and is cached.',
	},
	{
		id: 'rag',
		name: 'Retrieval (RAG)',
		workload: {
			...defaultWorkload,
			requestsPerMonth: 200_000,
			inputTokens: 6_000,
			outputTokens: 400,
		},
		reason: 'Ten or so retrieved passages in, a short grounded answer out.',
	},
	{
		id: 'coding-agent',
		name: 'Coding agent',
		workload: {
			...defaultWorkload,
			requestsPerMonth: 50_000,
			inputTokens: 40_000,
			outputTokens: 1_500,
			cachedShare: 0.8,
		},
		reason: 'Every step sends files and history again; most of it was sent before.',
	},
	{
		id: 'classification',
		name: 'Bulk classification',
		workload: {
			...defaultWorkload,
			requestsPerMonth: 5_000_000,
			inputTokens: 400,
			outputTokens: 10,
			batchShare: 1,
		},
		reason: 'Short texts in, a label out, none of it urgent.',
	},
	{
		id: 'summarisation',
		name: 'Summarisation',
		workload: {
			...defaultWorkload,
			requestsPerMonth: 100_000,
			inputTokens: 10_000,
			outputTokens: 500,
		},
		reason: 'A long document in, half a page out.',
	},
];
