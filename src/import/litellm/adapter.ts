import { z } from 'zod';
import { parseJson, parseRows, type Adapter } from '../adapter.ts';
import {
	known,
	usd,
	type Claim,
	type ModelValues,
	type Prices,
	type PriceState,
} from '../facts.ts';
import { modalitiesOf } from '../modalities.ts';
import { sourceFacts } from '../tables/sources.ts';
import { tierThreshold } from '../tier-threshold.ts';

const rate = z.number().nonnegative().optional();
const flag = z.boolean().optional();

const entry = z.object({
	litellm_provider: z.string(),
	mode: z.string().optional(),
	deprecation_date: z.iso.date().optional(),
	max_input_tokens: z.union([z.number(), z.string()]).optional(),
	max_output_tokens: z.union([z.number(), z.string()]).optional(),
	input_cost_per_token: rate,
	output_cost_per_token: rate,
	cache_read_input_token_cost: rate,
	cache_creation_input_token_cost: rate,
	cache_creation_input_token_cost_above_1hr: rate,
	output_cost_per_reasoning_token: rate,
	input_cost_per_token_batches: rate,
	output_cost_per_token_batches: rate,
	...Object.fromEntries(
		[128, 200, 256, 272, 512].flatMap((k) =>
			[
				'input_cost_per_token',
				'output_cost_per_token',
				'cache_read_input_token_cost',
				'cache_creation_input_token_cost',
			].map((key) => [`${key}_above_${k}k_tokens`, rate]),
		),
	),
	tiered_pricing: z
		.array(
			z.object({
				range: z.tuple([z.number(), z.number()]).optional(),
				input_cost_per_token: rate,
				output_cost_per_token: rate,
				cache_read_input_token_cost: rate,
			}),
		)
		.optional(),
	regional_processing_uplift_multiplier_eu: rate,
	regional_processing_uplift_multiplier_us: rate,
	supported_endpoints: z.array(z.string()).optional(),
	supports_reasoning: flag,
	supports_function_calling: flag,
	supports_response_schema: flag,
	supports_computer_use: flag,
	supports_web_search: flag,
	supports_prompt_caching: flag,
	supports_native_streaming: flag,
	supports_vision: flag,
	supports_pdf_input: flag,
	supports_audio_input: flag,
	supports_video_input: flag,
});

type Entry = z.infer<typeof entry>;

/** Keys of the file that are about the file. */
const notModels = new Set(['sample_spec', 'fallback_generalizations']);
/** Modes that answer in text. */
const textModes = new Set(['chat', 'responses', 'completion']);

/** Prices per token, so times a million; batch and cache prices, dates of the end. */
export const litellm: Adapter = {
	id: 'litellm',
	folder: 'litellm',
	async read(files) {
		const notes: string[] = [];
		const source = 'litellm';
		const file = 'model_prices_and_context_window.json';
		const all = parseJson(await files.text(file), file, z.record(z.string(), z.unknown()));
		const rows = Object.entries(all).filter(([key]) => !notModels.has(key));
		const claims: Claim[] = [];
		for (const [key, row] of parseRows(rows, entry, file, notes)) {
			if (!textModes.has(row.mode ?? '') || leftOut(key)) continue;
			claims.push(...entryClaims(key, row));
		}
		return {
			sources: {
				[source]: sourceFacts(source, { asOf: files.stateOf(file), retrieved: files.retrieved }),
			},
			claims,
			notes,
		};
	},
};

/** Fine-tunes, price classes by size, and Bedrock's single regions and commitments. */
function leftOut(key: string): boolean {
	return (
		/^ft:|(^|\/)(us|eu|ap|sa|ca|me|af|il|mx)-[a-z-]+-\d\//.test(key) ||
		/commitment|up-to|-to-\d+b$|^together-ai-|\/container$/.test(key)
	);
}

function entryClaims(key: string, row: Entry): Claim[] {
	const providerRaw = row.litellm_provider;
	const raw = ownId(key);
	const named = { source: 'litellm', raw };
	const prices = priceStates(providerRaw, row);
	const route: Claim = {
		kind: 'route',
		...named,
		provider: providerRaw,
		...known({
			contextTokens: tokens(row.max_input_tokens),
			maxOutputTokens: tokens(row.max_output_tokens),
			endsOn: row.deprecation_date,
		}),
		prices,
	};
	const claims: Claim[] = [route];
	for (const region of ['eu', 'us'] as const) {
		const factor = row[`regional_processing_uplift_multiplier_${region}`];
		if (factor !== undefined && factor !== 1)
			claims.push({
				...route,
				variant: region,
				factor,
				prices: prices.map((state) => scaled(state, factor)),
			});
	}
	claims.push({
		kind: 'model',
		...named,
		scope: 'provider',
		provider: providerRaw,
		values: modelValues(row, prices),
	});
	return claims;
}

/** The provider's own id: the key without the provider that LiteLLM routes by. */
function ownId(key: string): string {
	return key.replace(
		/^(?:[a-z0-9]+(?:[_-](?:ai|nim|mantle|converse|gateway|copilot|llama|nova|proxy|text))*(?:_ai_gateway)?|vercel_ai_gateway|text-completion-[a-z]+)\/(?=.)/,
		'',
	);
}

function tokens(n: number | string | undefined): number | undefined {
	return typeof n === 'number' && Number.isInteger(n) && n > 0 ? n : undefined;
}

const perMtok = (perToken: number | undefined) =>
	perToken === undefined ? undefined : usd(perToken * 1e6);

function priceStates(provider: string, row: Entry): PriceState[] {
	// Its prices for this provider are 100,000 times too high throughout.
	if (provider === 'wandb') return [];
	const input = perMtok(row.input_cost_per_token);
	const output = perMtok(row.output_cost_per_token);
	if (input === undefined && output === undefined && row.tiered_pricing === undefined) return [];
	const tiers = [...namedTiers(row), ...rangedTiers(row)];
	const [first] = row.tiered_pricing ?? [];
	return [
		{
			...known({
				inputUsdPerMtok: input ?? perMtok(first?.input_cost_per_token),
				outputUsdPerMtok: output ?? perMtok(first?.output_cost_per_token),
				cacheReadUsdPerMtok: perMtok(row.cache_read_input_token_cost || undefined),
				cacheWriteUsdPerMtok: perMtok(row.cache_creation_input_token_cost || undefined),
				cacheWrite1hUsdPerMtok: perMtok(row.cache_creation_input_token_cost_above_1hr || undefined),
				reasoningUsdPerMtok:
					row.output_cost_per_reasoning_token === row.output_cost_per_token
						? undefined
						: perMtok(row.output_cost_per_reasoning_token || undefined),
				batchInputUsdPerMtok: perMtok(row.input_cost_per_token_batches),
				batchOutputUsdPerMtok: perMtok(row.output_cost_per_token_batches),
			}),
			...(tiers.length > 0 ? { tiers } : {}),
		},
	];
}

function namedTiers(row: Entry): NonNullable<PriceState['tiers']> {
	const at = (key: string) => perMtok((row as Record<string, unknown>)[key] as number | undefined);
	return [128, 200, 256, 272, 512].flatMap((k) => {
		const prices: Prices = known({
			inputUsdPerMtok: at(`input_cost_per_token_above_${k}k_tokens`),
			outputUsdPerMtok: at(`output_cost_per_token_above_${k}k_tokens`),
			cacheReadUsdPerMtok: at(`cache_read_input_token_cost_above_${k}k_tokens`),
			cacheWriteUsdPerMtok: at(`cache_creation_input_token_cost_above_${k}k_tokens`),
		});
		return Object.keys(prices).length > 0 ? [{ aboveInputTokens: k * 1000, ...prices }] : [];
	});
}

function rangedTiers(row: Entry): NonNullable<PriceState['tiers']> {
	return (row.tiered_pricing ?? []).slice(1).flatMap(({ range, ...rates }) =>
		range === undefined
			? []
			: [
					{
						aboveInputTokens: tierThreshold(range[0]),
						...known({
							inputUsdPerMtok: perMtok(rates.input_cost_per_token),
							outputUsdPerMtok: perMtok(rates.output_cost_per_token),
							cacheReadUsdPerMtok: perMtok(rates.cache_read_input_token_cost),
						}),
					},
				],
	);
}

function scaled(state: PriceState, factor: number): PriceState {
	const scale = <T extends object>(prices: T): T =>
		Object.fromEntries(
			Object.entries(prices).map(([key, value]) => [
				key,
				typeof value === 'number' && key.endsWith('UsdPerMtok')
					? usd(value * factor)
					: (value as unknown),
			]),
		) as T;
	return { ...scale(state), ...(state.tiers ? { tiers: state.tiers.map(scale) } : {}) };
}

/** What goes in; unknown where nothing is said of pictures. */
function inputOf(row: Entry): ModelValues['modalities.input'] {
	if (row.supports_vision === undefined) return undefined;
	return modalitiesOf([
		'text',
		...(row.supports_vision ? ['image'] : []),
		...(row.supports_pdf_input === true ? ['pdf'] : []),
		...(row.supports_audio_input === true ? ['audio'] : []),
		...(row.supports_video_input === true ? ['video'] : []),
	]);
}

function modelValues(row: Entry, prices: readonly PriceState[]): ModelValues {
	const caches = prices.some(({ cacheReadUsdPerMtok: read }) => read !== undefined);
	const batches =
		row.input_cost_per_token_batches !== undefined ||
		(row.supported_endpoints?.includes('/v1/batch') ?? false);
	return {
		...known({
			'limits.contextTokens': tokens(row.max_input_tokens),
			'limits.maxOutputTokens': tokens(row.max_output_tokens),
			retiresOn: row.deprecation_date,
			'modalities.input': inputOf(row),
		}),
		'modalities.output': ['text'],
		capabilities: known({
			reasoning: row.supports_reasoning,
			toolCalling: row.supports_function_calling,
			structuredOutput: row.supports_response_schema,
			computerUse: row.supports_computer_use,
			webSearch: row.supports_web_search,
			promptCaching: row.supports_prompt_caching ?? (caches || undefined),
			streaming: row.supports_native_streaming,
			batch: batches || undefined,
		}),
	};
}
