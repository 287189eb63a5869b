import { z } from 'zod';
import { citation, line, slug } from '../../schema/common.ts';
import { pricePeriod, routeSchema } from '../../schema/provider.ts';
import { facts, head, sources, upkeepOnly } from './common.ts';

const id = slug.describe('Id of the record');

const lowestPrice = z.strictObject({
	usdPerMtok: z.number().describe('US dollars per million tokens'),
	provider: slug.describe('Id of the provider that asks it'),
	routeId: routeSchema.shape.id.describe("The provider's own model id"),
	ended: z.literal(true).optional().describe('Nobody sells it any more: this was the last price'),
	from: citation,
});

/** One model of the list. What is not known is left out. */
const modelRow = z.strictObject({
	id,
	lab: slug.describe('Id of the lab'),
	...facts.model.omit({ ...upkeepOnly, stage: true }).shape,
	status: z
		.enum(['active', 'preview', 'deprecated', 'retired'])
		.describe(
			'Whether it can be chosen on the day asOf. Its source is that of stage or of retiresOn',
		),
	listed: z
		.boolean()
		.describe(
			'Text, a release day, a context window, and a paid route or open weights: it is compared',
		),
	lowestPrice: z
		.strictObject({
			inputUsdPerMtok: lowestPrice.optional(),
			outputUsdPerMtok: lowestPrice.optional(),
		})
		.describe('The lowest list prices among its routes by tokens, each for itself'),
	monthlyCost: z
		.strictObject({
			usd: z.number().describe('US dollars a month'),
			provider: slug.describe('Id of the provider of the cheapest route'),
			routeId: routeSchema.shape.id.describe("The provider's own model id"),
			ended: z.literal(true).optional().describe('No route is in use: what it cost at last'),
			from: z.array(citation).describe('Where the prices come from'),
		})
		.optional()
		.describe('What the workload above costs at its cheapest route'),
});

/** `/api/v1/models.json`. */
export const modelsSchema = z
	.strictObject({
		...head,
		workload: z
			.strictObject({
				requestsPerMonth: z.int(),
				inputTokens: z.int().describe('Input tokens of one request'),
				outputTokens: z.int().describe('Output tokens of one request'),
				reasoningTokens: z.int().describe('Tokens of one request that it reasons with'),
				cachedShare: z.number().describe('Share of the input read from a cache, 0 to 1'),
				cacheWriteShare: z.number().describe('Share of the input written to a cache, 0 to 1'),
				batchShare: z.number().describe('Share of the requests sent as a batch, 0 to 1'),
			})
			.describe('The traffic that every cost below stands for'),
		models: z.array(modelRow).describe('In the order of the ids'),
		sources,
	})
	.describe('All models, with what a table needs');

/** `/api/v1/providers.json`. */
export const providersSchema = z
	.strictObject({
		...head,
		providers: z
			.array(
				z.strictObject({
					id,
					...facts.provider.omit({ ...upkeepOnly, routes: true }).shape,
					routes: z.int().describe('How many routes it has, ended ones too'),
				}),
			)
			.describe('In the order of the ids'),
		sources,
	})
	.describe('All providers, without their routes');

/** `/api/v1/benchmarks.json`. */
export const benchmarksSchema = z
	.strictObject({
		...head,
		benchmarks: z
			.array(
				z.strictObject({
					id,
					...facts.benchmark.omit({ ...upkeepOnly, results: true }).shape,
					results: z.int().describe('How many results it has'),
				}),
			)
			.describe('In the order of the ids'),
		sources,
	})
	.describe('All benchmarks, without their results');

/** `/api/v1/labs.json`. */
export const labsSchema = z
	.strictObject({
		...head,
		labs: z
			.array(
				z.strictObject({
					id,
					...facts.lab.omit(upkeepOnly).shape,
					models: z.int().describe('How many of its models have a record'),
				}),
			)
			.describe('In the order of the ids'),
		sources,
	})
	.describe('All labs');

/** `/api/v1/sources.json`. */
export const sourceListSchema = z
	.strictObject({ ...head, sources: sources.describe('Every source, by its id') })
	.describe('All sources, each with its licence and the words that it asks for');

/** `/api/v1/prices.json`. */
export const pricesSchema = z
	.strictObject({
		...head,
		prices: z
			.array(
				z.strictObject({
					model: slug.describe('Id of the model'),
					provider: slug.describe('Id of the provider'),
					routeId: routeSchema.shape.id.describe("The provider's own model id"),
					variant: routeSchema.shape.variant,
					status: z
						.enum(['live', 'preview', 'deprecated', 'unconfirmed'])
						.describe(
							'Of the route. unconfirmed: its lab has retired the model, and no source says that it is still served here',
						),
					...pricePeriod.omit({ conflicts: true }).shape,
				}),
			)
			.describe('By model; the routes of one that can be used first, then by provider'),
		sources,
	})
	.describe('The list prices that hold on the day asOf, of all routes that have not ended');

/** `/api/v1/index.json`. */
export const indexSchema = z
	.strictObject({
		...head,
		documentation: z.string().describe('The page that explains all this'),
		openapi: z.string().describe('The OpenAPI document'),
		licence: line('under which licence the facts are', 400),
		files: z
			.array(
				z.strictObject({
					path: z
						.string()
						.describe('From the root of the site; an id stands for what is in braces'),
					summary: z.string(),
					ids: z.string().optional().describe('The list that gives the ids'),
					schema: z.string().optional().describe('Its JSON Schema'),
				}),
			)
			.describe('Every file'),
	})
	.describe('What there is');

export type ModelsDocument = z.infer<typeof modelsSchema>;
export type ProvidersDocument = z.infer<typeof providersSchema>;
export type BenchmarksDocument = z.infer<typeof benchmarksSchema>;
export type LabsDocument = z.infer<typeof labsSchema>;
export type SourcesDocument = z.infer<typeof sourceListSchema>;
export type PricesDocument = z.infer<typeof pricesSchema>;
export type IndexDocument = z.infer<typeof indexSchema>;
