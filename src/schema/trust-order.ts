/** Ids of sources by trust, first to last, with a scope after some: whom they speak of. */
interface TrustOrder {
	/** For what a model is. `lab` stands for every source of the lab itself. */
	models: readonly string[];
	/** Fields for which other sources come before those. */
	fields: Readonly<Record<string, readonly string[]>>;
	/** For prices. */
	prices: readonly string[];
}

/**
 * Whose word an import takes where sources disagree. It stands here since the import follows it and the
 * methodology page shows it.
 */
export const trustOrder: TrustOrder = {
	models: [
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
	],
	fields: {
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
	},
	prices: ['pi-ai', 'genai-prices', 'models-dev', 'litellm'],
};
