import { expect, test } from 'vitest';
import { modelStatus, routeState } from '../../../src/compare/status.ts';
import type { Model } from '../../../src/schema/catalog.ts';
import type { RouteFacts } from '../../../src/schema/provider.ts';
import { aCatalog, aModel, aProvider, aRoute, aSource } from '../../fixtures/records.ts';

// The catalog's day is 2026-08-20.
const catalog = aCatalog({ sources: [aSource(), aSource({ id: 'news' })] });
const statusOf = (facts: Partial<Model>) => modelStatus(catalog, aModel(facts));

test.each([
	{ name: 'nothing said', facts: {}, stage: 'active' },
	{ name: 'a preview', facts: { stage: 'preview' }, stage: 'preview' },
	{ name: 'deprecated without a day', facts: { stage: 'deprecated' }, stage: 'deprecated' },
	{ name: 'a day to come', facts: { retiresOn: '2026-08-21' }, stage: 'deprecated' },
	{
		name: 'a preview with a day to come',
		facts: { stage: 'preview', retiresOn: '2026-12-01' },
		stage: 'deprecated',
	},
	{ name: 'the day itself', facts: { retiresOn: '2026-08-20' }, stage: 'retired' },
	{ name: 'a past day', facts: { retiresOn: '2026-08-19' }, stage: 'retired' },
	{ name: 'retired without a day', facts: { stage: 'retired' }, stage: 'retired' },
] as const)('$name: $stage', ({ facts, stage }) => {
	expect(statusOf(facts).stage).toBe(stage);
});

test('an active model needs no evidence; any other stage has the source that says so', () => {
	expect(statusOf({}).fact).toBeUndefined();
	const from = { default: 'acme-docs', retiresOn: 'news' };
	const retired = statusOf({ retiresOn: '2026-06-30', from });
	expect(retired.fact).toMatchObject({ text: 'Retired', evidence: [{ source: 'news' }] });
	expect(retired.retiresOn).toMatchObject({ text: '30 Jun 2026', evidence: [{ source: 'news' }] });
	const preview = statusOf({ stage: 'preview', from });
	expect(preview.fact).toMatchObject({ text: 'Preview', evidence: [{ source: 'acme-docs' }] });
});

const own = aProvider();
const reseller = aProvider({ id: 'bazaar', kind: 'aggregator' });
const stateOf = (provider: typeof own, route: Partial<RouteFacts>, model: Partial<Model> = {}) =>
	routeState(catalog, aModel(model), { provider, route: aRoute(route) });

test.each([
	{ name: 'nothing said', route: {}, state: 'live' },
	{ name: 'a preview', route: { status: 'preview' }, state: 'preview' },
	{ name: 'deprecated', route: { status: 'deprecated' }, state: 'deprecated' },
	{ name: 'an end to come', route: { endsOn: '2026-12-01' }, state: 'deprecated' },
	{ name: 'the last day has come', route: { endsOn: '2026-08-20' }, state: 'ended' },
	{ name: 'ended', route: { status: 'ended' }, state: 'ended' },
] as const)('a route of a model in service: $name: $state', ({ route, state }) => {
	expect(stateOf(reseller, route)).toBe(state);
});

const gone = { retiresOn: '2026-06-30' };

test('the lab’s own route ends with its model', () => {
	expect(stateOf(own, {}, gone)).toBe('ended');
});

test('a reseller’s listing of a closed model that its lab has retired proves nothing', () => {
	expect(stateOf(reseller, {}, gone)).toBe('unconfirmed');
	expect(stateOf(reseller, { status: 'preview' }, gone)).toBe('unconfirmed');
});

test('a later end that a source gives is a proof', () => {
	expect(stateOf(reseller, { endsOn: '2026-12-01' }, gone)).toBe('deprecated');
});

test('open weights live on where others serve them', () => {
	expect(stateOf(reseller, {}, { ...gone, openWeights: true })).toBe('live');
	expect(stateOf(own, {}, { ...gone, openWeights: true })).toBe('ended');
});

test('a model that is only to be retired has live routes', () => {
	expect(stateOf(reseller, {}, { retiresOn: '2026-12-01' })).toBe('live');
});
