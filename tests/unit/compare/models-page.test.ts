import { expect, test } from 'vitest';
import { modelsPage } from '../../../src/compare/models-page.ts';
import {
	aCatalog,
	aLab,
	aModel,
	aPricePeriod,
	aProvider,
	aRoute,
	aSource,
} from '../../fixtures/records.ts';

const labs = [aLab()];
const priced = (model: string, facts = {}) => aRoute({ model, prices: [aPricePeriod(facts)] });

test('a row has the cheapest prices with their providers, and the cost of the default traffic', () => {
	const catalog = aCatalog({
		labs,
		models: [aModel({ openWeights: false })],
		providers: [
			aProvider({ routes: [priced('small-1')] }),
			aProvider({
				id: 'beta',
				kind: 'cloud',
				routes: [priced('small-1', { inputUsdPerMtok: 1.5, outputUsdPerMtok: 12 })],
			}),
		],
	});
	// 800 M in at $2 and 250 M out at $10 are $4,100; at $1.50 and $12 they are $4,200.
	expect(modelsPage(catalog).rows).toEqual([
		{
			id: 'small-1',
			name: 'Small 1',
			href: '/models/small-1/',
			lab: 'Acme',
			labHref: '/labs/acme/',
			stage: 'active',
			status: 'Active',
			released: { text: '15 Jan 2026', sort: 20260115 },
			contextTokens: { text: '128,000', sort: 128_000 },
			maxOutputTokens: { text: '16,000', sort: 16_000 },
			input: { text: '$1.50', sort: 1.5, note: 'Beta' },
			output: { text: '$10.00', sort: 10, note: 'Acme' },
			cost: { text: '$4,100', sort: 4100, note: 'Acme' },
			weights: 'Closed',
			refs: [1],
		},
	]);
});

test('what is not known is left out, and not zero', () => {
	const model = aModel({ openWeights: true, limits: { contextTokens: 32_000 } });
	const [row] = modelsPage(aCatalog({ labs, models: [model] })).rows;
	expect(row).not.toHaveProperty('input');
	expect(row).not.toHaveProperty('cost');
	expect(row).not.toHaveProperty('maxOutputTokens');
});

test('the newest comes first', () => {
	const models = [
		aModel({ id: 'old', releasedOn: '2024-05-01' }),
		aModel({ id: 'new', releasedOn: '2026-05-01' }),
		aModel({ id: 'mid', releasedOn: '2025-05-01' }),
	];
	const routes = models.map(({ id }) => aRoute({ model: id }));
	const page = modelsPage(aCatalog({ labs, models, providers: [aProvider({ routes })] }));
	expect(page.rows.map(({ id }) => id)).toEqual(['new', 'mid', 'old']);
	expect(page.count).toBe('3 models');
});

test('a retired model says when, and its prices are the last ones', () => {
	const [row] = modelsPage(
		aCatalog({
			labs,
			models: [aModel({ retiresOn: '2026-02-19' })],
			providers: [aProvider({ routes: [aRoute()] })],
		}),
	).rows;
	expect(row).toMatchObject({
		stage: 'retired',
		status: 'Retired 19 Feb 2026',
		cost: { text: '$4,100', ended: true },
	});
});

test('a model that is not listed stands apart, with what is missing', () => {
	const { releasedOn: _, ...undated } = aModel();
	const page = modelsPage(aCatalog({ labs, models: [undated] }));
	expect(page.rows).toEqual([]);
	expect(page.unlisted).toEqual([
		{
			name: 'Small 1',
			href: '/models/small-1/',
			lab: 'Acme',
			labHref: '/labs/acme/',
			missing: 'the release day and a paid price or open weights',
		},
	]);
});

test('a source is listed once, in the order in which rows cite it', () => {
	const catalog = aCatalog({
		sources: [aSource(), aSource({ id: 'price-watch' })],
		labs,
		models: [aModel(), aModel({ id: 'small-2' })],
		providers: [
			aProvider({
				routes: [priced('small-1', { from: 'price-watch' }), aRoute({ model: 'small-2' })],
			}),
		],
	});
	const { rows, sources } = modelsPage(catalog);
	expect(sources.map(({ n, name }) => [n, name])).toEqual([
		[1, 'Acme Docs'],
		[2, 'Price Watch'],
	]);
	expect(rows.map(({ refs }) => refs)).toEqual([[1, 2], [1]]);
});
