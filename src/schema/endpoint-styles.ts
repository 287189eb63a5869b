// Apart from the schema, so that a browser gets the list without the library that schemas are made of.

/** API styles that a client speaks. Two routes of one style need no new client. */
export const endpointStyles = [
	'openai',
	'anthropic',
	'google',
	'bedrock',
	'cohere',
	'mistral',
] as const;

export type EndpointStyle = (typeof endpointStyles)[number];
