import { expect, test } from 'vitest';
import type { ModelTraits, SearchEntry } from '../../../src/search/entry.ts';
import {
	chosenModels,
	contextOptions,
	facetCounts,
	facetsOf,
	isChosen,
	priceOptions,
	readChoice,
} from '../../../src/search/facets.ts';

function model(id: string, facts: Partial<ModelTraits> = {}): SearchEntry {
	const traits: ModelTraits = {
		lab: 'acme',
		stage: 'active',
		price: { kind: 'unknown' },
		can: [],
		...facts,
	};
	return { kind: 'model', id, title: id, aliases: [], answer: '', traits };
}

const at = (inputUsdPerMtok: number, outputUsdPerMtok = 1) =>
	({ kind: 'known', inputUsdPerMtok, outputUsdPerMtok }) as const;
const read = (search: string) => readChoice(new URLSearchParams(search));
const ids = (models: readonly SearchEntry[]) => models.map(({ id }) => id);

test.each<[ModelTraits['price'], string]>([
	[at(0, 0), 'free'],
	[at(0, 1), 'lowest'],
	[at(0.249), 'lowest'],
	[at(0.25), 'low'],
	[at(0.999), 'low'],
	[at(1), 'middle'],
	[at(4.99), 'middle'],
	[at(5), 'high'],
	[{ kind: 'known', outputUsdPerMtok: 1 }, 'unknown'],
	[{ kind: 'unknown' }, 'unknown'],
	[{ kind: 'ended', inputUsdPerMtok: 1, outputUsdPerMtok: 2 }, 'ended'],
])('a price of %j is %s', (price, value) => {
	expect(facetsOf(model('m', { price }).traits!).price).toEqual([value]);
});

test.each([
	[31_999, 'smallest'],
	[32_000, 'small'],
	[128_000, 'middle'],
	[255_999, 'middle'],
	[256_000, 'large'],
	[1_000_000, 'largest'],
])('a window of %d tokens is %s', (contextTokens, value) => {
	expect(facetsOf(model('m', { contextTokens }).traits!).context).toEqual([value]);
});

test('what is not known is a value of its own, in no band', () => {
	expect(facetsOf(model('m').traits!)).toMatchObject({
		weights: ['unknown'],
		price: ['unknown'],
		context: ['unknown'],
	});
	expect(facetsOf(model('m', { openWeights: false }).traits!).weights).toEqual(['closed']);
});

test('bands are said in words', () => {
	expect(priceOptions.map(({ label }) => label)).toEqual([
		'Free',
		'Under $0.25',
		'$0.25 to under $1.00',
		'$1.00 to under $5.00',
		'$5.00 or more',
		'Only past prices',
		'Unknown',
	]);
	expect(contextOptions.map(({ label }) => label)).toEqual([
		'Under 32,000',
		'32,000 to under 128,000',
		'128,000 to under 256,000',
		'256,000 to under 1,000,000',
		'1,000,000 or more',
		'Unknown',
	]);
});

const models = [
	model('a', { openWeights: true, can: ['vision', 'batch'], price: at(0.1) }),
	model('b', { openWeights: true, can: ['vision'], lab: 'beta' }),
	model('c', { openWeights: false, can: ['batch'], price: at(0.2) }),
	model('d', { stage: 'retired' }),
	{ kind: 'lab', id: 'acme', title: 'Acme', aliases: [], answer: '' } as const,
];

test.each([
	['', ['a', 'b', 'c', 'd']],
	['?weights=open', ['a', 'b']],
	['?weights=open&lab=beta', ['b']],
	['?can=vision&can=batch', ['a']],
	['?price=lowest', ['a', 'c']],
	['?status=retired', ['d']],
	['?weights=', ['a', 'b', 'c', 'd']],
	['?weights=purple', []],
])('%s leaves %j', (search, left) => {
	expect(ids(chosenModels(models, read(search)))).toEqual(left);
});

test('only filters with a value count', () => {
	expect(isChosen(read('?q=claude&lab=&m=x'))).toBe(false);
	expect(isChosen(read('?can=vision'))).toBe(true);
});

test('a count says what a reader would see by another value, or by one more capability', () => {
	const counts = facetCounts(models, read('?weights=open&can=vision'));
	expect([...counts.weights]).toEqual([['open', 2]]);
	expect([...counts.can]).toEqual([
		['vision', 2],
		['batch', 1],
	]);
	expect([...counts.lab]).toEqual([
		['acme', 1],
		['beta', 1],
	]);
});
