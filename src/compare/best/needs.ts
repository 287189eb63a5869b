/** A need that a reader comes with, as its page and the search name it. */
interface NeedWords {
	/** Part of its address. */
	id: string;
	/** Heading of its page. */
	title: string;
	/** As in `the ranking for …`: `coding`, `bulk work at a low price`. */
	noun: string;
	/** Words that readers type for it. */
	aliases: readonly string[];
}

/** The needs that have a page, in the order in which they are listed. */
export const needs = [
	{
		id: 'coding',
		title: 'Best for coding',
		noun: 'coding',
		aliases: ['code', 'programming', 'software', 'developer', 'software engineering'],
	},
	{
		id: 'agents',
		title: 'Best for agents',
		noun: 'agents',
		aliases: ['agent', 'agentic', 'tool use', 'tool calling', 'function calling', 'computer use'],
	},
	{
		id: 'long-context',
		title: 'Best for long context',
		noun: 'long context',
		aliases: ['long documents', 'large context', 'context window', 'books', 'million tokens'],
	},
	{
		id: 'vision',
		title: 'Best for vision',
		noun: 'vision',
		aliases: ['image', 'images', 'multimodal', 'screenshots', 'ocr', 'documents and charts'],
	},
	{
		id: 'cheap-bulk',
		title: 'Best for cheap bulk work',
		noun: 'cheap bulk work',
		aliases: ['cheap', 'cheapest', 'bulk', 'budget', 'low cost', 'classification', 'batch'],
	},
	{
		id: 'open-weights',
		title: 'Best open weights',
		noun: 'open weights',
		aliases: ['open source', 'open model', 'self-hosting', 'self-hosted', 'local', 'on-premises'],
	},
	{
		id: 'reasoning',
		title: 'Best for reasoning',
		noun: 'reasoning',
		aliases: ['thinking', 'logic', 'puzzles', 'problem solving', 'science questions'],
	},
] as const satisfies readonly NeedWords[];

export type Need = (typeof needs)[number];
export type NeedId = Need['id'];
