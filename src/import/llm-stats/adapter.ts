import { z } from 'zod';
import { parseJson, parseRows, type Adapter } from '../adapter.ts';
import { known, type Claim, type ModelClaim, type ResultClaim } from '../facts.ts';
import { benchmarkId, benchmarks } from '../tables/benchmarks.ts';
import { sourceFacts } from '../tables/sources.ts';
import { isArtificialAnalysis } from '../tables/refused.ts';

const text = z.string().nullish();
const model = z.object({
	name: z.string(),
	release_date: text,
	input_context_size: z.number().nullish(),
	output_context_size: z.number().nullish(),
	license: text,
	knowledge_cutoff: text,
	weights_link: text,
	param_count: z.number().nullish(),
	qualitative_metrics: z
		.array(
			z.object({
				dataset_name: z.string(),
				score: z.number(),
				is_self_reported: z.boolean().nullish(),
				analysis_method: text,
				date_recorded: text,
				source_link: text,
			}),
		)
		.nullish(),
});

type Metric = NonNullable<z.infer<typeof model>['qualitative_metrics']>[number];

/** Models with scores and their method; its prices are of early 2025 and are not read. */
export const llmStats: Adapter = {
	id: 'llm-stats',
	folder: 'llm-stats',
	async read(files) {
		const notes: string[] = [];
		const source = 'llm-stats';
		const names = (await files.list()).filter((name) => /^models\/.*model\.json$/.test(name));
		const read = await Promise.all(
			names.map(
				async (name) => [name, parseJson(await files.text(name), name, z.unknown())] as const,
			),
		);
		const claims: Claim[] = [];
		const unknown = new Map<string, number>();
		for (const [name, row] of parseRows(read, model, 'models', notes)) {
			const [, org, id] = name.split('/') as [string, string, string];
			const named = { source, raw: `${org}/${id}`, org, alsoNamed: row.name };
			claims.push(modelClaim(named, row));
			for (const metric of row.qualitative_metrics ?? []) {
				if (isArtificialAnalysis(metric.dataset_name, metric.source_link ?? undefined)) continue;
				const result = resultClaim(named, metric, /-base(-|$)/.test(id));
				if (result === undefined)
					unknown.set(metric.dataset_name, (unknown.get(metric.dataset_name) ?? 0) + 1);
				else claims.push(result);
			}
		}
		const left = [...unknown.values()].reduce((a, b) => a + b, 0);
		notes.push(`${left} scores of ${unknown.size} benchmarks that are not in the table`);
		return {
			sources: {
				[source]: sourceFacts(source, {
					asOf: files.stateOf('models'),
					retrieved: files.retrieved,
				}),
			},
			claims,
			notes,
		};
	},
};

type NameOnly = Pick<ModelClaim, 'source' | 'raw' | 'org' | 'alsoNamed'>;

function modelClaim(named: NameOnly, row: z.infer<typeof model>): ModelClaim {
	const day = (value: string | null | undefined, pattern: RegExp) =>
		value != null && pattern.test(value) ? value : undefined;
	const count = (value: number | null | undefined) =>
		value != null && Number.isInteger(value) && value > 0 ? value : undefined;
	const weightsUrl = day(row.weights_link, /^https:\/\/huggingface\.co\//);
	return {
		kind: 'model',
		...named,
		scope: 'model',
		values: known({
			name: row.name,
			releasedOn: day(row.release_date, /^\d{4}-\d{2}-\d{2}$/),
			knowledgeCutoff: day(row.knowledge_cutoff, /^\d{4}-\d{2}(-\d{2})?$/),
			'limits.contextTokens': count(row.input_context_size),
			'limits.maxOutputTokens': count(row.output_context_size),
			'parameters.total': count(row.param_count),
			licence: row.license ?? undefined,
			weightsUrl,
			openWeights: weightsUrl === undefined ? undefined : true,
		}),
	};
}

function resultClaim(named: NameOnly, metric: Metric, base: boolean): ResultClaim | undefined {
	const method = metric.analysis_method?.trim();
	const benchmark =
		metric.dataset_name === 'GPQA' && /diamond/i.test(method ?? '')
			? { id: 'gpqa-diamond' }
			: benchmarkId(metric.dataset_name);
	if (benchmark === undefined) return undefined;
	// Fractions, but for a few rows that are in per cent already.
	const percent = benchmarks[benchmark.id]!.unit === 'percent' && metric.score <= 1;
	const score = percent ? metric.score * 100 : metric.score;
	const url = metric.source_link ?? undefined;
	return {
		kind: 'result',
		...named,
		benchmark: benchmark.id,
		score,
		runBy: metric.is_self_reported === true ? 'lab' : 'independent',
		...(base ? { base } : {}),
		...known({
			version: benchmark.version,
			setting: variantOf(method, metric.dataset_name),
			on: /^\d{4}-\d{2}-\d{2}$/.test(metric.date_recorded ?? '')
				? metric.date_recorded!
				: undefined,
			url: url?.startsWith('https://') === true ? url : undefined,
		}),
	};
}

/** Words that tell how a run differs from the usual one. */
const telling =
	/\d+-shot|few-shot|zero-shot|\bcot\b|chain[- ]of[- ]thought|tool|thinking|reasoning (?:on|off|mode)|parallel|(?:pass|cons|maj|best)\s?@\s?(?!1\b)\d+|majority|voting|attempts|scaffold|agent|prompt|strict|loose|\bval(?:idation)?\b|testmini|\bv\d|verified subset|\b(?:low|medium|high)\b|footnote|\bwhole\b|\bdiff\b|subset/i;

/** The method as far as it tells of a variant; a long one is cut at a word. */
function variantOf(method: string | undefined, name: string): string | undefined {
	if (method === undefined) return undefined;
	const own = method
		.replace(new RegExp(`^${name.replaceAll(/[^\w ]/g, '.')}[\\s:]*`, 'i'), '')
		.replaceAll(/\s+/g, ' ')
		.replace(/^(?:accuracy|score|pass ?@ ?1) \((.*)\)$/i, '$1')
		.replace(/\s*[,;]?\s*\bdiamond\b\s*[,;]?\s*/i, ' ')
		.replace(/^pass ?@ ?1,\s*/i, '')
		.replace(/zero-shot/i, '0-shot')
		.replace(/chain[- ]of[- ]thought/i, 'CoT')
		.replace(/(\d-shot),? cot/i, '$1 CoT')
		.replaceAll(
			/\b(?:standard |test set )?(?:evaluation|accuracy|performance|exact match|pass ?@ ?1|acc)$/gi,
			'',
		)
		.replace(/\s*[,(-]\s*(?:macro_avg|micro_avg).*$/i, '')
		.replaceAll(/^[\s:;,-]+|[\s:;,-]+$/g, '');
	if (!telling.test(own)) return undefined;
	return own.length <= 100 ? own : `${own.slice(0, 97).replace(/\s+\S*$/, '')} …`;
}
