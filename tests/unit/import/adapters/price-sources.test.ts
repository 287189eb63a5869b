import { expect, test } from 'vitest';
import { genaiPrices } from '../../../../src/import/genai-prices/adapter.ts';
import { litellm } from '../../../../src/import/litellm/adapter.ts';
import { piAi } from '../../../../src/import/pi-ai/adapter.ts';
import { modelsOf, routesOf, sourceFiles } from '../source-files.ts';

test('pi-ai: a cache price of zero is unknown, and only chat models count', async () => {
	const chat = {
		id: 'acme-1',
		name: 'Acme 1',
		type: 'chat',
		reasoning: true,
		input: ['text', 'image'],
		contextWindow: 272000,
		maxTokens: 128000,
		cost: {
			input: 4,
			output: 20,
			cacheRead: 0,
			cacheWrite: 0,
			tiers: [{ inputTokensAbove: 272000, input: 8, output: 30, cacheRead: 0.8, cacheWrite: 0 }],
		},
	};
	const { claims } = await piAi.read(
		sourceFiles({
			'manifest.json': '{}',
			'acme.json': JSON.stringify({
				'openai-responses': { 'chat:acme-1': chat, 'image:paint': { id: 'paint', type: 'image' } },
			}),
		}),
	);
	expect(routesOf(claims)).toEqual([
		{
			kind: 'route',
			source: 'pi-ai',
			raw: 'acme-1',
			alsoNamed: 'Acme 1',
			provider: 'acme',
			contextTokens: 272000,
			maxOutputTokens: 128000,
			prices: [
				{
					inputUsdPerMtok: 4,
					outputUsdPerMtok: 20,
					tiers: [
						{
							aboveInputTokens: 272000,
							inputUsdPerMtok: 8,
							outputUsdPerMtok: 30,
							cacheReadUsdPerMtok: 0.8,
						},
					],
				},
			],
		},
	]);
	expect(claims[0]).toEqual({ kind: 'provider', source: 'pi-ai', raw: 'acme', endpoint: 'openai' });
});

const genai = (models: unknown[], id = 'openai') =>
	JSON.stringify([{ id, name: 'X', pricing_urls: ['https://example.org/prices'], models }]);

test('genai-prices: dated prices stand oldest first, 271999 is 272000, tiers price whole requests', async () => {
	const { claims } = await genaiPrices.read(
		sourceFiles({
			'data.json': genai([
				{
					id: 'gpt-9',
					prices: [
						{
							constraint: { start_date: '2026-08-21', type: 'start_date' },
							prices: {
								input_mtok: { base: 4, tiers: [{ start: 271999, price: 8 }] },
								output_mtok: 20,
							},
						},
						{ prices: { input_mtok: 5, output_mtok: 30, cache_write_1h_mtok: 10 } },
					],
				},
			]),
		}),
	);
	expect(routesOf(claims)[0]!.prices).toEqual([
		{ inputUsdPerMtok: 5, outputUsdPerMtok: 30, cacheWrite1hUsdPerMtok: 10 },
		{
			since: '2026-08-21',
			inputUsdPerMtok: 4,
			outputUsdPerMtok: 20,
			tiers: [{ aboveInputTokens: 272000, inputUsdPerMtok: 8 }],
			tierScope: 'whole-request',
		},
	]);
});

test('genai-prices: windows of the day belong to the newest dated price', async () => {
	const window = (start: string, end: string) => ({
		constraint: { start_time: `${start}:00Z`, end_time: `${end}:00Z`, type: 'time_of_date' },
		prices: { input_mtok: 1.32, output_mtok: 3.96 },
	});
	const { claims } = await genaiPrices.read(
		sourceFiles({
			'data.json': genai(
				[
					{
						id: 'deepseek-v4-pro',
						prices: [
							{ prices: { input_mtok: 0.435, output_mtok: 0.87 } },
							{
								constraint: { start_date: '2026-08-17' },
								prices: { input_mtok: 0.66, output_mtok: 1.98 },
							},
							window('01:00', '04:00'),
							window('06:00', '10:00'),
						],
					},
				],
				'deepseek',
			),
		}),
	);
	expect(routesOf(claims)[0]!.prices).toEqual([
		{ inputUsdPerMtok: 0.435, outputUsdPerMtok: 0.87 },
		{
			since: '2026-08-17',
			inputUsdPerMtok: 0.66,
			outputUsdPerMtok: 1.98,
			hours: [
				{ fromUtc: '01:00', toUtc: '04:00', inputUsdPerMtok: 1.32, outputUsdPerMtok: 3.96 },
				{ fromUtc: '06:00', toUtc: '10:00', inputUsdPerMtok: 1.32, outputUsdPerMtok: 3.96 },
			],
		},
	]);
});

test('genai-prices: an older state keeps its day, and Claude in Google’s list is Vertex', async () => {
	const model = { id: 'claude-3-7-sonnet', prices: { input_mtok: 3, output_mtok: 15 } };
	const { claims } = await genaiPrices.read(
		sourceFiles(
			{
				'data.json': genai([model], 'google'),
				'repo-2026-08-21/data.json': genai([model], 'google'),
			},
			{ 'repo-2026-08-21/data.json': '2026-08-21' },
		),
	);
	expect(routesOf(claims).map(({ provider, asOf }) => [provider, asOf])).toEqual([
		['google-vertex', undefined],
		['google-vertex', '2026-08-21'],
	]);
});

const lite = (rows: Record<string, unknown>) =>
	litellm.read(sourceFiles({ 'model_prices_and_context_window.json': JSON.stringify(rows) }));

test('litellm: per token is times a million, with batch, hour-long cache and tiers', async () => {
	const { claims } = await lite({
		sample_spec: { litellm_provider: 1 },
		'azure/gpt-9': {
			litellm_provider: 'azure',
			mode: 'chat',
			max_input_tokens: 1050000,
			max_output_tokens: 128000,
			input_cost_per_token: 5e-6,
			output_cost_per_token: 3e-5,
			input_cost_per_token_batches: 2.5e-6,
			output_cost_per_token_batches: 1.5e-5,
			cache_read_input_token_cost: 5e-7,
			cache_creation_input_token_cost_above_1hr: 1e-5,
			input_cost_per_token_above_272k_tokens: 1e-5,
			output_cost_per_token_above_272k_tokens: 4.5e-5,
			supports_function_calling: true,
			supports_response_schema: false,
		},
	});
	expect(routesOf(claims)[0]).toMatchObject({
		raw: 'gpt-9',
		provider: 'azure',
		prices: [
			{
				inputUsdPerMtok: 5,
				outputUsdPerMtok: 30,
				cacheReadUsdPerMtok: 0.5,
				cacheWrite1hUsdPerMtok: 10,
				batchInputUsdPerMtok: 2.5,
				batchOutputUsdPerMtok: 15,
				tiers: [{ aboveInputTokens: 272000, inputUsdPerMtok: 10, outputUsdPerMtok: 45 }],
			},
		],
	});
	expect(modelsOf(claims)[0]!.values.capabilities).toEqual({
		toolCalling: true,
		structuredOutput: false,
		promptCaching: true,
		batch: true,
	});
});

test('litellm: a regional uplift is an offer of its own', async () => {
	const { claims } = await lite({
		'gpt-9': {
			litellm_provider: 'openai',
			mode: 'responses',
			input_cost_per_token: 2e-6,
			output_cost_per_token: 1e-5,
			regional_processing_uplift_multiplier_eu: 1.1,
		},
	});
	expect(routesOf(claims).map(({ variant, factor, prices }) => [variant, factor, prices])).toEqual([
		[undefined, undefined, [{ inputUsdPerMtok: 2, outputUsdPerMtok: 10 }]],
		['eu', 1.1, [{ inputUsdPerMtok: 2.2, outputUsdPerMtok: 11 }]],
	]);
});

test('litellm: wandb’s wrong unit, fine-tunes, single regions and pictures are left out', async () => {
	const row = { mode: 'chat', input_cost_per_token: 1e-6, output_cost_per_token: 1e-6 };
	const { claims } = await lite({
		'wandb/openai/gpt-oss-120b': { ...row, litellm_provider: 'wandb', input_cost_per_token: 15000 },
		'ft:gpt-4o': { ...row, litellm_provider: 'openai' },
		'bedrock/us-gov-west-1/anthropic.claude-3-7-sonnet-20250219-v1:0': {
			...row,
			litellm_provider: 'bedrock',
		},
		'dall-e-3': { ...row, litellm_provider: 'openai', mode: 'image_generation' },
	});
	expect(routesOf(claims).map(({ raw, prices }) => [raw, prices])).toEqual([
		['openai/gpt-oss-120b', []],
	]);
});

test('litellm: ranges of input are tiers, and a deprecation date is an end', async () => {
	const { claims } = await lite({
		'dashscope/qwen-flash': {
			litellm_provider: 'dashscope',
			mode: 'chat',
			deprecation_date: '2026-12-01',
			tiered_pricing: [
				{ range: [0, 256000], input_cost_per_token: 5e-8, output_cost_per_token: 4e-7 },
				{ range: [256000, 1000000], input_cost_per_token: 2.5e-7, output_cost_per_token: 2e-6 },
			],
		},
	});
	expect(routesOf(claims)[0]).toMatchObject({
		raw: 'qwen-flash',
		endsOn: '2026-12-01',
		prices: [
			{
				inputUsdPerMtok: 0.05,
				outputUsdPerMtok: 0.4,
				tiers: [{ aboveInputTokens: 256000, inputUsdPerMtok: 0.25, outputUsdPerMtok: 2 }],
			},
		],
	});
});
