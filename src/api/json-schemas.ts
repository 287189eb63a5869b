import { z } from 'zod';
import {
	benchmarksSchema,
	indexSchema,
	labsSchema,
	modelsSchema,
	pricesSchema,
	providersSchema,
	sourceListSchema,
} from './schemas/lists.ts';
import {
	benchmarkDocumentSchema,
	labDocumentSchema,
	modelDocumentSchema,
	providerDocumentSchema,
} from './schemas/records.ts';

/** The schema of each kind of document, by the name of its file below `/api/v1/schema/`. */
export const documentSchemas = {
	index: indexSchema,
	models: modelsSchema,
	model: modelDocumentSchema,
	providers: providersSchema,
	provider: providerDocumentSchema,
	benchmarks: benchmarksSchema,
	benchmark: benchmarkDocumentSchema,
	labs: labsSchema,
	lab: labDocumentSchema,
	prices: pricesSchema,
	sources: sourceListSchema,
} as const;

export type SchemaName = keyof typeof documentSchemas;

export const schemaPath = (name: SchemaName) => `/api/v1/schema/${name}.json`;

/**
 * The JSON Schema of a kind of document, for a site at the address `site`. Unlike our own check it
 * lets a document have more keys: they may be added without a new `schemaVersion`.
 */
export function documentSchema(name: SchemaName, site: string): z.core.JSONSchema.JSONSchema {
	const { $schema, ...rest } = z.toJSONSchema(documentSchemas[name], {
		override: ({ jsonSchema }) => {
			if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
			// Zod keeps the protocol in code, where no reader of the schema sees it.
			if (jsonSchema.format === 'uri') jsonSchema.pattern = '^https://';
		},
	});
	return { ...($schema && { $schema }), $id: new URL(schemaPath(name), site).href, ...rest };
}
