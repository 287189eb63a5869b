import { expect, test } from 'vitest';
import { documentSchemas, documentSchema, type SchemaName } from '../../../src/api/json-schemas.ts';
import { indexDocument } from '../../../src/api/index-document.ts';
import {
	benchmarksDocument,
	labsDocument,
	modelsDocument,
	pricesDocument,
	providersDocument,
	sourcesDocument,
} from '../../../src/api/list-documents.ts';
import {
	benchmarkDocument,
	labDocument,
	providerDocument,
} from '../../../src/api/record-documents.ts';
import { loadCatalog } from '../../../src/catalog/load-catalog.ts';
import { modelDocument } from '../../../src/compare/any/model-document.ts';
import type { Catalog } from '../../../src/schema/catalog.ts';
import {
	aCatalog,
	aLab,
	aModel,
	aPricePeriod,
	aProvider,
	aRoute,
	aSource,
} from '../../fixtures/records.ts';

const catalog = aCatalog({
	sources: ['acme-docs', 'press', 'shop'].map((id) => aSource({ id })),
	labs: [aLab()],
	models: [
		aModel({
			aliases: ['s1'],
			stage: 'preview',
			openWeights: false,
			from: { default: 'acme-docs', releasedOn: 'press', aliases: 'shop', stage: 'shop' },
		}),
		aModel({ id: 'small-2', releasedOn: '2026-05-01', from: { default: 'press' } }),
	],
	providers: [
		aProvider({
			routes: [
				aRoute({
					id: 'acme-small-1',
					prices: [
						aPricePeriod({ inputUsdPerMtok: 9 }),
						aPricePeriod({
							since: '2026-05-01',
							fieldsFrom: { outputUsdPerMtok: 'shop' },
							conflicts: [{ field: 'inputUsdPerMtok', value: 3, from: 'shop' }],
						}),
						aPricePeriod({ since: '2027-01-01', inputUsdPerMtok: 1 }),
					],
				}),
				aRoute({ model: 'small-2', status: 'ended' }),
			],
		}),
		aProvider({ id: 'bazaar', kind: 'cloud', routes: [{ ...withoutPrices(aRoute()) }] }),
	],
});

function withoutPrices<R extends { prices?: unknown }>({ prices: _, ...route }: R) {
	return route;
}

test('a model of the list says what is known, each value with its source', () => {
	const { models, sources, workload } = modelsDocument(catalog);
	expect(models[0]).toEqual({
		id: 'small-1',
		lab: 'acme',
		name: 'Small 1',
		releasedOn: '2026-01-15',
		limits: { contextTokens: 128_000, maxOutputTokens: 16_000 },
		openWeights: false,
		modalities: { input: ['text'], output: ['text'] },
		from: { default: 'acme-docs', releasedOn: 'press', stage: 'shop' },
		status: 'preview',
		listed: true,
		lowestPrice: {
			inputUsdPerMtok: {
				usdPerMtok: 2,
				provider: 'acme',
				routeId: 'acme-small-1',
				from: 'acme-docs',
			},
			outputUsdPerMtok: { usdPerMtok: 10, provider: 'acme', routeId: 'acme-small-1', from: 'shop' },
		},
		// 800 M input tokens at $2 and 250 M output tokens at $10, per million.
		monthlyCost: {
			usd: 4100,
			provider: 'acme',
			routeId: 'acme-small-1',
			from: ['acme-docs', 'shop'],
		},
	});
	expect(models[1]!.lowestPrice.inputUsdPerMtok).toMatchObject({ usdPerMtok: 2, ended: true });
	expect(workload).toMatchObject({ requestsPerMonth: 1_000_000, inputTokens: 800 });
	expect(Object.keys(sources)).toEqual(['acme-docs', 'press', 'shop']);
});

test('the prices are those of today, of routes that have not ended and have one', () => {
	const { prices } = pricesDocument(catalog);
	expect(prices).toEqual([
		{
			model: 'small-1',
			provider: 'acme',
			routeId: 'acme-small-1',
			status: 'live',
			since: '2026-05-01',
			inputUsdPerMtok: 2,
			outputUsdPerMtok: 10,
			from: 'acme-docs',
			fieldsFrom: { outputUsdPerMtok: 'shop' },
		},
	]);
});

test('a lab names its models and its provider', () => {
	expect(labDocument(catalog, 'acme')).toMatchObject({
		models: ['small-1', 'small-2'],
		providers: ['acme'],
	});
	expect(labsDocument(catalog).labs[0]).toMatchObject({ id: 'acme', models: 2 });
});

test('the JSON Schema takes more keys than there are, and refuses a wrong value', () => {
	const schema = documentSchema('prices', 'https://example.org');
	expect(schema.$id).toBe('https://example.org/api/v1/schema/prices.json');
	expect(JSON.stringify(schema)).not.toContain('"additionalProperties":false');
});

/** Every document of a catalog, with the name of its schema. */
function* documents(of: Catalog): Generator<[SchemaName, object]> {
	yield ['index', indexDocument(of)];
	yield ['models', modelsDocument(of)];
	yield ['providers', providersDocument(of)];
	yield ['benchmarks', benchmarksDocument(of)];
	yield ['labs', labsDocument(of)];
	yield ['sources', sourcesDocument(of)];
	yield ['prices', pricesDocument(of)];
	for (const id of of.providers.keys()) yield ['provider', providerDocument(of, id)];
	for (const id of of.benchmarks.keys()) yield ['benchmark', benchmarkDocument(of, id)];
	for (const id of of.labs.keys()) yield ['lab', labDocument(of, id)];
	// Some of them tell enough; npm run check:api reads all.
	for (const id of [...of.models.keys()].filter((_, i) => i % 50 === 0))
		yield ['model', modelDocument(of, id)];
}

test.each(['tests/fixtures/data', 'data'])(
	'every document of %s is as its schema says, key by key in its order',
	{ timeout: 60_000 },
	async (folder) => {
		const { catalog: loaded } = await loadCatalog(folder);
		for (const [name, document] of documents(loaded)) {
			const text = JSON.stringify(document);
			const { data, error } = documentSchemas[name].safeParse(JSON.parse(text));
			expect(error?.issues, name).toBeUndefined();
			expect(JSON.stringify(data) === text, name).toBe(true);
			// A model may know no more than that it is none of everything.
			expect(/:(?:null|"")[,}]/.test(text), name).toBe(false);
		}
	},
);
