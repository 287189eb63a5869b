import { expect, test } from 'vitest';
import type { ModelValues } from '../../../../src/import/facts.ts';
import { modelRecord } from '../../../../src/import/reconcile/model-record.ts';
import { aModelClaim } from './claims.ts';

test('a release day of Epoch stands before models.dev, whose day is kept as a conflict', () => {
	const record = modelRecord('claude-3-7-sonnet', [
		aModelClaim({ name: 'Claude Sonnet 3.7', releasedOn: '2025-02-19', openWeights: false }),
		aModelClaim({ releasedOn: '2025-02-24' }, { source: 'epoch-benchmarks' }),
	]);
	expect(record).toEqual({
		name: 'Claude 3.7 Sonnet',
		releasedOn: '2025-02-24',
		openWeights: false,
		from: { default: 'epoch-benchmarks', openWeights: 'models-dev' },
		conflicts: [{ field: 'releasedOn', value: '2025-02-19', from: 'models-dev' }],
	});
});

test('a source that a person prefers for one field of one model wins there', () => {
	const record = modelRecord('claude-3-7-sonnet', [
		aModelClaim({ name: 'Claude 3.7 Sonnet', 'limits.maxOutputTokens': 64_000 }),
		aModelClaim({ 'limits.maxOutputTokens': 128_000 }, { source: 'llm-stats' }),
	]);
	expect(record.limits).toEqual({ maxOutputTokens: 128_000 });
	expect(record.conflicts).toEqual([
		{ field: 'limits.maxOutputTokens', value: 64_000, from: 'models-dev' },
	]);
});

test('limits within five per cent and cutoffs of one month do not disagree', () => {
	const record = modelRecord('acme-1', [
		aModelClaim({ name: 'Acme 1', 'limits.contextTokens': 131_072, knowledgeCutoff: '2024-10-31' }),
		aModelClaim(
			{ 'limits.contextTokens': 128_000, knowledgeCutoff: '2024-10' },
			{ source: 'llm-stats' },
		),
	]);
	expect(record).not.toHaveProperty('conflicts');
});

test('a cutoff in the month of release, a first of January and an output above the window are not believed', () => {
	const record = modelRecord('acme-1', [
		aModelClaim({
			name: 'Acme 1',
			releasedOn: '2025-01-01',
			knowledgeCutoff: '2024-09-12',
			'limits.contextTokens': 1000,
			'limits.maxOutputTokens': 2000,
		}),
		aModelClaim({ releasedOn: '2024-09-12', knowledgeCutoff: '2023-10' }, { source: 'llm-stats' }),
	]);
	expect(record).toMatchObject({ releasedOn: '2024-09-12', knowledgeCutoff: '2023-10' });
	expect(record.limits).toEqual({ contextTokens: 1000 });
});

test('a release long before the month in the id is not believed', () => {
	const record = modelRecord('mistral-large-2512', [
		aModelClaim({ name: 'x', releasedOn: '2024-11-01' }),
		aModelClaim({ releasedOn: '2025-12-02' }, { scope: 'provider' }),
	]);
	expect(record.releasedOn).toBe('2025-12-02');
});

test('resellers are asked last, by majority, and do not contradict the lab', () => {
	const reseller = (toolCalling: boolean, raw: string) =>
		aModelClaim({ capabilities: { toolCalling } }, { scope: 'provider', raw });
	expect(
		modelRecord('acme-1', [reseller(true, 'a'), reseller(false, 'b'), reseller(true, 'c')])
			.capabilities,
	).toEqual({ toolCalling: true });
	const record = modelRecord('acme-1', [
		aModelClaim({ name: 'Acme 1', capabilities: { toolCalling: false } }, { scope: 'first-party' }),
		reseller(true, 'a'),
	]);
	expect(record.capabilities).toEqual({ toolCalling: false });
	expect(record).not.toHaveProperty('conflicts');
});

test('what resellers leave out of their offers is no No of the model', () => {
	const reseller = (capabilities: NonNullable<ModelValues['capabilities']>, provider: string) =>
		aModelClaim({ capabilities }, { scope: 'provider', raw: provider, provider });
	const record = modelRecord('acme-1', [
		reseller({ structuredOutput: false, toolCalling: false, reasoning: false }, 'nano-gpt'),
		reseller({ structuredOutput: false, toolCalling: true, reasoning: false }, 'openrouter'),
		reseller({ structuredOutput: false }, 'qiniu-ai'),
	]);
	expect(record.capabilities).toEqual({ toolCalling: true, reasoning: false });
	expect(record).not.toHaveProperty('conflicts');
});

test('a yes of one source stands where resellers of a more trusted one say no', () => {
	const record = modelRecord('acme-1', [
		aModelClaim(
			{ name: 'Acme 1', capabilities: { structuredOutput: false } },
			{ scope: 'provider', provider: 'qiniu-ai' },
		),
		aModelClaim(
			{ capabilities: { structuredOutput: true } },
			{ source: 'litellm', scope: 'provider', provider: 'bedrock' },
		),
	]);
	expect(record.capabilities).toEqual({ structuredOutput: true });
	expect(record.from).toMatchObject({ default: 'litellm' });
});

test('a No of the lab stands against a reseller, and cites the page that says so', () => {
	const record = modelRecord('acme-1', [
		aModelClaim(
			{ capabilities: { toolCalling: false } },
			{ source: 'acme-docs', scope: 'lab', url: 'https://acme.example/models' },
		),
		aModelClaim({ capabilities: { toolCalling: true } }, { scope: 'provider', provider: 'azure' }),
	]);
	expect(record.capabilities).toEqual({ toolCalling: false });
	expect(record.from['capabilities.toolCalling']).toEqual({
		source: 'acme-docs',
		url: 'https://acme.example/models',
	});
});

test('a flag that nobody gives is unknown, and false is No', () => {
	const record = modelRecord('acme-1', [
		aModelClaim({ name: 'Acme 1', capabilities: { reasoning: false } }),
	]);
	expect(record.capabilities).toEqual({ reasoning: false });
});

test('a licence in one spelling tells whether commercial use is allowed', () => {
	expect(modelRecord('acme-1', [aModelClaim({ name: 'A', licence: 'apache 2.0' })])).toMatchObject({
		licence: 'Apache-2.0',
		commercialUse: true,
	});
	expect(
		modelRecord('acme-1', [aModelClaim({ name: 'A', licence: 'cc-by-nc-4.0' })]),
	).toMatchObject({
		licence: 'CC-BY-NC-4.0',
		commercialUse: false,
	});
	const record = modelRecord('acme-1', [
		aModelClaim({ name: 'A', licence: 'Proprietary', openWeights: true }),
	]);
	expect(record).not.toHaveProperty('licence');
});

test('of several days of one source the first release counts, previews aside', () => {
	const epoch = (releasedOn: string, tags = {}) =>
		aModelClaim({ releasedOn }, { source: 'epoch-benchmarks' }, { tags });
	expect(
		modelRecord('gpt-4o', [
			epoch('2024-11-20', { snapshot: '2024-11-20' }),
			epoch('2024-05-13', { snapshot: '2024-05-13' }),
			epoch('2024-04-01', { preview: 'preview' }),
		]).releasedOn,
	).toBe('2024-05-13');
});

test('an alias that moves is doubted where another source names the model itself', () => {
	expect(
		modelRecord('acme-1', [
			aModelClaim({ name: 'A', 'limits.contextTokens': 1 }, {}, { byAlias: true, byMoving: true }),
			aModelClaim({ 'limits.contextTokens': 2 }, { source: 'llm-stats' }),
		]).limits,
	).toEqual({ contextTokens: 2 });
});

test('open weights without a count have the size in their name, from the source of that spelling', () => {
	const open = { name: 'Acme 30B', openWeights: true };
	const named = [
		aModelClaim(open, { raw: 'acme' }),
		aModelClaim({}, { source: 'litellm', scope: 'provider', raw: 'acme/acme-30b-a3b' }),
	];
	const record = modelRecord('acme-30b-a3b', named);
	expect(record.parameters).toEqual({ total: 30_000_000_000, active: 3_000_000_000 });
	expect(record.from).toEqual({ default: 'litellm', openWeights: 'models-dev' });
	expect(
		modelRecord('acme-30b-a3b', [
			...named,
			aModelClaim({ 'parameters.total': 30_532_122_624 }, { source: 'llmfit' }),
		]).parameters,
	).toEqual({ total: 30_532_122_624, active: 3_000_000_000 });
	expect(
		modelRecord('acme-30b', [aModelClaim({ ...open, openWeights: false }, { raw: 'acme-30b' })]),
	).not.toHaveProperty('parameters');
});

test('an output limit that repeats the window does not disagree', () => {
	const record = modelRecord('acme-1', [
		aModelClaim({ name: 'x', 'limits.contextTokens': 200_000, 'limits.maxOutputTokens': 8192 }),
		aModelClaim({ 'limits.maxOutputTokens': 200_000 }, { source: 'llm-stats' }),
	]);
	expect(record).not.toHaveProperty('conflicts');
});

test('the most input that a shop takes is no limit of the model', () => {
	const shop = aModelClaim(
		{ name: 'Acme 1', 'limits.contextTokens': 1000, 'limits.maxInputTokens': 900 },
		{ scope: 'provider' },
	);
	expect(modelRecord('acme-1', [shop]).limits).toEqual({ contextTokens: 1000 });
});

test('the page of a lab beats what others say of the licence, and is cited by its address', () => {
	const page = 'https://example.org/acme-1/LICENSE';
	const record = modelRecord('acme-1', [
		aModelClaim({ name: 'Acme 1', releasedOn: '2025-03-01', licence: 'Apache 2.0' }),
		aModelClaim(
			{ licence: 'Mistral Research License' },
			{ source: 'acme-pages', scope: 'lab', url: page },
		),
	]);
	expect(record).toMatchObject({ licence: 'Mistral Research License', commercialUse: false });
	expect(record.from).toEqual({
		default: 'acme-pages',
		releasedOn: 'models-dev',
		licence: { source: 'acme-pages', url: page },
		commercialUse: { source: 'acme-pages', url: page },
	});
	expect(record.conflicts).toEqual([{ field: 'licence', value: 'Apache-2.0', from: 'models-dev' }]);
});

test('a size in our own id is not put down to the page that was read by hand', () => {
	const record = modelRecord('acme-7b', [
		aModelClaim({ licence: 'MIT' }, { source: 'acme-pages', scope: 'lab', raw: 'acme-7b' }),
		aModelClaim({ name: 'Acme', openWeights: true }, { raw: 'Acme 7B' }),
	]);
	expect(record.parameters).toEqual({ total: 7_000_000_000 });
	expect(record.from['parameters.total']).toBe('models-dev');
});
