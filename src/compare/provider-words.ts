import type { EndpointStyle, ProviderKind } from '../schema/provider.ts';

/** Each kind of provider, in a word or two and in a sentence without its subject. */
export const kindWords: Record<ProviderKind, { name: string; is: string }> = {
	'first-party': { name: 'First-party', is: 'sells the models of its own lab, by tokens' },
	cloud: { name: 'Cloud', is: 'serves models of several labs from its own machines, by tokens' },
	aggregator: {
		name: 'Aggregator',
		is: 'passes requests on to other providers under one account, by tokens',
	},
	plan: { name: 'Plan', is: 'sells a subscription; its models have no price by tokens' },
	trial: { name: 'Trial', is: 'offers models for a trial; they have no price by tokens' },
	local: { name: 'Local', is: 'runs models on your own machine; they have no price by tokens' },
};

/** API styles, as in `an OpenAI-style endpoint`. */
export const endpointNames: Record<EndpointStyle, string> = {
	openai: 'OpenAI',
	anthropic: 'Anthropic',
	google: 'Google',
	bedrock: 'Bedrock',
	cohere: 'Cohere',
	mistral: 'Mistral',
};

/** Whether such providers have prices by tokens. */
export function billsByTokens(kind: ProviderKind): boolean {
	return kind === 'first-party' || kind === 'cloud' || kind === 'aggregator';
}
