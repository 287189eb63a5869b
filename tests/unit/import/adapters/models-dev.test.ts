import { expect, test } from 'vitest';
import { modelsDev, modelsDevOverlay } from '../../../../src/import/models-dev/adapter.ts';
import { modelsOf, resultsOf, routesOf, sourceFiles } from '../source-files.ts';

const entry = {
	id: 'acme-1',
	name: 'Acme 1',
	reasoning: true,
	tool_call: false,
	release_date: '2026-01-15',
	knowledge: '2025-06',
	modalities: { input: ['text', 'image', 'scent'], output: ['text'] },
	open_weights: false,
	limit: { context: 200000, output: 0 },
	cost: {
		input: 2,
		output: 10,
		cache_read: 0,
		tiers: [{ input: 4, output: 15, tier: { type: 'context', size: 272000 } }],
		context_over_200k: { input: 4, output: 15 },
	},
	some_new_key: 1,
};

const api = (models: Record<string, unknown>) =>
	JSON.stringify({
		acme: {
			id: 'acme',
			name: 'Acme',
			npm: '@ai-sdk/anthropic',
			doc: 'https://acme.example/docs',
			models,
		},
	});

const read = (models: Record<string, unknown>, bases: Record<string, unknown>) =>
	modelsDev.read(sourceFiles({ 'api.json': api(models), 'models.json': JSON.stringify(bases) }));
const base = { 'acme/acme-1': { id: 'acme/acme-1', name: 'Acme 1' } };

test('an entry gives a model and a route; a zero limit and a zero cache price are unknown', async () => {
	const { claims } = await read({ 'acme-1': entry }, base);
	expect(modelsOf(claims)[0]).toEqual({
		kind: 'model',
		source: 'models-dev',
		raw: 'acme-1',
		alsoNamed: 'Acme 1',
		scope: 'provider',
		provider: 'acme',
		values: {
			name: 'Acme 1',
			releasedOn: '2026-01-15',
			knowledgeCutoff: '2025-06',
			'limits.contextTokens': 200000,
			openWeights: false,
			'modalities.input': ['text', 'image'],
			'modalities.output': ['text'],
			capabilities: { reasoning: true, toolCalling: false },
		},
	});
	expect(routesOf(claims)[0]).toMatchObject({
		provider: 'acme',
		contextTokens: 200000,
		prices: [
			{
				inputUsdPerMtok: 2,
				outputUsdPerMtok: 10,
				tiers: [{ aboveInputTokens: 272000, inputUsdPerMtok: 4, outputUsdPerMtok: 15 }],
			},
		],
	});
	expect(routesOf(claims)[0]!.prices[0]).not.toHaveProperty('cacheReadUsdPerMtok');
});

test('a provider brings its client’s API style and its page', async () => {
	const { claims } = await read({ 'acme-1': entry }, base);
	expect(claims.find(({ kind }) => kind === 'provider')).toEqual({
		kind: 'provider',
		source: 'models-dev',
		raw: 'acme',
		name: 'Acme',
		endpoint: 'anthropic',
		pricingUrl: 'https://acme.example/docs',
	});
});

test('flags that a provider fills in for all alike are not read', async () => {
	const { claims } = await modelsDev.read(
		sourceFiles({
			'api.json': JSON.stringify({
				'github-models': { id: 'github-models', name: 'GitHub Models', models: { entry } },
			}),
			'models.json': JSON.stringify(base),
		}),
	);
	const { values } = modelsOf(claims)[0]!;
	expect(values['limits.contextTokens']).toBe(200000);
	expect(values.capabilities).toEqual({});
});

test('a model that makes pictures is left out', async () => {
	const picture = { ...entry, modalities: { input: ['text'], output: ['image'] } };
	const { claims } = await read(
		{ 'acme-1': entry, 'acme-paint': { ...picture, id: 'acme-paint' } },
		base,
	);
	expect(routesOf(claims).map(({ raw }) => raw)).toEqual(['acme-1']);
});

test('results keep version, harness and effort; Artificial Analysis is refused', async () => {
	const benchmarks = [
		{
			name: 'SWE-Bench Verified',
			score: 70,
			source: 'https://www.anthropic.com/news/x',
			variant: 'max effort',
			date: '2026-07-24',
		},
		{
			name: 'Terminal-Bench',
			score: 50,
			source: 'https://tbench.ai',
			version: '2.1',
			harness: 'Terminus 2',
		},
		{ name: 'SciCode', score: 40, source: 'https://artificialanalysis.ai/x' },
		{ name: 'GDPval-AA', score: 1861, source: 'https://www.anthropic.com/news/x' },
		{ name: 'No Such Test', score: 1, source: 'https://example.org' },
	];
	const { claims, notes } = await modelsDevOverlay.read(
		sourceFiles({
			'models.json': JSON.stringify({
				'anthropic/claude-opus-9': {
					id: 'anthropic/claude-opus-9',
					name: 'Claude Opus 9',
					benchmarks,
				},
			}),
		}),
	);
	expect(resultsOf(claims)).toEqual([
		expect.objectContaining({
			benchmark: 'swe-bench-verified',
			score: 70,
			effort: 'max',
			runBy: 'lab',
			on: '2026-07-24',
		}),
		expect.objectContaining({
			benchmark: 'terminal-bench',
			version: '2.1',
			harness: 'Terminus 2',
			runBy: 'independent',
		}),
	]);
	expect(notes).toEqual([
		'No such benchmark: No Such Test',
		'Refused: 2 results of Artificial Analysis',
	]);
});

test('weights, licence and parameters are read', async () => {
	const { claims } = await read(
		{ 'acme-1': entry },
		{
			'acme/acme-1': {
				id: 'acme/acme-1',
				name: 'Acme 1',
				license: 'Apache 2.0',
				parameters: { total: 27_000_000_000, architecture: 'moe' },
				weights: [
					{ url: 'https://huggingface.co/acme/acme-1-fp8', quantization: 'fp8' },
					{ url: 'https://huggingface.co/acme/acme-1' },
				],
			},
		},
	);
	expect(modelsOf(claims).at(-1)).toMatchObject({
		scope: 'model',
		values: {
			licence: 'Apache 2.0',
			weightsUrl: 'https://huggingface.co/acme/acme-1',
			'parameters.total': 27_000_000_000,
			architecture: 'mixture of experts',
		},
	});
});

test('HTML, half a file and a new shape are told apart', async () => {
	const broken = (text: string) =>
		modelsDev.read(sourceFiles({ 'api.json': text, 'models.json': '{}' }));
	await expect(broken('<!doctype html>')).rejects.toThrow('api.json: HTML came instead of JSON');
	await expect(broken('{"acme": {')).rejects.toThrow('api.json: not whole JSON');
	await expect(broken(api({ 'acme-1': { ...entry, reasoning: 'yes' } }))).rejects.toThrow(
		'1 of 1 rows have a new shape, first api.json › acme\nacme-1 › reasoning',
	);
});
