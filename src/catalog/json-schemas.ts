import { z } from 'zod';
import { benchmarkSchema } from '../schema/benchmark.ts';
import { labSchema } from '../schema/lab.ts';
import { modelSchema } from '../schema/model.ts';
import { pairsSchema } from '../schema/pairs.ts';
import { providerSchema } from '../schema/provider.ts';
import { sourcesSchema } from '../schema/source.ts';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * The JSON Schema of each kind of record, for editors. It knows less than zod does: rules that
 * need two fields, and the words of the messages, are left out.
 */
export function jsonSchemas(): Record<RecordKind, JsonSchema> {
	return {
		model: toJsonSchema(modelSchema, 'A model: data/models/<lab>/<model>.yml'),
		provider: toJsonSchema(providerSchema, 'A provider: data/providers/<provider>.yml'),
		benchmark: toJsonSchema(benchmarkSchema, 'A benchmark: data/benchmarks/<benchmark>.yml'),
		lab: toJsonSchema(labSchema, 'A lab: data/labs/<lab>.yml'),
		sources: toJsonSchema(sourcesSchema, 'All sources: data/sources.yml'),
		pairs: toJsonSchema(pairsSchema, 'Pairs to start from: data/pairs.yml'),
	};
}

export type RecordKind = 'model' | 'provider' | 'benchmark' | 'lab' | 'sources' | 'pairs';

function toJsonSchema(schema: z.ZodType, description: string): JsonSchema {
	const { $schema, ...rest } = z.toJSONSchema(schema, {
		override: ({ jsonSchema }) => {
			// Zod keeps the protocol in code, where an editor cannot see it.
			if (jsonSchema.format === 'uri') jsonSchema.pattern = '^https://';
		},
	});
	return { ...($schema && { $schema }), description, ...rest };
}
