import type { EndpointStyle } from '../../schema/provider.ts';

/** API style by the client package that models.dev names for a provider. */
const styleOfClient: Readonly<Record<string, EndpointStyle>> = {
	'@ai-sdk/anthropic': 'anthropic',
	'@ai-sdk/amazon-bedrock': 'bedrock',
	'@ai-sdk/azure': 'openai',
	'@ai-sdk/cerebras': 'openai',
	'@ai-sdk/cohere': 'cohere',
	'@ai-sdk/deepinfra': 'openai',
	'@ai-sdk/gateway': 'openai',
	'@ai-sdk/google': 'google',
	'@ai-sdk/google-vertex': 'google',
	'@ai-sdk/google-vertex/anthropic': 'anthropic',
	'@ai-sdk/groq': 'openai',
	'@ai-sdk/mistral': 'mistral',
	'@ai-sdk/openai': 'openai',
	'@ai-sdk/openai-compatible': 'openai',
	'@ai-sdk/perplexity': 'openai',
	'@ai-sdk/togetherai': 'openai',
	'@ai-sdk/xai': 'openai',
	'@openrouter/ai-sdk-provider': 'openai',
};

/** The API style of a client package, where it is known. */
export function endpointOfClient(npm: string): EndpointStyle | undefined {
	return styleOfClient[npm];
}
