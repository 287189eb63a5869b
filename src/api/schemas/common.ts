import { z } from 'zod';
import { schemaVersion } from '../../compare/any/model-document.ts';
import { benchmarkSchema } from '../../schema/benchmark.ts';
import { isoDay, slug } from '../../schema/common.ts';
import { labSchema } from '../../schema/lab.ts';
import { modelSchema } from '../../schema/model.ts';
import { providerSchema } from '../../schema/provider.ts';
import { sourceSchema } from '../../schema/source.ts';

/** What every document begins with. */
export const head = {
	schemaVersion: z
		.literal(schemaVersion)
		.describe('Rises when a reader of the last version could misread this one'),
	asOf: isoDay.describe('The day that stands for today: the newest on which a source was fetched'),
};

/** What every document with facts ends with. */
export const sources = z
	.record(slug, sourceSchema)
	.describe('By id: the sources that are cited above, each with its licence and its day');

const file = z.string().describe('The file of the record, from the root of the repository');

/** What the path of a record says, after the facts of the record. */
export const identity = { id: slug.describe('Id of the record'), file };

/** The facts of each kind of record, without the rules that need two fields. */
export const facts = {
	lab: z.strictObject(labSchema.shape),
	model: z.strictObject(modelSchema.shape),
	provider: z.strictObject(providerSchema.shape),
	benchmark: z.strictObject(benchmarkSchema.shape),
};

/** Whole records, with what their paths say. */
export const records = {
	lab: z.strictObject({ ...labSchema.shape, ...identity }),
	model: z.strictObject({
		...modelSchema.shape,
		id: slug.describe('Id of the record'),
		lab: slug.describe('Id of the lab'),
		file,
	}),
	provider: z.strictObject({ ...providerSchema.shape, ...identity }),
	benchmark: z.strictObject({ ...benchmarkSchema.shape, ...identity }),
};

/** What only an import or a reviewer needs, which no list has. */
export const upkeepOnly = {
	aliases: true,
	overrides: true,
	conflicts: true,
	corrections: true,
} as const;
