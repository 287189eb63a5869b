import { z } from 'zod';
import { parseJson, parseRows, type Adapted, type Adapter } from '../adapter.ts';
import {
	known,
	usd,
	type Claim,
	type ModelClaim,
	type ModelValues,
	type Prices,
	type PriceState,
	type ResultClaim,
	type RouteClaim,
} from '../facts.ts';
import { modalitiesOf } from '../modalities.ts';
import { benchmarkId } from '../tables/benchmarks.ts';
import { endpointOfClient } from '../tables/endpoints.ts';
import { labOfOrganisation } from '../tables/labs.ts';
import { sourceFacts } from '../tables/sources.ts';
import { isOfLab } from '../tables/lab-sites.ts';
import { isArtificialAnalysis } from '../tables/refused.ts';
import { tierThreshold } from '../tier-threshold.ts';

const rowsById = z.record(z.string(), z.unknown());
const price = z.number().nonnegative().optional();
const cost = z.object({
	input: price,
	output: price,
	cache_read: price,
	cache_write: price,
	reasoning: price,
	tiers: z
		.array(
			z.object({
				input: price,
				output: price,
				cache_read: price,
				cache_write: price,
				tier: z.object({ type: z.string(), size: z.number().positive() }),
			}),
		)
		.optional(),
});

const facts = {
	id: z.string(),
	name: z.string(),
	reasoning: z.boolean().optional(),
	tool_call: z.boolean().optional(),
	structured_output: z.boolean().optional(),
	knowledge: z.string().optional(),
	release_date: z.string().optional(),
	modalities: z.object({ input: z.array(z.string()), output: z.array(z.string()) }).optional(),
	open_weights: z.boolean().optional(),
	limit: z
		.object({
			context: z.number().optional(),
			input: z.number().optional(),
			output: z.number().optional(),
		})
		.optional(),
	status: z.string().optional(),
};

const entry = z.object({ ...facts, cost: cost.optional() });

const provider = z.object({
	id: z.string(),
	name: z.string(),
	npm: z.string().optional(),
	doc: z.string().optional(),
	models: z.record(z.string(), z.unknown()),
});

const base = z.object({
	...facts,
	license: z.string().optional(),
	parameters: z
		.object({
			total: z.number().optional(),
			active: z.number().optional(),
			architecture: z.string().optional(),
			source: z.string().optional(),
		})
		.optional(),
	weights: z.array(z.object({ url: z.string(), quantization: z.string().optional() })).optional(),
	links: z.array(z.object({ url: z.string(), type: z.string().optional() })).optional(),
	benchmarks: z
		.array(
			z.object({
				name: z.string(),
				score: z.number(),
				metric: z.string().optional(),
				source: z.string(),
				date: z.string().optional(),
				variant: z.string().optional(),
				harness: z.string().optional(),
				dataset: z.string().optional(),
				version: z.union([z.string(), z.number()]).optional(),
			}),
		)
		.optional(),
});

type Facts = z.infer<typeof entry>;

/** Providers with what they serve, and models as such, of models.dev. */
export const modelsDev: Adapter = {
	id: 'models-dev',
	folder: 'models.dev',
	async read(files) {
		const notes: string[] = [];
		const source = 'models-dev';
		const all = parseJson(await files.text('api.json'), 'api.json', rowsById);
		const providers = parseRows(Object.entries(all), provider, 'api.json', notes);
		const claims: Claim[] = [];
		const entries = parseRows(
			providers.flatMap(([id, { models }]) =>
				Object.entries(models).map(([raw, row]) => [`${id}\n${raw}`, row] as const),
			),
			entry,
			'api.json',
			notes,
		);
		for (const [id, { name, npm, doc }] of providers)
			claims.push({
				kind: 'provider',
				source,
				raw: id,
				...known({
					name,
					endpoint: npm === undefined ? undefined : endpointOfClient(npm),
					pricingUrl: doc?.startsWith('https://') ? doc : undefined,
				}),
			});
		for (const [key, row] of entries) claims.push(...entryClaims(key.split('\n')[0]!, row));
		const models = readBases(await files.text('models.json'), source, notes);
		return {
			sources: {
				[source]: sourceFacts(source, {
					asOf: files.stateOf('api.json'),
					retrieved: files.retrieved,
				}),
			},
			claims: [...claims, ...models],
			notes,
		};
	},
};

/** Newer records of models.dev in the form of its `models.json`. */
export const modelsDevOverlay: Adapter = {
	id: 'models-dev-overlay',
	folder: 'models.dev-overlay',
	async read(files): Promise<Adapted> {
		const notes: string[] = [];
		const source = 'models-dev-overlay';
		return {
			claims: readBases(await files.text('models.json'), source, notes),
			sources: {
				[source]: sourceFacts(source, {
					asOf: files.stateOf('models.json'),
					retrieved: files.retrieved,
				}),
			},
			notes,
		};
	},
};

/**
 * Providers whose flags are filled in alike for nearly all they list: GitHub Models has every Llama
 * and Jamba think, and o3 call no tools.
 */
const withFilledFlags = new Set(['github-models']);

function entryClaims(providerRaw: string, row: Facts): Claim[] {
	if (!isTextModel(row)) return [];
	const named = { source: 'models-dev', raw: row.id, alsoNamed: row.name };
	const model: ModelClaim = {
		kind: 'model',
		...named,
		scope: 'provider',
		provider: providerRaw,
		values: {
			...modelValues(row),
			...(withFilledFlags.has(providerRaw) ? { capabilities: {} } : {}),
		},
	};
	const route: RouteClaim = {
		kind: 'route',
		...named,
		provider: providerRaw,
		...known({
			contextTokens: whole(row.limit?.context),
			maxOutputTokens: whole(row.limit?.output),
			status: routeStatus(row.status),
		}),
		prices: row.cost === undefined ? [] : [priceState(row.cost)],
	};
	return [model, route];
}

function isTextModel({ modalities }: Facts): boolean {
	return (
		modalities === undefined ||
		modalities.output.every((kind) => kind === 'text') ||
		(modalities.output.includes('text') &&
			!modalities.output.some((kind) => kind === 'image' || kind === 'video'))
	);
}

function routeStatus(status: string | undefined): RouteClaim['status'] {
	if (status === 'deprecated') return 'deprecated';
	return status === 'beta' || status === 'alpha' ? 'preview' : undefined;
}

const whole = (n: number | undefined) =>
	n === undefined || !Number.isInteger(n) || n <= 0 ? undefined : n;

function modelValues(row: Facts): ModelValues {
	const { reasoning, tool_call: toolCalling, structured_output: structuredOutput } = row;
	return known({
		name: row.name,
		releasedOn: isoDay(row.release_date),
		knowledgeCutoff: dayOrMonth(row.knowledge),
		stage: routeStatus(row.status),
		'limits.contextTokens': whole(row.limit?.context),
		'limits.maxInputTokens': whole(row.limit?.input),
		'limits.maxOutputTokens': whole(row.limit?.output),
		openWeights: row.open_weights,
		'modalities.input': modalitiesOf(row.modalities?.input),
		'modalities.output': modalitiesOf(row.modalities?.output),
		capabilities: known({ reasoning, toolCalling, structuredOutput }),
	});
}

const isoDay = (text: string | undefined) =>
	text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
const dayOrMonth = (text: string | undefined) =>
	text !== undefined && /^\d{4}-\d{2}(-\d{2})?$/.test(text) ? text : undefined;

function priceState({ tiers, ...plain }: z.infer<typeof cost>): PriceState {
	const tiered = (tiers ?? [])
		.filter(({ tier }) => tier.type === 'context')
		.map(({ tier, ...rest }) => ({ aboveInputTokens: tierThreshold(tier.size), ...prices(rest) }))
		.sort((a, b) => a.aboveInputTokens - b.aboveInputTokens);
	return { ...prices(plain), ...(tiered.length > 0 ? { tiers: tiered } : {}) };
}

function prices(row: Omit<z.infer<typeof cost>, 'tiers'>): Prices {
	const amount = (n: number | undefined) => (n === undefined ? undefined : usd(n));
	return known({
		inputUsdPerMtok: amount(row.input),
		outputUsdPerMtok: amount(row.output),
		cacheReadUsdPerMtok: amount(row.cache_read || undefined),
		cacheWriteUsdPerMtok: amount(row.cache_write || undefined),
		reasoningUsdPerMtok:
			row.reasoning === row.output ? undefined : amount(row.reasoning || undefined),
	});
}

function readBases(text: string, source: string, notes: string[]): Claim[] {
	const rows = parseJson(text, 'models.json', rowsById);
	const claims: Claim[] = [];
	let refused = 0;
	for (const [id, row] of parseRows(Object.entries(rows), base, 'models.json', notes)) {
		const org = id.split('/')[0]!;
		const named = { source, raw: id, alsoNamed: row.name, org };
		if (isTextModel(row)) {
			claims.push({
				kind: 'model',
				...named,
				scope: 'model',
				values: { ...modelValues(row), ...weightValues(row) },
			});
		}
		for (const score of row.benchmarks ?? []) {
			if (isArtificialAnalysis(score.name, score.source)) refused++;
			// These boards are read at their own source, with effort and format.
			else if (/aider\.chat|livebench\.ai/.test(score.source)) continue;
			else {
				const result = resultClaim(named, org, score);
				if (result === undefined) notes.push(`No such benchmark: ${score.name}`);
				else claims.push(result);
			}
		}
	}
	if (refused > 0) notes.push(`Refused: ${refused} results of Artificial Analysis`);
	return claims;
}

function weightValues(row: z.infer<typeof base>): ModelValues {
	const weights = row.weights?.find(
		({ quantization, url }) => quantization === undefined && url.startsWith('https://'),
	);
	return known({
		licence: row.license,
		weightsUrl: weights?.url,
		'parameters.total': whole(row.parameters?.total),
		'parameters.active': whole(row.parameters?.active),
		architecture: row.parameters?.architecture === 'moe' ? 'mixture of experts' : undefined,
	});
}

type Score = NonNullable<z.infer<typeof base>['benchmarks']>[number];

function resultClaim(
	named: { source: string; raw: string; alsoNamed: string },
	org: string,
	score: Score,
): ResultClaim | undefined {
	const benchmark = benchmarkId(score.name);
	if (benchmark === undefined) return undefined;
	const effort = /^(\w+) effort$|^(max|high|medium|low)$/.exec(score.variant ?? '');
	const setting = [effort ? undefined : score.variant, score.dataset].filter(Boolean).join(', ');
	const lab = labOfOrganisation(org);
	return {
		kind: 'result',
		...named,
		benchmark: benchmark.id,
		score: score.score,
		runBy: lab !== undefined && isOfLab(lab, score.source) ? 'lab' : 'independent',
		...known({
			version:
				score.version === undefined ? benchmark.version : String(score.version).replace(/^v/, ''),
			effort: effort?.[1] ?? effort?.[2],
			harness: score.harness,
			setting: setting === '' ? undefined : setting,
			on: isoDay(score.date),
			url: score.source.startsWith('https://') ? score.source : undefined,
		}),
	};
}
