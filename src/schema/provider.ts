import { z } from 'zod';
import {
	citation,
	conflict,
	count,
	httpsUrl,
	isoDay,
	line,
	slug,
	strictRecord,
	upkeep,
} from './common.ts';
import { endpointStyles } from './endpoint-styles.ts';

export const providerKinds = [
	'first-party',
	'cloud',
	'aggregator',
	'plan',
	'trial',
	'local',
] as const;

export { endpointStyles, type EndpointStyle } from './endpoint-styles.ts';

/** List price in US dollars for one million tokens, before discounts and tax. */
const usdPerMtok = z
	.number('Write a plain number of US dollars per million tokens, e.g. 2.5')
	.nonnegative('A price is never negative. Leave the key out when no price is published')
	.max(100_000, 'More than 100000 dollars per million tokens. Is the unit right?')
	.meta({ title: 'US dollars per million tokens' });

const prices = {
	inputUsdPerMtok: usdPerMtok.optional().describe('List price of input'),
	outputUsdPerMtok: usdPerMtok.optional().describe('List price of output'),
	cacheReadUsdPerMtok: usdPerMtok.optional().describe('Input read from a cache'),
	cacheWriteUsdPerMtok: usdPerMtok
		.optional()
		.describe('Input written to a cache, shortest lifetime'),
	cacheWrite1hUsdPerMtok: usdPerMtok.optional().describe('Input written to a cache for an hour'),
	reasoningUsdPerMtok: usdPerMtok.optional().describe('Only where it differs from output'),
	batchInputUsdPerMtok: usdPerMtok.optional().describe('Input sent as a batch'),
	batchOutputUsdPerMtok: usdPerMtok.optional().describe('Output of a batch'),
};

/** Prices for requests with more input than `aboveInputTokens`. */
const tier = strictRecord({
	aboveInputTokens: count('the input tokens a request above which the tier holds'),
	...prices,
});

const clock = z
	.string('Write the UTC time as HH:MM, in quotes, e.g. "00:30"')
	.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the UTC time as HH:MM, e.g. 00:30')
	.meta({ title: 'UTC time' });

/** Prices inside a daily window, in UTC. */
const hours = strictRecord({
	fromUtc: clock.describe('First minute'),
	toUtc: clock.describe('End, not part of the window'),
	...prices,
});

/** Prices from a day on, until the next period. One line in the file. */
export const pricePeriod = strictRecord({
	since: isoDay
		.optional()
		.describe('First day. Only the first period may leave it out: start not known'),
	...prices,
	tiers: z
		.array(tier)
		.optional()
		.describe('Prices of large requests, in rising order. Same price keys'),
	tierScope: z
		.enum(['whole-request', 'part-above'], 'Write whole-request or part-above')
		.optional()
		.describe('Whether a tier prices the whole request or the part above. Unset: not said'),
	hours: z
		.array(hours)
		.optional()
		.describe('Windows with other prices, e.g. peak hours. Same price keys'),
	from: citation.describe('Where the prices come from'),
	fieldsFrom: z
		.record(z.string(), citation, 'Write a mapping from field path to source id')
		.optional()
		.describe('Field → source id, for prices that `from` does not give'),
	conflicts: z.array(conflict).optional().describe('Prices that lost, with their sources'),
});

/** One model at one provider. */
export const routeSchema = strictRecord({
	model: slug.describe('Id of the model'),
	id: line("the provider's own model id"),
	variant: slug
		.optional()
		.describe('Another offer of the same weights: free, fast, eu, us, priority'),
	alsoIds: z.array(line('an id')).optional().describe('Other ids of the same route'),
	contextTokens: count('the context window here, in tokens').optional(),
	maxOutputTokens: count('the most output tokens here').optional(),
	status: z
		.enum(['preview', 'deprecated', 'ended'], 'Write preview, deprecated or ended, or leave it out')
		.optional()
		.describe('Only where a source says so'),
	endsOn: isoDay.optional().describe('The day it stops or stopped being served'),
	from: citation.describe('Where all but the prices comes from'),
	fieldsFrom: z
		.record(z.string(), citation, 'Write a mapping from field path to source id')
		.optional()
		.describe('Field → source id, for fields that `from` does not give'),
	prices: z
		.array(pricePeriod)
		.min(1, 'Leave the key out when no price is published')
		.optional()
		.describe('Oldest first'),
});

/** What `data/providers/<provider>.yml` holds. */
export const providerSchema = strictRecord({
	name: line('the name of the provider'),
	kind: z
		.enum(providerKinds, `Write one of: ${providerKinds.join(', ')}`)
		.describe('first-party: the model’s own lab. plan: a subscription. trial: free to try'),
	lab: slug.optional().describe('Id of the lab, for a first-party provider'),
	aliases: z.array(line('a spelling')).optional().describe('Other spellings'),
	url: httpsUrl.optional().describe('Its website'),
	pricingUrl: httpsUrl.optional().describe('The page with its prices'),
	endpoint: z
		.enum(endpointStyles, `Write one of: ${endpointStyles.join(', ')}`)
		.optional()
		.describe('The API style that its clients speak'),
	...upkeep,
	routes: z
		.array(routeSchema, 'Write a list of routes, [] when there is none')
		.describe('Sorted by model'),
});

export type ProviderFacts = z.infer<typeof providerSchema>;
export type RouteFacts = z.infer<typeof routeSchema>;
export type PricePeriod = z.infer<typeof pricePeriod>;
export type PriceTier = z.infer<typeof tier>;
export type ProviderKind = (typeof providerKinds)[number];
