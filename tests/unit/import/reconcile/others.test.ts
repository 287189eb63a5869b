import { expect, test } from 'vitest';
import { benchmarkResults } from '../../../../src/import/reconcile/benchmark-results.ts';
import { familyOf, sizeOf, successors } from '../../../../src/import/reconcile/families.ts';
import { licenceName } from '../../../../src/import/reconcile/licences.ts';
import { modelStage } from '../../../../src/import/reconcile/model-stage.ts';
import { placeClaims } from '../../../../src/import/reconcile/place.ts';
import type { BenchmarkEntry } from '../../../../src/import/tables/benchmarks.ts';
import { aModelClaim, aResultClaim, aRouteClaim } from './claims.ts';

const entry: BenchmarkEntry = {
	name: 'Test',
	category: 'coding',
	unit: 'percent',
	better: 'higher',
	measures: 'Something.',
	version: 'v4',
};

test('variants of one model stay apart, base models and impossible scores stay out', () => {
	const { results, base, dropped } = benchmarkResults(
		[
			aResultClaim({ score: 70.456, effort: 'high', version: 'v4' }),
			aResultClaim({ score: 60, harness: 'Goose' }),
			aResultClaim({ score: 30, base: true }),
			aResultClaim({ score: 1500, effort: 'low' }),
			aResultClaim({ score: 70.456, effort: 'high', version: 'v4' }),
		],
		entry,
	);
	expect(results).toEqual([
		{
			model: 'acme-1',
			score: 60,
			harness: 'Goose',
			runBy: 'independent',
			from: 'epoch-benchmarks',
		},
		{
			model: 'acme-1',
			score: 70.46,
			effort: 'high',
			runBy: 'independent',
			from: 'epoch-benchmarks',
		},
	]);
	expect([base, dropped]).toEqual([1, 2]);
});

test('the newest dated state stands for a model, an older one is named', () => {
	const state = (snapshot: string, score: number) =>
		aResultClaim({ score }, { tags: { snapshot } });
	expect(
		benchmarkResults([state('2024-05-13', 49), state('2024-11-20', 53)], entry).results.map(
			({ score, setting }) => [score, setting],
		),
	).toEqual([
		[53, undefined],
		[49, 'version of 2024-05-13'],
	]);
});

test('a score without a page is not repeated beside the same one with it', () => {
	const url = 'https://example.org/board';
	expect(
		benchmarkResults(
			[aResultClaim({ score: 62 }), aResultClaim({ score: 62, url }), aResultClaim({ score: 61 })],
			entry,
		).results.map(({ score, url: page }) => [score, page]),
	).toEqual([
		[61, undefined],
		[62, url],
	]);
});

test('an effort in the name of a model is one of the result', () => {
	expect(
		benchmarkResults([aResultClaim({}, { tags: { effort: 'thinking' } })], entry).results[0],
	).toMatchObject({ effort: 'thinking' });
});

test.each([
	['claude-3-7-sonnet', 'claude-sonnet'],
	['claude-sonnet-4', 'claude-sonnet'],
	['gpt-5-6-sol', 'gpt-sol'],
	['gpt-4o-mini', 'gpt-mini'],
	['o3-mini', 'o-mini'],
	['llama-3-3-70b', 'llama'],
	['qwen3-5-4b', 'qwen'],
	['deepseek-v3-2', 'deepseek-v'],
	['mistral-large-2512', 'mistral-large'],
	['kimi-k2-thinking', 'kimi-thinking'],
])('the family of %s is %s', (id, family) => {
	expect(familyOf(id)).toBe(family);
});

test('the next of a family and size follows; a model without a day is in no line', () => {
	const model = (id: string, releasedOn?: string) => ({
		id,
		family: familyOf(id),
		size: sizeOf(id),
		...(releasedOn === undefined ? {} : { releasedOn }),
	});
	expect([
		...successors([
			model('claude-sonnet-4', '2025-05-22'),
			model('claude-3-7-sonnet', '2025-02-24'),
			model('llama-3-3-70b', '2024-12-06'),
			model('llama-3-1-70b', '2024-07-23'),
			model('llama-3-1-8b', '2024-07-23'),
			model('claude-sonnet-5'),
		]),
	]).toEqual([
		['claude-3-7-sonnet', 'claude-sonnet-4'],
		['llama-3-1-70b', 'llama-3-3-70b'],
	]);
});

test.each([
	['Apache 2.0', 'Apache-2.0'],
	['apache-2.0', 'Apache-2.0'],
	['Llama 3.3 Community License Agreement', 'Llama 3.3 Community License'],
	['Proprietary', 'proprietary'],
	['Some  Own License', 'Some Own License'],
])('the licence %s is written %s', (text, name) => {
	expect(licenceName(text)).toBe(name);
});

const stateOf = new Map([
	['pi-ai', '2026-11-10'],
	['models-dev', '2026-07-02'],
]);
const own = (source: string, more: Parameters<typeof aRouteClaim>[0] = {}, placed = {}) =>
	aRouteClaim({ source, provider: 'anthropic', ...more }, placed);
const stageOf = (routes: ReturnType<typeof aRouteClaim>[]) => {
	const { stage, retiresOn, conflicts } = modelStage(
		'anthropic',
		[],
		routes,
		'2026-11-22',
		stateOf,
	);
	return [stage, retiresOn, conflicts.length];
};
const dated = { tags: { snapshot: '2025-02-19' } };

test('a model is retired when its lab named the day, and its newest listing lacks it', () => {
	const ended = own('litellm', { endsOn: '2026-02-19' }, dated);
	expect(stageOf([ended, own('models-dev', { status: 'deprecated' })])).toEqual([
		'retired',
		'2026-02-19',
		0,
	]);
	expect(stageOf([own('litellm', { endsOn: '2027-02-19' }, dated)])).toEqual([
		'deprecated',
		'2027-02-19',
		0,
	]);
	expect(stageOf([ended, own('pi-ai')])).toEqual([undefined, undefined, 1]);
});

test('the end of one dated state is not that of the model while others go on', () => {
	expect(
		stageOf([
			own('litellm', { endsOn: '2026-02-19' }, dated),
			own('litellm', {}, { tags: { snapshot: '2025-08-01' } }),
		]),
	).toEqual([undefined, undefined, 0]);
});

test('a model that a listing merely lacks is not retired', () => {
	expect(stageOf([own('models-dev')])).toEqual([undefined, undefined, 0]);
	expect(stageOf([own('models-dev', { status: 'deprecated' })])).toEqual([
		'deprecated',
		undefined,
		0,
	]);
});

test('a reseller’s status says nothing of the model', () => {
	expect(stageOf([aRouteClaim({ status: 'deprecated' })])).toEqual([undefined, undefined, 0]);
});

test('claims are placed by rule, alias or readable name; the rest is told apart', () => {
	const claims = [
		aRouteClaim({ raw: 'us.anthropic.claude-3-7-sonnet-20250219-v1:0' }).claim,
		aRouteClaim({ raw: 'deepseek-flash', alsoNamed: 'DeepSeek V4.1 Flash' }).claim,
		aRouteClaim({ raw: '~anthropic/claude-sonnet-latest' }).claim,
		aRouteClaim({ raw: 'text-embedding-3-small' }).claim,
		aRouteClaim({ raw: 'Gryphe/MythoMax-L2-13b' }).claim,
		aResultClaim({ raw: 'mistral-large' }).claim,
		aRouteClaim({ raw: 'mistral-large-latest' }).claim,
	];
	const { placed, moving, notText, unplaced } = placeClaims(claims, new Map());
	expect(placed.map(({ id, lab }) => [id, lab])).toEqual([
		['claude-3-7-sonnet', 'anthropic'],
		['deepseek-v4-1-flash', 'deepseek'],
		['mistral-large-2512', 'mistral'],
	]);
	expect(moving.map(({ raw }) => raw)).toEqual([
		'~anthropic/claude-sonnet-latest',
		'mistral-large',
	]);
	expect(notText.map(({ raw }) => raw)).toEqual(['text-embedding-3-small']);
	expect(unplaced.map(({ raw }) => raw)).toEqual(['Gryphe/MythoMax-L2-13b']);
});

test('an entry at the model’s own lab is first-hand, at another’s it is a reseller’s', () => {
	const claim = (provider: string) =>
		aModelClaim({}, { raw: 'claude-opus-5', scope: 'provider', provider }).claim;
	const { placed } = placeClaims([claim('anthropic'), claim('openrouter')], new Map());
	expect(placed.map((one) => one.claim.scope)).toEqual(['first-party', 'provider']);
});

test('an alias that names a mode keeps it as the effort of a score', () => {
	const effortOf = (raw: string) =>
		placeClaims([aResultClaim({ raw }).claim], new Map()).placed.map(({ id, tags }) => [
			id,
			tags.effort,
		])[0];
	expect(effortOf('grok-4-1-fast-non-reasoning')).toEqual(['grok-4-1-fast', 'none']);
	expect(effortOf('grok-4-1-fast-reasoning')).toEqual(['grok-4-1-fast', 'thinking']);
	expect(effortOf('grok-4-0709')).toEqual(['grok-4', undefined]);
});

test('states that only a mark in an alias tells apart are both named', () => {
	const state = (raw: string, score: number) =>
		aResultClaim({ raw, score }, { id: 'gpt-4-turbo', byAlias: true });
	expect(
		benchmarkResults(
			[state('gpt-4-1106-preview', 40), state('gpt-4-0125-preview', 35)],
			entry,
		).results.map(({ score, setting }) => [score, setting]),
	).toEqual([
		[35, 'version of 0125'],
		[40, 'version of 1106'],
	]);
});
