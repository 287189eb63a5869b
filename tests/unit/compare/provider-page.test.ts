import { expect, test } from 'vitest';
import { providerPage } from '../../../src/compare/provider-page.ts';
import { providersPage } from '../../../src/compare/providers-page.ts';
import { cellsOf } from './table/cells-of.ts';
import { aCatalog, aLab, aModel, aPricePeriod, aProvider, aRoute } from '../../fixtures/records.ts';

const labs = [aLab()];
const models = [aModel({ id: 'large-1' }), aModel()];
const small = (inputUsdPerMtok: number) => aRoute({ prices: [aPricePeriod({ inputUsdPerMtok })] });

const own = aProvider({
	endpoint: 'openai',
	url: 'https://example.org/acme',
	pricingUrl: 'https://example.org/acme/pricing',
	routes: [
		aRoute({ model: 'large-1', status: 'ended', endsOn: '2026-06-30' }),
		aRoute({ contextTokens: 64_000 }),
	],
});

test('a provider says in words what it is and what it serves', () => {
	const { summary, links, byTokens } = providerPage(
		aCatalog({ labs, models, providers: [own] }),
		'acme',
	);
	expect(summary.map(({ text }) => text)).toEqual([
		'Acme sells the models of its own lab, by tokens.',
		'It serves 1 model of those tracked here; 1 route has ended or is unconfirmed.',
		'Clients speak to an OpenAI-style endpoint.',
	]);
	expect(links).toEqual([
		{ text: 'All models of Acme', href: '/labs/acme/' },
		{ text: 'Its list of prices', href: 'https://example.org/acme/pricing' },
		{ text: 'Its site', href: 'https://example.org/acme' },
	]);
	expect(byTokens).toBe(true);
});

test('routes stand by name, and those that have ended come last', () => {
	const { rows } = providerPage(aCatalog({ labs, models, providers: [own] }), 'acme');
	expect(rows.map(({ model, stateText }) => [model, stateText])).toEqual([
		['Small 1', 'Live'],
		['Large 1', 'Ended 30 Jun 2026'],
	]);
	expect(rows[0]).toMatchObject({
		id: 'small-1',
		contextTokens: '64,000',
		href: '/models/small-1/',
	});
	expect(rows[1]).not.toHaveProperty('contextTokens');
});

test('a price is marked only where no other provider of the model asks less', () => {
	const providers = [
		aProvider({ id: 'beta', kind: 'cloud', routes: [small(3)] }),
		aProvider({ id: 'umbra', kind: 'cloud', routes: [small(1)] }),
	];
	const catalog = aCatalog({ labs, models, providers });
	const marks = (id: string) =>
		providerPage(catalog, id)
			.rows[0]?.prices.slice(0, 2)
			.map((price) => price?.lowest);
	expect(marks('beta')).toEqual([false, true]);
	expect(marks('umbra')).toEqual([true, true]);
});

test('a plan has no prices by tokens, and says so', () => {
	const plan = aProvider({
		id: 'beta',
		kind: 'plan',
		routes: [{ model: 'small-1', id: 'small-1', from: 'acme-docs' }],
	});
	const page = providerPage(aCatalog({ labs, models, providers: [plan] }), 'beta');
	expect(page.byTokens).toBe(false);
	expect(page.summary[0]?.text).toBe(
		'Beta sells a subscription; its models have no price by tokens.',
	);
	expect(page.rows[0]?.unpriced).toBe('Part of a plan, no price by tokens');
});

test('a variant is named apart from the provider', () => {
	const routes = [aRoute(), aRoute({ variant: 'eu' })];
	const provider = aProvider({ id: 'beta', kind: 'cloud', routes });
	const { rows } = providerPage(aCatalog({ labs, models, providers: [provider] }), 'beta');
	expect(rows.map(({ variant }) => variant)).toEqual([undefined, 'EU']);
});

test('an id without a record is an error that names it', () => {
	expect(() => providerPage(aCatalog(), 'nobody')).toThrow('No provider nobody in data/providers');
});

test('the list has providers by kind and counts models in use and gone', () => {
	const plan = aProvider({ id: 'beta', kind: 'plan' });
	const { table, count, kinds, document } = providersPage(
		aCatalog({ labs, models, providers: [plan, own] }),
	);
	expect(count).toBe('2 providers');
	expect(kinds.map(({ name }) => name)).toEqual(['First-party', 'Plan']);
	expect(cellsOf(table, 'acme')).toEqual({
		name: 'Acme',
		kind: 'First-party',
		models: '1',
		priced: '1',
		gone: '1',
		api: 'OpenAI',
	});
	expect(table.rows.map(({ id }) => id)).toEqual(['acme', 'beta']);
	expect(cellsOf(table, 'beta')).toMatchObject({ models: '0', api: undefined });
	expect(cellsOf(document.table, 'acme')).toMatchObject({ open: '0', routes: '2' });
});

test('a price that was held back is told by model, not by its place in the record', () => {
	const conflicts = [
		{
			field: 'routes.small-1.prices.0.inputUsdPerMtok',
			value: 0.006,
			from: 'acme-docs',
			note: 'More than 10 times off the other prices: held back',
		},
	];
	const catalog = aCatalog({ labs, models, providers: [{ ...own, conflicts }] });
	expect(providerPage(catalog, 'acme').conflicts.map(({ text }) => text)).toEqual([
		'Small 1, input price: $0.006 (more than 10 times off the other prices: held back)',
	]);
});
