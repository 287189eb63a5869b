import { expect, test } from 'vitest';
import { modelPath } from '../../../../src/compare/paths.ts';
import { ogImage, ogKey, ogPages } from '../../../../src/compare/og/og-image.ts';
import { ogPath } from '../../../../src/compare/og/og-path.ts';
import type { Catalog } from '../../../../src/schema/catalog.ts';
import {
	aBenchmark,
	aCatalog,
	aLab,
	aModel,
	aPricePeriod,
	aProvider,
	aResult,
	aRoute,
} from '../../../fixtures/records.ts';

const small = aModel({
	openWeights: false,
	modalities: { input: ['text', 'pdf'], output: ['text'] },
});
const large = aModel({
	id: 'large-1',
	releasedOn: '2024-05-13',
	retiresOn: '2026-06-30',
	limits: {},
});

function catalogWith(inputUsdPerMtok: number, models = [small, large]): Catalog {
	const routes = [aRoute({ prices: [aPricePeriod({ inputUsdPerMtok })] })];
	return aCatalog({
		labs: [aLab()],
		models,
		providers: [aProvider({ routes })],
		benchmarks: [aBenchmark({ results: [aResult()] })],
	});
}
const catalog = catalogWith(2);

test('a model: what it is, with unknown values left open', () => {
	expect(ogImage(catalog, '/models/small-1/')).toEqual({
		kind: 'Models',
		asOf: '20 Aug 2026',
		cards: [
			{
				title: { text: 'Small 1', id: 'small-1' },
				by: { text: 'Acme', id: 'acme' },
				facts: [
					{ label: 'Released', value: '15 Jan 2026' },
					{ label: 'Context window', value: '128,000 tokens' },
					{ label: 'Maximum output', value: '16,000 tokens' },
					{ label: 'Open weights', value: 'No' },
					{ label: 'Knowledge cutoff' },
					{ label: 'Input', value: 'text, PDF' },
					{ label: 'Output', value: 'text' },
					{ label: 'Parameters' },
				],
			},
		],
	});
});

test('a pair: the main facts of each side, and that one is retired', () => {
	const image = ogImage(catalog, '/compare/large-1/small-1/')!;
	expect(image.kind).toBe('Comparison');
	expect(image.cards.map(({ title, flag }) => [title.text, flag])).toEqual([
		['Large 1', 'Retired since 30 Jun 2026'],
		['Small 1', undefined],
	]);
	expect(image.cards[0].facts).toEqual([
		{ label: 'Released', value: '13 May 2024' },
		{ label: 'Context window' },
		{ label: 'Maximum output' },
		{ label: 'Open weights' },
	]);
});

test.each([
	['/providers/acme/', 'Acme sells the models of its own lab, by tokens.', 'Models 1'],
	['/benchmarks/quiz/', 'Whether a model answers invented questions.', 'Models measured 1'],
	['/labs/acme/', undefined, 'Latest release 15 Jan 2026'],
	['/', expect.stringMatching('^Prices, limits'), 'Benchmarks 1'],
])('%s says what its page is about', (path, text, fact) => {
	const [card] = ogImage(catalog, path)!.cards;
	expect(card.text).toEqual(text);
	expect(card.facts.map(({ label, value }) => `${label} ${value}`)).toContain(fact);
});

test('every page in the list has an image and a key; others have none', () => {
	const pages = ogPages(catalog);
	expect(pages).toEqual(expect.arrayContaining(['/', '/best/coding/', modelPath('large-1')]));
	expect(pages.filter((path) => !ogImage(catalog, path))).toEqual([]);
	expect(pages.filter((path) => ogKey(catalog, ogPath(path)) === undefined)).toEqual([]);
	for (const path of ['/models/none/', '/compare/large-1/none/', '/search/', '/constructor/']) {
		expect(ogImage(catalog, path)).toBeUndefined();
		expect(ogKey(catalog, ogPath(path))).toBeUndefined();
	}
});

test('a price changes no image, a release day those of its model', () => {
	const files = [...ogPages(catalog), '/compare/large-1/small-1/'].map(ogPath);
	const changed = (after: Catalog) =>
		files.filter((file) => ogKey(catalog, file) !== ogKey(after, file));
	expect(changed(catalogWith(3))).toEqual([]);
	expect(changed(catalogWith(2, [{ ...small, releasedOn: '2026-01-16' }, large]))).toEqual([
		'/og/models/small-1.png',
		'/og/labs/acme.png',
		'/og/compare/large-1/small-1.png',
	]);
});
