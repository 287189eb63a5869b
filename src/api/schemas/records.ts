import { z } from 'zod';
import type { ModelDocument } from '../../compare/any/model-document.ts';
import { benchmarkCategories, resultSchema } from '../../schema/benchmark.ts';
import { httpsUrl, isoDay, line, slug } from '../../schema/common.ts';
import { routeSchema } from '../../schema/provider.ts';
import { head, records, sources } from './common.ts';

const ofImports = { overrides: true, conflicts: true } as const;

const routes = z.array(
	z.strictObject({
		provider: records.provider
			.omit({ ...ofImports, routes: true })
			.describe('Who serves it, without its other routes'),
		route: routeSchema,
	}),
);

const standing = z.strictObject({
	percentile: z.number().describe('Mean over the benchmarks, 0 (last) to 100 (first)'),
	benchmarks: z.int().describe('How many benchmarks it is the mean of'),
	evidence: z
		.array(
			z.strictObject({
				source: slug,
				name: line('the name of the source'),
				url: httpsUrl,
				host: z.string().exactOptional().describe('Host of the address, if not that of the source'),
				checkedOn: isoDay,
				age: z.int().describe('Days from then to asOf'),
				attribution: z.string().exactOptional().describe('The words that the licence asks for'),
			}),
		)
		.describe('Where the scores come from'),
});

/** `/api/v1/models/<model>.json`. */
export const modelDocumentSchema = z
	.strictObject({
		...head,
		listed: z
			.boolean()
			.describe(
				'Whether it is listed: text, a release day, a context window, and a paid route or open weights',
			),
		model: records.model,
		lab: records.lab,
		routes: routes.describe('Every route to the model, in the order of the providers'),
		results: z
			.array(
				z.strictObject({
					benchmark: records.benchmark
						.omit({ ...ofImports, results: true })
						.describe('The benchmark, without its other results'),
					result: resultSchema,
				}),
			)
			.describe('Every score of the model, in the order of the benchmarks'),
		successors: z
			.array(z.strictObject({ model: records.model, routes }))
			.describe(
				'The line of successors up to the first that is not retired; routes only of one whose cost stands in for that of this model',
			),
		sources,
		standings: z
			.partialRecord(z.enum(benchmarkCategories), standing)
			.describe('Where it stands among all models, by category of benchmarks'),
		lowCostUsd: z
			.number()
			.describe('US dollars a month at the default traffic up to which a model counts as low-cost'),
		leadShares: z
			.strictObject({
				contextTokens: z
					.number()
					.exactOptional()
					.describe('Per cent of the other listed models that take fewer tokens'),
				cost: z
					.number()
					.exactOptional()
					.describe('Per cent of the other listed models that cost more at the default traffic'),
			})
			.describe('Which share of the other listed models it leads'),
		around: z
			.strictObject({
				standIn: slug.exactOptional().describe('The model itself, or who takes its place'),
				neighbours: z.array(slug).describe('Ids of models to compare it with'),
			})
			.describe('What leads from it to other comparisons'),
	})
	.describe('A model with all that comparing it takes') satisfies z.ZodType<ModelDocument>;

/** `/api/v1/providers/<provider>.json`. */
export const providerDocumentSchema = z
	.strictObject({ ...head, provider: records.provider.omit({ overrides: true }), sources })
	.describe('A provider with its routes and all their prices, old ones too');

/** `/api/v1/benchmarks/<benchmark>.json`. */
export const benchmarkDocumentSchema = z
	.strictObject({ ...head, benchmark: records.benchmark.omit({ overrides: true }), sources })
	.describe('A benchmark with its results');

/** `/api/v1/labs/<lab>.json`. */
export const labDocumentSchema = z
	.strictObject({
		...head,
		lab: records.lab.omit({ overrides: true }),
		models: z.array(slug).describe('Ids of its models, in the order of the ids'),
		providers: z.array(slug).describe('Ids of the providers that it runs itself'),
		sources,
	})
	.describe('A lab with the ids of its models');

export type ProviderDocument = z.infer<typeof providerDocumentSchema>;
export type BenchmarkDocument = z.infer<typeof benchmarkDocumentSchema>;
export type LabDocument = z.infer<typeof labDocumentSchema>;
