import { z } from 'zod';
import { parseJson, parseRows, type Adapter } from '../adapter.ts';
import { known, usd, type Claim, type Prices, type PriceState, type RouteClaim } from '../facts.ts';
import { parseName } from '../names/parse-name.ts';
import { labOfModel } from '../tables/labs.ts';
import { sourceFacts } from '../tables/sources.ts';
import { byCode } from '../text.ts';
import { tierThreshold } from '../tier-threshold.ts';

const price = z
	.union([
		z.number(),
		z.object({
			base: z.number(),
			tiers: z.array(z.object({ start: z.number(), price: z.number() })),
		}),
	])
	.optional();

const priceSet = z.object({
	input_mtok: price,
	output_mtok: price,
	cache_read_mtok: price,
	cache_write_mtok: price,
	cache_write_1h_mtok: price,
	output_reasoning_mtok: price,
});

const constraint = z.object({
	start_date: z.iso.date().optional(),
	start_time: z.string().optional(),
	end_time: z.string().optional(),
});

const model = z.object({
	id: z.string(),
	name: z.string().optional(),
	context_window: z.number().optional(),
	deprecated: z.boolean().optional(),
	prices: z.union([
		z.array(z.object({ prices: priceSet, constraint: constraint.optional() })),
		priceSet,
	]),
});

const provider = z.object({
	id: z.string(),
	name: z.string(),
	pricing_urls: z.array(z.string()).optional(),
	models: z.array(z.unknown()),
});

type Model = z.infer<typeof model>;
type PriceSet = z.infer<typeof priceSet>;

/** Dated, tiered and time-of-day prices; an older state beside it shows what changed since. */
export const genaiPrices: Adapter = {
	id: 'genai-prices',
	folder: 'genai-prices',
	async read(files) {
		const notes: string[] = [];
		const source = 'genai-prices';
		const names = (await files.list()).filter((name) => /(^|\/)data\.json$/.test(name));
		const claims: Claim[] = [];
		for (const file of names) {
			const newest = file === 'data.json';
			const list = parseJson(await files.text(file), file, z.array(z.unknown()));
			const rows = parseRows(
				list.map((row, i) => [`${i}`, row] as const),
				provider,
				file,
				notes,
			);
			const models: (readonly [string, unknown])[] = [];
			for (const [, { id, name, pricing_urls: urls = [], models: served }] of rows) {
				// Routes of Hugging Face to one provider each: that provider's own list has them.
				if (id.startsWith('huggingface_') || served.length === 0) continue;
				const [pricingUrl] = urls;
				if (newest)
					claims.push({ kind: 'provider', source, raw: id, ...known({ name, pricingUrl }) });
				models.push(...served.map((row, i) => [`${id} ${i}`, row] as const));
			}
			for (const [key, row] of parseRows(models, model, file, notes))
				claims.push(
					...modelClaims(key.split(' ')[0]!, row, newest ? undefined : files.stateOf(file)),
				);
		}
		if (claims.length === 0) throw new Error('data.json is missing');
		return {
			sources: {
				[source]: sourceFacts(source, {
					asOf: files.stateOf('data.json'),
					retrieved: files.retrieved,
				}),
			},
			claims,
			notes,
		};
	},
};

function modelClaims(providerRaw: string, row: Model, asOf: string | undefined): Claim[] {
	const named = { source: 'genai-prices', raw: row.id, ...known({ alsoNamed: row.name }) };
	const route: RouteClaim = {
		kind: 'route',
		...named,
		provider: servedBy(providerRaw, row.id),
		...known({
			asOf,
			contextTokens: row.context_window,
			status: row.deprecated === true ? ('deprecated' as const) : undefined,
		}),
		prices: priceStates(row),
	};
	if (asOf !== undefined || row.context_window === undefined) return [route];
	return [
		route,
		{
			kind: 'model',
			...named,
			scope: 'provider',
			provider: route.provider,
			values: { 'limits.contextTokens': row.context_window },
		},
	];
}

/** Its list of Google holds what Vertex AI sells of other labs. */
function servedBy(provider: string, raw: string): string {
	if (provider !== 'google') return provider;
	return labOfModel(parseName(raw).id) === 'google' ? 'google' : 'google-vertex';
}

function priceStates({ prices }: Model): PriceState[] {
	const rows = Array.isArray(prices) ? prices : [{ prices, constraint: undefined }];
	const states: PriceState[] = [];
	for (const { prices: set, constraint: when } of rows)
		if (when?.start_time === undefined)
			states.push({ ...known({ since: when?.start_date }), ...state(set) });
	states.sort((a, b) => byCode(a.since ?? '', b.since ?? ''));
	// Windows hold for the newest prices: the dated ones replace them together with the windows.
	const windows = rows.flatMap(({ prices: set, constraint: when }) =>
		when?.start_time !== undefined && when.end_time !== undefined
			? [{ fromUtc: when.start_time.slice(0, 5), toUtc: when.end_time.slice(0, 5), ...plain(set) }]
			: [],
	);
	const last = states.at(-1);
	if (last !== undefined && windows.length > 0) last.hours = windows;
	return states.filter(
		(one) => one.inputUsdPerMtok !== undefined || one.outputUsdPerMtok !== undefined,
	);
}

const fields = {
	input_mtok: 'inputUsdPerMtok',
	output_mtok: 'outputUsdPerMtok',
	cache_read_mtok: 'cacheReadUsdPerMtok',
	cache_write_mtok: 'cacheWriteUsdPerMtok',
	cache_write_1h_mtok: 'cacheWrite1hUsdPerMtok',
	output_reasoning_mtok: 'reasoningUsdPerMtok',
} as const satisfies Record<keyof PriceSet, keyof Prices>;

function plain(set: PriceSet): Prices {
	return Object.fromEntries(
		Object.entries(fields).flatMap(([key, field]) => {
			const value = set[key as keyof PriceSet];
			if (value === undefined) return [];
			return [[field, usd(typeof value === 'number' ? value : value.base)]];
		}),
	);
}

/** Its schema says of every tier that a request above it pays the tier's price for all of its tokens. */
function state(set: PriceSet): PriceState {
	const tiers = new Map<number, { aboveInputTokens: number } & Prices>();
	for (const [key, field] of Object.entries(fields)) {
		const value = set[key as keyof PriceSet];
		if (typeof value !== 'object') continue;
		for (const { start, price: amount } of value.tiers) {
			const above = tierThreshold(start);
			const tier = tiers.get(above) ?? { aboveInputTokens: above };
			tier[field] = usd(amount);
			tiers.set(above, tier);
		}
	}
	const sorted = [...tiers.values()].sort((a, b) => a.aboveInputTokens - b.aboveInputTokens);
	return {
		...plain(set),
		...(sorted.length > 0 ? { tiers: sorted, tierScope: 'whole-request' } : {}),
	};
}
