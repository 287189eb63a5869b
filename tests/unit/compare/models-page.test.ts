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
import { cellsOf } from './table/cells-of.ts';

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
	const { table } = modelsPage(catalog);
	expect(cellsOf(table, 'small-1')).toEqual({
		name: 'Small 1 Acme',
		released: '15 Jan 2026',
		input: '$1.50 Beta',
		output: '$10.00 Acme',
		context: '128,000',
		'max-output': '16,000',
		cost: '$4,100 Acme',
		weights: 'Closed',
		status: 'Active',
	});
	expect(table.rows[0]?.cells[2]).toEqual({ text: '$1.50', value: 1.5, note: 'Beta', refs: [1] });
});

test('what is not known is left out, and not zero', () => {
	const model = aModel({ openWeights: true, limits: { contextTokens: 32_000 } });
	const { table } = modelsPage(aCatalog({ labs, models: [model] }));
	expect(cellsOf(table, 'small-1')).toMatchObject({
		input: undefined,
		cost: undefined,
		'max-output': undefined,
		weights: 'Open',
	});
});

test('the newest comes first', () => {
	const models = [
		aModel({ id: 'old', releasedOn: '2024-05-01' }),
		aModel({ id: 'new', releasedOn: '2026-05-01' }),
		aModel({ id: 'mid', releasedOn: '2025-05-01' }),
	];
	const routes = models.map(({ id }) => aRoute({ model: id }));
	const page = modelsPage(aCatalog({ labs, models, providers: [aProvider({ routes })] }));
	expect(page.table.rows.map(({ id }) => id)).toEqual(['new', 'mid', 'old']);
	expect(page.count).toBe('3 models');
});

test('a retired model says when, and its prices are the last ones', () => {
	const { table } = modelsPage(
		aCatalog({
			labs,
			models: [aModel({ retiresOn: '2026-02-19' })],
			providers: [aProvider({ routes: [aRoute()] })],
		}),
	);
	expect(cellsOf(table, 'small-1')).toMatchObject({
		status: 'Retired 19 Feb 2026',
		cost: '$4,100 ended: Acme',
	});
	expect(table.rows[0]?.cells.at(-1)?.look).toBe('alarm');
});

test('a model that is not listed stands apart, with what is missing', () => {
	const { releasedOn: _, ...undated } = aModel();
	const page = modelsPage(aCatalog({ labs, models: [undated] }));
	expect(page.table.rows).toEqual([]);
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
	const { table, sources, document } = modelsPage(catalog);
	expect(sources.map(({ n, name }) => [n, name])).toEqual([
		[1, 'Acme Docs'],
		[2, 'Price Watch'],
	]);
	expect(table.rows.map(({ cells }) => cells[2]?.refs)).toEqual([[2], [1]]);
	expect(document.more).toEqual([]);
});
