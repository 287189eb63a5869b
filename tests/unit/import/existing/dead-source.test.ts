import { expect, test } from 'vitest';
import type { ModelFacts } from '../../../../src/schema/model.ts';
import type { PricePeriod, ProviderFacts, RouteFacts } from '../../../../src/schema/provider.ts';
import { mergeHistory } from '../../../../src/import/existing/merge-history.ts';
import { mergeRecords } from '../../../../src/import/existing/merge-records.ts';
import { rememberedClaims } from '../../../../src/import/existing/remembered-claims.ts';
import type { Records } from '../../../../src/import/records.ts';

// What a source told that could not be read this time, and that no record says it told.

const records = (more: Partial<Records>): Records => ({
	sources: new Map(),
	labs: new Map(),
	models: new Map(),
	providers: new Map(),
	benchmarks: new Map(),
	...more,
});
const route = (more: Partial<RouteFacts>): RouteFacts => ({
	model: 'a',
	id: 'acme/a',
	from: 'pi-ai',
	...more,
});
const provider = (routes: RouteFacts[], more: Partial<ProviderFacts> = {}): Records =>
	records({
		providers: new Map([
			[
				'acme',
				{ name: 'Acme AI', kind: 'aggregator', from: { default: 'crosscheck' }, routes, ...more },
			],
		]),
	});
const touched = { models: new Set(['a']), routes: new Set(['acme a']) };
const all = ['pi-ai', 'genai-prices', 'models-dev', 'litellm', 'crosscheck'];
const without = (dead: string) => new Set(all.filter((one) => one !== dead));
const merged = (before: Records, now: Records, read: ReadonlySet<string>) =>
	mergeRecords(before, now, read, touched).providers.get('acme')!;

test('a provider keeps its name until every source that may name it is read', () => {
	const before = provider([route({})]);
	const now = provider([route({})], { name: 'Acme' });
	expect(merged(before, now, without('models-dev')).name).toBe('Acme AI');
	expect(merged(before, now, without('genai-prices')).name).toBe('Acme AI');
	expect(merged(before, now, new Set(all)).name).toBe('Acme');
});

test('other ids of a route stay until every source of ids is read', () => {
	const before = provider([route({ alsoIds: ['acme/a-1', 'acme/a-2'] })]);
	const now = provider([route({ alsoIds: ['acme/a-0'] }), route({ id: 'acme/a-2', variant: 'b' })]);
	// The second one is told of another route now.
	expect(merged(before, now, without('litellm')).routes[0]?.alsoIds).toEqual([
		'acme/a-0',
		'acme/a-1',
	]);
	expect(merged(before, now, new Set(all)).routes[0]?.alsoIds).toEqual(['acme/a-0']);
});

test('a regional route of the same id as the plain one stays while its source is not read', () => {
	const plain = route({});
	const before = provider([plain, route({ variant: 'eu', from: 'litellm' })]);
	const now = provider([plain]);
	expect(merged(before, now, without('litellm')).routes).toHaveLength(2);
	expect(merged(before, now, new Set(all)).routes).toEqual([plain]);
});

test('what a regional route of a dated id cost is remembered', () => {
	const id = 'au.anthropic.claude-haiku-4-5-20251001-v1:0';
	const prices: PricePeriod[] = [{ inputUsdPerMtok: 1.1, outputUsdPerMtok: 5.5, from: 'pi-ai' }];
	const claims = rememberedClaims(
		provider([route({ model: 'claude-haiku-4-5', id, variant: 'au', prices })]),
		without('pi-ai'),
	);
	expect(claims).toContainEqual(
		expect.objectContaining({
			kind: 'route',
			raw: id,
			prices: [{ inputUsdPerMtok: 1.1, outputUsdPerMtok: 5.5 }],
		}),
	);
});

test('a price keeps its first day until every source of prices is read', () => {
	const period = (since: string): PricePeriod[] => [
		{ inputUsdPerMtok: 3, outputUsdPerMtok: 6, from: 'pi-ai' },
		{ since, inputUsdPerMtok: 2, outputUsdPerMtok: 4, from: 'pi-ai' },
	];
	const first = (read: ReadonlySet<string>) =>
		mergeHistory(period('2026-07-02'), period('2026-08-01'), read, new Map())?.at(-1)?.since;
	expect(first(without('models-dev'))).toBe('2026-07-02');
	expect(first(new Set(all))).toBe('2026-08-01');
});

test('a model that a source calls retired is not back because that source was not read', () => {
	const model = (facts: Partial<ModelFacts>) =>
		records({
			models: new Map([
				['a', { lab: 'acme', name: 'A', from: { default: 'models-dev' }, ...facts }],
			]),
		});
	const before = model({
		stage: 'retired',
		retiresOn: '2026-05-25',
		from: { default: 'models-dev', stage: 'litellm', retiresOn: 'litellm' },
	});
	const now = model({ stage: 'preview' });
	const stage = (read: ReadonlySet<string>) =>
		mergeRecords(before, now, read, touched).models.get('a');
	expect(stage(without('litellm'))).toMatchObject({ stage: 'retired', retiresOn: '2026-05-25' });
	expect(stage(new Set(all))?.stage).toBe('preview');
});
