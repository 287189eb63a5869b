import { expect, test } from 'vitest';
import type { ModelFacts } from '../../../../src/schema/model.ts';
import type { PricePeriod, ProviderFacts, RouteFacts } from '../../../../src/schema/provider.ts';
import { valueAt, withValueAt } from '../../../../src/import/existing/field-paths.ts';
import { mergeHistory } from '../../../../src/import/existing/merge-history.ts';
import { mergeRecords } from '../../../../src/import/existing/merge-records.ts';
import { mergeRoute } from '../../../../src/import/existing/merge-route.ts';
import { rememberedClaims } from '../../../../src/import/existing/remembered-claims.ts';
import type { Records } from '../../../../src/import/records.ts';

const source = (asOf: string) => ({
	name: 'X',
	url: 'https://example.org',
	kind: 'aggregator' as const,
	asOf,
	retrieved: '2026-11-22',
});
const records = (more: Partial<Records>): Records => ({
	sources: new Map([
		['models-dev', source('2026-07-02')],
		['pi-ai', source('2026-11-10')],
	]),
	labs: new Map(),
	models: new Map(),
	providers: new Map(),
	benchmarks: new Map(),
	...more,
});
const model = (facts: Partial<ModelFacts>) =>
	new Map([['acme-1', { lab: 'acme', name: 'Acme 1', from: { default: 'models-dev' }, ...facts }]]);
const touched = { models: new Set(['acme-1']), routes: new Set(['acme a', 'acme b']) };
const merged = (before: Partial<ModelFacts>, now: Partial<ModelFacts>, read = ['models-dev']) =>
	mergeRecords(
		records({ models: model(before) }),
		records({ models: model(now) }),
		new Set(read),
		touched,
	).models.get('acme-1');

test('what a person has set stays, with its source, and no conflict is made of it', () => {
	expect(
		merged(
			{
				limits: { contextTokens: 5, maxOutputTokens: 2 },
				from: { default: 'models-dev', 'limits.contextTokens': 'acme-page' },
				overrides: ['limits.contextTokens', 'licence'],
			},
			{
				limits: { contextTokens: 9, maxOutputTokens: 3 },
				licence: 'MIT',
				conflicts: [{ field: 'limits.contextTokens', value: 8, from: 'litellm' }],
			},
		),
	).toEqual({
		lab: 'acme',
		name: 'Acme 1',
		limits: { contextTokens: 5, maxOutputTokens: 3 },
		from: { default: 'models-dev', 'limits.contextTokens': 'acme-page' },
		overrides: ['limits.contextTokens', 'licence'],
	});
});

test('what only sources tell that were not read stays as it is', () => {
	const before = {
		releasedOn: '2026-01-02',
		licence: 'MIT',
		from: { default: 'models-dev', releasedOn: 'epoch-benchmarks', licence: 'bfcl' },
	};
	// The import asserts a day for Epoch, which it has only from the records.
	const now = {
		releasedOn: '2026-01-03',
		licence: 'Apache-2.0',
		from: { default: 'models-dev', releasedOn: 'epoch-benchmarks' },
	};
	expect(merged(before, now)).toMatchObject({
		releasedOn: '2026-01-02',
		licence: 'Apache-2.0',
		from: { releasedOn: 'epoch-benchmarks' },
	});
	expect(merged(before, now, ['models-dev', 'epoch-benchmarks', 'bfcl'])).toMatchObject({
		releasedOn: '2026-01-03',
	});
});

test('a model of which no source speaks that was read stays as it is', () => {
	const before = records({ models: model({ licence: 'MIT' }) });
	const now = records({ models: model({ licence: 'Apache-2.0' }) });
	const nothing = { models: new Set<string>(), routes: new Set<string>() };
	expect(mergeRecords(before, now, new Set(['models-dev']), nothing).models.get('acme-1')).toBe(
		before.models.get('acme-1'),
	);
});

test('conflicts on record stay while a source that the record cites is not read', () => {
	const conflict = (value: number, from: string) => ({
		field: 'limits.contextTokens',
		value,
		from,
	});
	const before = {
		limits: { contextTokens: 5 },
		conflicts: [conflict(7, 'llm-stats'), conflict(8, 'litellm')],
	};
	const now = { limits: { contextTokens: 5 }, conflicts: [conflict(9, 'litellm')] };
	expect(merged(before, now, ['models-dev', 'litellm'])?.conflicts).toEqual([
		conflict(7, 'llm-stats'),
		conflict(9, 'litellm'),
	]);
	expect(merged(before, now, ['models-dev', 'litellm', 'llm-stats'])?.conflicts).toEqual([
		conflict(9, 'litellm'),
	]);
});

test('aliases of a person are kept beside those of the import', () => {
	expect(merged({ aliases: ['sonny'] }, { aliases: ['acme-1-latest'] })?.aliases).toEqual([
		'acme-1-latest',
		'sonny',
	]);
});

test('a record that the import does not know stays', () => {
	const before = records({ models: model({}) });
	expect(
		mergeRecords(before, records({}), new Set(['models-dev']), touched).models.get('acme-1'),
	).toBe(before.models.get('acme-1'));
});

const period = (input: number, more: Partial<PricePeriod> = {}): PricePeriod => ({
	inputUsdPerMtok: input,
	outputUsdPerMtok: 2 * input,
	from: 'pi-ai',
	...more,
});
const stateOf = new Map([
	['pi-ai', '2026-11-10'],
	['models-dev', '2026-07-02'],
]);
const history = (
	before: PricePeriod[],
	now: PricePeriod[] | undefined,
	read = ['pi-ai', 'models-dev'],
) => mergeHistory(before, now, new Set(read), stateOf);

test('a changed price adds a period from the day of its source', () => {
	const before = [period(3, { since: '2026-01-01', from: 'models-dev' })];
	expect(history(before, [period(2)])).toEqual([before[0], { since: '2026-11-10', ...period(2) }]);
});

test('an unchanged price keeps its first day and its past', () => {
	const before = [period(5), period(3, { since: '2026-03-01', from: 'models-dev' })];
	expect(history(before, [period(3)])).toEqual([before[0], { since: '2026-03-01', ...period(3) }]);
});

test('a longer history of the import takes the place of its own end', () => {
	const now = [period(5), period(3, { since: '2026-03-01' })];
	expect(history([period(3)], now)).toEqual(now);
	expect(history(now, now)).toEqual(now);
});

test('later periods of the import follow the one that is on record', () => {
	const before = [period(9), period(5, { since: '2026-01-01' })];
	const now = [period(5), period(3, { since: '2026-08-01' })];
	expect(history(before, now)).toEqual([before[0], period(5, { since: '2026-01-01' }), now[1]]);
});

test('a price of a higher source that was not read this time stays', () => {
	const before = [period(3)];
	expect(history(before, [period(9, { from: 'models-dev' })], ['models-dev'])).toEqual(before);
});

test('a price that the import lacks stays', () => {
	expect(history([period(3)], undefined)).toEqual([period(3)]);
});

const provider = (routes: ProviderFacts['routes'], more: Partial<ProviderFacts> = {}) =>
	new Map([
		[
			'acme',
			{ name: 'Acme', kind: 'cloud' as const, from: { default: 'models-dev' }, routes, ...more },
		],
	]);

test('a route that a person holds stays as it is, new ones are sorted in', () => {
	const own = {
		model: 'b',
		id: 'b',
		from: 'acme-page',
		prices: [period(1, { from: 'acme-page' })],
	};
	const found = { model: 'b', id: 'b-new', from: 'pi-ai', prices: [period(2)] };
	const { providers } = mergeRecords(
		records({ providers: provider([own], { overrides: ['routes.b'] }) }),
		records({ providers: provider([{ model: 'a', id: 'a', from: 'pi-ai' }, found]) }),
		new Set(['pi-ai', 'models-dev']),
		touched,
	);
	expect(providers.get('acme')?.routes).toEqual([{ model: 'a', id: 'a', from: 'pi-ai' }, own]);
});

test('a route that has another variant’s name now is not kept under the old one', () => {
	const route = (more: Partial<RouteFacts>): RouteFacts => ({
		model: 'a',
		id: 'eu/a-2024-11-20',
		from: 'models-dev',
		...more,
	});
	const provider = (routes: RouteFacts[]) =>
		new Map<string, ProviderFacts>([
			['acme', { name: 'Acme', kind: 'cloud', from: { default: 'models-dev' }, routes }],
		]);
	const { providers } = mergeRecords(
		records({
			providers: provider([
				route({ variant: 'eu-2024-08-06', id: 'eu/a-2024-08-06' }),
				route({ variant: 'eu-2024-11-20' }),
				route({ variant: 'us', id: 'us/a' }),
			]),
		}),
		records({ providers: provider([route({ variant: 'eu', alsoIds: ['eu/a-2024-08-06'] })]) }),
		new Set(['models-dev']),
		touched,
	);
	expect(providers.get('acme')!.routes.map(({ variant }) => variant)).toEqual(['eu', 'us']);
});

test('results of a source that was not read stay', () => {
	const benchmark = (results: { model: string; score: number; runBy: 'lab'; from: string }[]) =>
		new Map([
			[
				'test',
				{
					name: 'Test',
					category: 'coding' as const,
					measures: 'x',
					unit: 'percent' as const,
					better: 'higher' as const,
					from: { default: 'models-dev' },
					results,
				},
			],
		]);
	const result = (model: string, score: number, from: string) => ({
		model,
		score,
		runBy: 'lab' as const,
		from,
	});
	const { benchmarks } = mergeRecords(
		records({ benchmarks: benchmark([result('a', 1, 'bfcl'), result('a', 2, 'pi-ai')]) }),
		records({ benchmarks: benchmark([result('a', 3, 'pi-ai')]) }),
		new Set(['pi-ai']),
		touched,
	);
	expect(benchmarks.get('test')?.results).toEqual([
		result('a', 1, 'bfcl'),
		result('a', 3, 'pi-ai'),
	]);
});

test('paths are read and set inside mappings, and an emptied mapping goes', () => {
	expect(valueAt({ limits: { contextTokens: 5 } }, 'limits.contextTokens')).toBe(5);
	expect(withValueAt({ name: 'x' }, 'limits.contextTokens', 5)).toEqual({
		name: 'x',
		limits: { contextTokens: 5 },
	});
	expect(withValueAt({ limits: { contextTokens: 5 } }, 'limits.contextTokens', undefined)).toEqual(
		{},
	);
});

test('a route takes over only what read sources say while another that it cites is not read', () => {
	const before: RouteFacts = {
		model: 'a',
		id: 'a-1',
		contextTokens: 1000,
		from: 'pi-ai',
		fieldsFrom: { contextTokens: 'models-dev' },
		prices: [
			period(3, {
				batchInputUsdPerMtok: 1.5,
				fieldsFrom: { batchInputUsdPerMtok: 'litellm' },
				conflicts: [{ field: 'inputUsdPerMtok', value: 4, from: 'litellm' }],
			}),
		],
	};
	const now: RouteFacts = {
		model: 'a',
		id: 'a',
		contextTokens: 2000,
		maxOutputTokens: 10,
		from: 'models-dev',
		prices: [period(3, { from: 'models-dev', cacheReadUsdPerMtok: 0.3 })],
	};
	expect(mergeRoute(before, now, new Set(['models-dev']), stateOf)).toEqual({
		model: 'a',
		id: 'a-1',
		alsoIds: ['a'],
		contextTokens: 2000,
		maxOutputTokens: 10,
		from: 'pi-ai',
		fieldsFrom: { contextTokens: 'models-dev', maxOutputTokens: 'models-dev' },
		prices: [
			period(3, {
				cacheReadUsdPerMtok: 0.3,
				batchInputUsdPerMtok: 1.5,
				fieldsFrom: { batchInputUsdPerMtok: 'litellm', cacheReadUsdPerMtok: 'models-dev' },
				conflicts: [{ field: 'inputUsdPerMtok', value: 4, from: 'litellm' }],
			}),
		],
	});
});

test('sources that are not read speak through the records', () => {
	const claims = rememberedClaims(
		records({
			models: model({
				releasedOn: '2026-01-02',
				capabilities: { reasoning: true },
				from: { default: 'models-dev', releasedOn: 'epoch-benchmarks' },
			}),
			providers: provider([
				{
					model: 'acme-1',
					id: 'acme-1',
					endsOn: '2026-05-11',
					from: 'models-dev',
					fieldsFrom: { endsOn: 'litellm' },
					prices: [period(3)],
				},
			]),
		}),
		new Set(['models-dev']),
	);
	expect(claims).toEqual([
		{
			kind: 'model',
			source: 'epoch-benchmarks',
			remembered: 'acme-1',
			raw: 'acme-1',
			org: 'acme',
			scope: 'model',
			values: { releasedOn: '2026-01-02' },
		},
		expect.objectContaining({ kind: 'provider', source: 'litellm', raw: 'acme' }),
		expect.objectContaining({ kind: 'provider', source: 'pi-ai', raw: 'acme' }),
		expect.objectContaining({
			kind: 'route',
			source: 'litellm',
			remembered: 'acme-1',
			endsOn: '2026-05-11',
			prices: [],
		}),
		expect.objectContaining({
			kind: 'route',
			source: 'pi-ai',
			prices: [{ inputUsdPerMtok: 3, outputUsdPerMtok: 6 }],
		}),
	]);
});
