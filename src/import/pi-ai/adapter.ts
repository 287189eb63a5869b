import { z } from 'zod';
import { parseJson, parseRows, type Adapter } from '../adapter.ts';
import { known, usd, type Claim, type Prices, type PriceState } from '../facts.ts';
import { modalitiesOf } from '../modalities.ts';
import { sourceFacts } from '../tables/sources.ts';
import type { EndpointStyle } from '../../schema/provider.ts';
import { tierThreshold } from '../tier-threshold.ts';

const price = z.number().nonnegative().optional();
const prices = { input: price, output: price, cacheRead: price, cacheWrite: price };

const entry = z.object({
	id: z.string(),
	name: z.string().optional(),
	type: z.string(),
	api: z.string().optional(),
	reasoning: z.boolean().optional(),
	input: z.array(z.string()).optional(),
	contextWindow: z.number().optional(),
	maxTokens: z.number().optional(),
	cost: z
		.object({
			...prices,
			tiers: z.array(z.object({ inputTokensAbove: z.number().positive(), ...prices })).optional(),
		})
		.optional(),
});

/** API style by the name that pi-ai gives to a protocol. */
const styleOfApi: Readonly<Record<string, EndpointStyle>> = {
	'anthropic-messages': 'anthropic',
	'openai-completions': 'openai',
	'openai-responses': 'openai',
	'azure-openai-responses': 'openai',
	'google-generative-ai': 'google',
	'google-vertex': 'google',
	'bedrock-converse-stream': 'bedrock',
	'mistral-conversations': 'mistral',
};

/** The newest prices: one file a provider, each a full listing of what it serves. */
export const piAi: Adapter = {
	id: 'pi-ai',
	folder: 'pi-ai',
	async read(files) {
		const notes: string[] = [];
		const source = 'pi-ai';
		const claims: Claim[] = [];
		const names = (await files.list()).filter(
			(name) => name.endsWith('.json') && !['manifest.json', 'source.json'].includes(name),
		);
		if (names.length === 0) throw new Error('No file of a provider in it');
		for (const name of names) {
			const raw = name.replace(/\.json$/, '');
			const byApi = parseJson(
				await files.text(name),
				name,
				z.record(z.string(), z.record(z.string(), z.unknown())),
			);
			const all = Object.values(byApi).flatMap((rows) => Object.entries(rows));
			if (all.length === 0) continue;
			const rows = parseRows(all, entry, name, notes)
				.map(([, row]) => row)
				.filter(({ type }) => type === 'chat');
			const styles = new Set(Object.keys(byApi).map((api) => styleOfApi[api]));
			const [style] = styles;
			claims.push({
				kind: 'provider',
				source,
				raw,
				...known({ endpoint: styles.size === 1 ? style : undefined }),
			});
			for (const row of rows) claims.push(...entryClaims(raw, row));
		}
		return {
			sources: {
				[source]: sourceFacts(source, {
					asOf: files.stateOf('manifest.json'),
					retrieved: files.retrieved,
				}),
			},
			claims,
			notes,
		};
	},
};

function entryClaims(provider: string, row: z.infer<typeof entry>): Claim[] {
	const named = { source: 'pi-ai', raw: row.id, ...known({ alsoNamed: row.name }) };
	const cost = row.cost === undefined ? undefined : priceState(row.cost);
	return [
		{
			kind: 'model',
			...named,
			scope: 'provider',
			provider,
			values: {
				...known({
					name: row.name,
					'limits.contextTokens': row.contextWindow,
					'modalities.input': modalitiesOf(row.input),
				}),
				'modalities.output': ['text'],
				...(row.reasoning === undefined ? {} : { capabilities: { reasoning: row.reasoning } }),
			},
		},
		{
			kind: 'route',
			...named,
			provider,
			...known({ contextTokens: row.contextWindow, maxOutputTokens: row.maxTokens }),
			prices: cost === undefined ? [] : [cost],
		},
	];
}

function priceState({
	tiers = [],
	...plain
}: NonNullable<z.infer<typeof entry>['cost']>): PriceState {
	const tiered = tiers
		.map(({ inputTokensAbove, ...rest }) => ({
			aboveInputTokens: tierThreshold(inputTokensAbove),
			...amounts(rest),
		}))
		.sort((a, b) => a.aboveInputTokens - b.aboveInputTokens);
	return { ...amounts(plain), ...(tiered.length > 0 ? { tiers: tiered } : {}) };
}

/** Zero for a cache means that its price is not known here. */
function amounts(row: { [Key in keyof typeof prices]?: number | undefined }): Prices {
	const amount = (n: number | undefined) => (n === undefined ? undefined : usd(n));
	return known({
		inputUsdPerMtok: amount(row.input),
		outputUsdPerMtok: amount(row.output),
		cacheReadUsdPerMtok: amount(row.cacheRead || undefined),
		cacheWriteUsdPerMtok: amount(row.cacheWrite || undefined),
	});
}
