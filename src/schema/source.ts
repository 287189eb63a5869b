import { z } from 'zod';
import { httpsUrl, isoDay, line, slug, strictRecord } from './common.ts';

/** What kind of place a source is; how far each is trusted stands in `trust-order.ts`. */
export const sourceKinds = [
	'lab',
	'provider',
	'aggregator',
	'benchmark',
	'research',
	'person',
] as const;

/** One entry of `data/sources.yml`. */
export const sourceSchema = strictRecord({
	name: line('the name of the source'),
	url: httpsUrl.describe('Where the source is published'),
	kind: z.enum(sourceKinds, `Write one of: ${sourceKinds.join(', ')}`).describe('Who publishes it'),
	licence: line('the licence, as an SPDX id where there is one').optional(),
	licenceUrl: httpsUrl.optional().describe('The text of the licence'),
	attribution: line('the words that the licence asks for', 400).optional(),
	asOf: isoDay.describe('The day whose state the data shows'),
	retrieved: isoDay.describe('The day one of us fetched or checked it'),
}).refine(({ asOf, retrieved }) => asOf <= retrieved, {
	path: ['asOf'],
	error: 'The data cannot be newer than the day it was fetched. Correct asOf or retrieved',
});

/** `data/sources.yml`: every source once. */
export const sourcesSchema = z
	.record(slug, sourceSchema, 'Write a mapping from source id to source')
	.refine((sources) => Object.keys(sources).length > 0, 'Write at least one source');

export type SourceFacts = z.infer<typeof sourceSchema>;
