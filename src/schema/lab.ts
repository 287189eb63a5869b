import { z } from 'zod';
import { httpsUrl, line, strictRecord, upkeep } from './common.ts';

/** What `data/labs/<lab>.yml` holds. */
export const labSchema = strictRecord({
	name: line('the name of the lab'),
	aliases: z
		.array(line('a spelling'))
		.optional()
		.describe('Other spellings, as upstreams write them'),
	url: httpsUrl.optional().describe('Its website'),
	country: line('the country of its seat').optional(),
	...upkeep,
});

export type LabFacts = z.infer<typeof labSchema>;
