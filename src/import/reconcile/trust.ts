import type { Scope, SourceId } from '../facts.ts';

/** Sources by trust in what a model is, first to last; a scope before each, where it matters. */
const ofModels: readonly string[] = [
	'lab',
	'models-dev-overlay',
	'models-dev model',
	'models-dev first-party',
	'litellm first-party',
	'genai-prices first-party',
	'llm-stats',
	'llmfit',
	'epoch-models',
	'epoch-benchmarks',
	'tau2-bench',
	'bfcl',
	'pi-ai first-party',
	'models-dev provider',
	'pi-ai provider',
	'litellm provider',
	'genai-prices provider',
];

/** Fields for which other sources come first. */
const first: Readonly<Record<string, readonly string[]>> = {
	openWeights: [
		'lab',
		'models-dev-overlay',
		'models-dev model',
		'llmfit',
		'llm-stats',
		'models-dev first-party',
		'epoch-models',
	],
	releasedOn: ['lab', 'epoch-benchmarks', 'epoch-models', 'tau2-bench'],
	'parameters.total': ['lab', 'llmfit', 'models-dev-overlay', 'models-dev model', 'epoch-models'],
	'parameters.active': ['lab', 'llmfit'],
};

/** How far down the order of trust a source stands for a field; lower is better. */
export function trustRank(field: string, source: SourceId, scope: Scope): number {
	const order = [...(first[field] ?? []), ...ofModels];
	if (scope === 'lab') return 0;
	const rank = order.findIndex((entry) => entry === source || entry === `${source} ${scope}`);
	if (rank !== -1) return rank;
	// A record does not tell the scope of what it holds: then the source's best one counts.
	const best = scope === 'model' ? order.findIndex((entry) => entry.startsWith(`${source} `)) : -1;
	return best === -1 ? order.length : best;
}

/** Sources by trust in prices. */
const ofPrices: readonly SourceId[] = ['pi-ai', 'genai-prices', 'models-dev', 'litellm'];

/** How far down the order of trust a source stands for prices; lower is better. */
export function priceRank(source: SourceId): number {
	const rank = ofPrices.indexOf(source);
	return rank === -1 ? ofPrices.length : rank;
}

/** Single facts for which a person prefers a source that usually stands lower, with the reason. */
export const preferences: readonly {
	model: string;
	field: string;
	source: SourceId;
	why: string;
}[] = [
	{
		model: 'claude-3-7-sonnet',
		field: 'limits.maxOutputTokens',
		source: 'llm-stats',
		why: 'The most that its lab offered, with a beta header; others list the default',
	},
];
