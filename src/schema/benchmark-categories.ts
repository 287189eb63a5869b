// Apart from the schema, so that a browser gets the list without the library that schemas are made of.

export const benchmarkCategories = [
	'coding',
	'agents',
	'reasoning',
	'mathematics',
	'knowledge',
	'long-context',
	'vision',
	'factuality',
	'writing',
	'overall',
] as const;

export type BenchmarkCategory = (typeof benchmarkCategories)[number];
