import { expect, test } from 'vitest';
import { aider } from '../../../../src/import/aider/adapter.ts';
import { bfcl } from '../../../../src/import/bfcl/adapter.ts';
import { epochBenchmarks } from '../../../../src/import/epoch-benchmarks/adapter.ts';
import { epochModels } from '../../../../src/import/epoch-models/adapter.ts';
import { livebench, readConfiguration } from '../../../../src/import/livebench/adapter.ts';
import { llmStats } from '../../../../src/import/llm-stats/adapter.ts';
import { llmfit } from '../../../../src/import/llmfit/adapter.ts';
import { tau2Bench } from '../../../../src/import/tau2-bench/adapter.ts';
import { vectara } from '../../../../src/import/vectara/adapter.ts';
import { modelsOf, resultsOf, sourceFiles } from '../source-files.ts';

test('llm-stats: fractions are per cent, the method tells the variant, Diamond is its own test', async () => {
	const metric = (name: string, score: number, method: string) => ({
		dataset_name: name,
		score,
		is_self_reported: true,
		analysis_method: method,
		date_recorded: '2025-02-24',
		source_link: 'https://www.anthropic.com/news/claude-3-7-sonnet',
	});
	const { claims } = await llmStats.read(
		sourceFiles({
			'models/anthropic/claude-3-7-sonnet-20250219/model.json': JSON.stringify({
				name: 'Claude 3.7 Sonnet',
				release_date: '2025-02-24',
				input_context_size: 200000,
				output_context_size: 128000,
				license: 'Proprietary',
				param_count: null,
				weights_link: null,
				qualitative_metrics: [
					metric('GPQA', 0.848, 'Diamond'),
					metric('MMLU', 0.86, '5-shot evaluation'),
					metric('HumanEval', 0.9, 'Pass@1'),
					metric('MBPP', 81.4, 'Standard evaluation'),
					metric('Nobody Knows', 0.5, 'Score'),
				],
			}),
		}),
	);
	expect(modelsOf(claims)[0]!.values).toEqual({
		name: 'Claude 3.7 Sonnet',
		releasedOn: '2025-02-24',
		'limits.contextTokens': 200000,
		'limits.maxOutputTokens': 128000,
		licence: 'Proprietary',
	});
	expect(
		resultsOf(claims).map(({ benchmark, score, setting }) => [benchmark, score, setting]),
	).toEqual([
		['gpqa-diamond', 84.8, undefined],
		['mmlu', 86, '5-shot'],
		['humaneval', 90, undefined],
		['mbpp', 81.4, undefined],
	]);
});

test('epoch: own runs are independent, efforts are read, base models are marked', async () => {
	const head = 'Model version,mean_score,Release date,Organization,stderr,Log viewer,Started at';
	const { claims } = await epochBenchmarks.read(
		sourceFiles({
			'gpqa_diamond.csv': `${head}
claude-3-7-sonnet-20250219_64K,0.7850378787878788,2025-02-24,Anthropic,0.0265,https://logs.epoch.ai/x,2025-05-26T01:02:03.000Z
gpt-5.5-pre-release_unknown,0.94,2026-04-23,OpenAI,,,
,0.5,2026-01-01,,,,`,
			'mmlu_external.csv': `Model version,EM,Release date,Organization,Name,Shots,Source link
Llama-2-70b,0.689,2023-07-18,Meta AI,Llama 2 70B,5,https://arxiv.org/abs/2307.09288
Llama-3.1-70B-Instruct,0.86,2024-07-23,Meta AI,,5-shot,https://ai.meta.com/blog/meta-llama-3-1/`,
		}),
	);
	expect(resultsOf(claims)).toEqual([
		expect.objectContaining({
			raw: 'claude-3-7-sonnet-20250219',
			score: 78.50378787878788,
			stderr: 2.65,
			effort: '64k',
			runBy: 'independent',
			on: '2025-05-26',
			url: 'https://logs.epoch.ai/x',
		}),
		expect.not.objectContaining({ effort: 'unknown' }),
		expect.objectContaining({ raw: 'Llama-2-70b', base: true, setting: '5-shot' }),
		expect.objectContaining({ raw: 'Llama-3.1-70B-Instruct', runBy: 'lab', setting: '5-shot' }),
	]);
	expect(resultsOf(claims)[3]).not.toHaveProperty('base');
	expect(modelsOf(claims).map(({ values }) => values.releasedOn)).toEqual([
		'2025-02-24',
		'2026-04-23',
		'2024-07-23',
	]);
});

test('epoch: an effort that only the readable name tells is read', async () => {
	const { claims } = await epochBenchmarks.read(
		sourceFiles({
			'hle_external.csv': `Model version,Accuracy,Release date,Organization,Name,Accuracy Standard Error
gemini-3-flash-preview,0.4,2025-12-17,Google DeepMind,Gemini 3 Flash Preview (High),0.0158
gemini-3.1-pro-preview,0.5,2026-02-19,Google DeepMind,Gemini 3.1 Pro Preview (thinking high),
claude-opus-4-6,0.2,2026-02-05,Anthropic,claude-opus-4-6 (Non-Thinking),
claude-opus-4-20250514_unknown,0.1072,2025-05-22,Anthropic,Claude Opus 4 (Thinking),
claude-opus-4-20250514_unknown,0.0668,2025-05-22,Anthropic,Claude Opus 4,
claude-opus-4-6_120K,0.69,2026-02-05,Anthropic,"Claude Opus 4.6 (120K, High)",
o3-2025-04-16_medium,0.19,2025-04-16,OpenAI,o3 (medium) (April 2025),`,
		}),
	);
	const found = resultsOf(claims).map(({ effort, setting, stderr }) => [effort, setting, stderr]);
	expect(found).toEqual([
		['high', undefined, 1.58],
		['high', undefined, undefined],
		['none', undefined, undefined],
		['thinking', undefined, undefined],
		[undefined, undefined, undefined],
		['high', 'thinking 120k', undefined],
		['medium', undefined, undefined],
	]);
});

test('epoch: the index is one number a model, with the day of its file', async () => {
	const { claims } = await epochBenchmarks.read(
		sourceFiles(
			{
				'gpqa_diamond.csv':
					'Model version,mean_score,Release date,Organization\nx-1,0.5,2026-01-02,OpenAI',
				'epoch_capabilities_index_2026-07.csv': `Model version,ECI Score,Release date,Organization,Model name
glm-5.2_max,152.72,2026-06-16,Z.ai (Zhipu AI),GLM-5.2
glm-5.2_high,152.72,2026-06-16,Z.ai (Zhipu AI),GLM-5.2`,
			},
			{ 'epoch_capabilities_index_2026-07.csv': '2026-07-15' },
		),
	);
	const index = resultsOf(claims).filter(
		({ benchmark }) => benchmark === 'epoch-capabilities-index',
	);
	expect(index).toHaveLength(1);
	expect(index[0]).toMatchObject({ raw: 'glm-5.2', score: 152.72, checkedOn: '2026-07-15' });
	expect(index[0]).not.toHaveProperty('effort');
});

test('epoch: a column that is gone is named', async () => {
	const file = 'Model version,Score,Release date,Organization\nx,1,2026-01-01,Y';
	await expect(epochBenchmarks.read(sourceFiles({ 'gpqa_diamond.csv': file }))).rejects.toThrow(
		'gpqa_diamond.csv: no column mean_score',
	);
});

test('epoch models: parameters and licences only of open weights', async () => {
	const head =
		'Model,Organization,Publication date,Parameters,Model accessibility,Domain,Accessibility notes';
	const { claims } = await epochModels.read(
		sourceFiles({
			'notable_ai_models.csv': `${head}
Llama 4 Scout,Meta AI,2025-04-05,109000000000,Open weights (restricted use),Language,Llama 4 license (size cap)
GPT-4,OpenAI,2023-03-14,1800000000000,API access,"Language,Vision",MIT license for the samples
AlphaFold 3,Google DeepMind,2024-05-08,,Unreleased,Biology,`,
			'large_scale_ai_models.csv': `${head}\nQwen3-4B,Alibaba,2025-04-29,4.0e9,Open weights (unrestricted),Language,Apache 2.0 https://huggingface.co/Qwen/Qwen3-4B`,
		}),
	);
	expect(modelsOf(claims).map(({ raw, values }) => [raw, values])).toEqual([
		[
			'Llama 4 Scout',
			{
				releasedOn: '2025-04-05',
				openWeights: true,
				licence: 'Llama 4 Community License',
				'parameters.total': 109_000_000_000,
			},
		],
		['GPT-4', { releasedOn: '2023-03-14', openWeights: false }],
		[
			'Qwen3-4B',
			{
				releasedOn: '2025-04-29',
				openWeights: true,
				licence: 'Apache-2.0',
				commercialUse: true,
				'parameters.total': 4_000_000_000,
			},
		],
	]);
});

test('llmfit: only the lab’s own weights, and no count that its name contradicts', async () => {
	const row = (name: string, raw: number, more = {}) => ({ name, parameters_raw: raw, ...more });
	const { claims } = await llmfit.read(
		sourceFiles({
			'hf_models.json': JSON.stringify([
				row('Qwen/Qwen3.5-4B', 4_659_865_088),
				row('unsloth/Qwen3.5-4B', 4_659_865_088),
				row('Qwen/Qwen3.5-4B-Base', 4_659_865_088),
				row('Qwen/Qwen3-8B-AWQ', 2_100_000_000),
				row('openai/gpt-oss-120b', 63_000_000_000),
				row('Qwen/Qwen3-30B-A3B', 30_532_122_624, {
					is_moe: true,
					active_parameters: 3_300_000_000,
				}),
			]),
		}),
	);
	expect(
		modelsOf(claims).map(({ raw, values }) => [
			raw,
			values['parameters.total'],
			values['parameters.active'],
		]),
	).toEqual([
		['Qwen/Qwen3.5-4B', 4_659_865_088, undefined],
		['openai/gpt-oss-120b', undefined, undefined],
		['Qwen/Qwen3-30B-A3B', 30_532_122_624, 3_300_000_000],
	]);
});

test('livebench: the score is the mean of category means, by release', async () => {
	const { claims } = await livebench.read(
		sourceFiles({
			'table_2026_01_08.csv':
				'model,a,b,c\nclaude-opus-4-5-20251101-thinking-64k-high-effort,60,80,90\nx,1,,3',
			'categories_2026_01_08.json': '{"Coding": ["a", "b"], "Language": ["c"]}',
		}),
	);
	expect(
		resultsOf(claims).map(({ benchmark, score, version, effort, setting }) => [
			benchmark,
			score,
			version,
			effort,
			setting,
		]),
	).toEqual([
		['livebench', 80, '2026-01-08', 'high', 'thinking 64k'],
		['livebench-coding', 70, '2026-01-08', 'high', 'thinking 64k'],
	]);
});

test.each([
	['claude-sonnet-4-6-thinking-auto-low-effort', { raw: 'claude-sonnet-4-6', effort: 'low' }],
	[
		'claude-opus-4-5-20251101-thinking-high-effort',
		{ raw: 'claude-opus-4-5-20251101', effort: 'high', setting: 'thinking' },
	],
	['claude-4-1-opus-20250805-base', { raw: 'claude-4-1-opus-20250805', effort: 'none' }],
	['gpt-5.1-2025-11-13-nothinking', { raw: 'gpt-5.1-2025-11-13', effort: 'none' }],
	['gpt-5.4-mini-xhigh', { raw: 'gpt-5.4-mini', effort: 'xhigh' }],
	['gpt-5.1-codex-max', { raw: 'gpt-5.1-codex-max' }],
	['qwen3.7-max', { raw: 'qwen3.7-max' }],
	['mistral-medium-2505', { raw: 'mistral-medium-2505' }],
])('livebench: %s is %o', (model, configuration) => {
	expect(readConfiguration(model)).toEqual(configuration);
});

test('tau2-bench: agents of others, voices and the older test are left out', async () => {
	const submission = (more: object) =>
		JSON.stringify({
			model_name: 'Claude Opus 5',
			model_organization: 'Anthropic',
			submitting_organization: 'Sierra',
			submission_type: 'standard',
			reasoning_effort: 'max',
			results: { retail: null, banking_knowledge: { pass_1: 48.7 } },
			methodology: {
				evaluation_date: '2026-08-03',
				tau2_bench_version: '1.0.1',
				user_simulator: 'gpt-5.2',
			},
			model_release: { release_date: '2026-07-24' },
			...more,
		});
	const { claims } = await tau2Bench.read(
		sourceFiles({
			'submissions/a/submission.json': submission({}),
			'submissions/b/submission.json': submission({ submission_type: 'custom' }),
			'submissions/c/submission.json': submission({ modality: 'voice' }),
			'submissions/d/submission.json': submission({
				methodology: { tau2_bench_version: 'original tau-bench' },
			}),
		}),
	);
	expect(resultsOf(claims)).toEqual([
		expect.objectContaining({
			benchmark: 'tau3-bench-banking',
			score: 48.7,
			version: '1.0.1',
			effort: 'max',
			setting: 'customer gpt-5.2',
			runBy: 'independent',
			on: '2026-08-03',
		}),
	]);
});

test('bfcl: native calling and calling by prompt are told apart', async () => {
	const { claims } = await bfcl.read(
		sourceFiles({
			'data_overall.csv':
				'Rank,Overall Acc,Model,Organization,License\n1,77.47%,GLM-4.6 (FC thinking),Zhipu AI,MIT\n2,70%,o3-2025-04-16 (Prompt),OpenAI,Proprietary',
		}),
	);
	expect(
		resultsOf(claims).map(({ raw, score, effort, setting }) => [raw, score, effort, setting]),
	).toEqual([
		['GLM-4.6', 77.47, 'thinking', 'native function calling'],
		['o3-2025-04-16', 70, undefined, 'by prompt'],
	]);
	expect(modelsOf(claims).map(({ raw, values }) => [raw, values])).toEqual([
		['GLM-4.6', { licence: 'MIT' }],
		['GLM-4.6', { capabilities: { toolCalling: true } }],
		['o3-2025-04-16', { licence: 'Proprietary' }],
	]);
});

test('aider: the second try counts, two models at work are nobody’s score', async () => {
	const run = (model: string, more = '') =>
		`- model: ${model}\n  pass_rate_1: 20\n  pass_rate_2: 64.9\n  edit_format: diff\n  date: 2025-02-24\n${more}`;
	const { claims } = await aider.read(
		sourceFiles({
			'polyglot_leaderboard.yml': [
				run('claude-3-7-sonnet-20250219 (32k thinking tokens)'),
				run(
					'DeepSeek R1 + claude-3-5-sonnet-20241022',
					'  editor_model: claude-3-5-sonnet-20241022\n',
				),
				run('DeepSeek-V3.2-Exp (Chat)'),
				run('"Qwen3 235B A22B diff, no think, Alibaba API"'),
			].join(''),
		}),
	);
	expect(
		resultsOf(claims).map(({ raw, score, effort, setting, on }) => [
			raw,
			score,
			effort,
			setting,
			on,
		]),
	).toEqual([
		[
			'claude-3-7-sonnet-20250219 (32k thinking tokens)',
			64.9,
			'32k',
			'edits as diff',
			'2025-02-24',
		],
		['DeepSeek-V3.2-Exp (Chat)', 64.9, 'none', 'edits as diff', '2025-02-24'],
		['Qwen3 235B A22B', 64.9, 'none', 'edits as diff', '2025-02-24'],
	]);
});

test('vectara: the table is read, and a changed one is refused', async () => {
	const table = (header: string) =>
		`x\n<!-- LEADERBOARD_START -->\n|${header}|\n|--|--|\n|microsoft/Phi-4|3.7 %|\n<!-- LEADERBOARD_END -->`;
	const { claims } = await vectara.read(
		sourceFiles({ 'README.md': table('Model|Hallucination Rate') }),
	);
	expect(resultsOf(claims)).toEqual([
		expect.objectContaining({ raw: 'microsoft/Phi-4', score: 3.7 }),
	]);
	await expect(vectara.read(sourceFiles({ 'README.md': table('Model|Rate') }))).rejects.toThrow(
		'README.md: the table has other columns',
	);
	await expect(vectara.read(sourceFiles({ 'README.md': 'moved' }))).rejects.toThrow(
		'no table between',
	);
});
