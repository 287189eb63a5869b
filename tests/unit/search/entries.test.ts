import { expect, test } from 'vitest';
import { needs } from '../../../src/compare/best/needs.ts';
import { searchEntries } from '../../../src/search/entries.ts';
import { entryPath, type SearchEntry } from '../../../src/search/entry.ts';
import { searchRecords } from '../../../src/search/records.ts';
import { aBenchmark, aCatalog, aLab, aModel, aProvider, aRoute } from '../../fixtures/records.ts';

const catalog = {
	...aCatalog({
		labs: [aLab()],
		models: [
			aModel({ aliases: ['acme/small-1', 'SMALL 1', 'acme:small_1', 'small-1-0115'] }),
			aModel({ id: 'ancient', stage: 'retired', openWeights: true, licence: 'MIT' }),
			aModel({ id: 'small-2' }),
			aModel({ id: 'unpriced' }),
		],
		providers: [aProvider({ routes: [aRoute(), aRoute({ model: 'small-2' })] })],
		benchmarks: [aBenchmark()],
	}),
	pairs: { file: 'data/pairs.yml', list: [['small-2', 'small-1'] as const] },
};

const isRecord = ({ kind }: SearchEntry) => kind !== 'need';

test('every record with a page is an entry, listed or not', () => {
	const entries = searchEntries(catalog);
	expect(entries.filter(isRecord).map((entry) => [entryPath(entry), entry.title])).toEqual([
		['/models/small-1/', 'Small 1'],
		['/models/ancient/', 'Ancient'],
		['/models/small-2/', 'Small 2'],
		['/models/unpriced/', 'Unpriced'],
		['/providers/acme/', 'Acme'],
		['/benchmarks/quiz/', 'Quiz'],
		['/labs/acme/', 'Acme'],
	]);
	expect(entries.filter(({ listed }) => listed).map(({ id }) => id)).toEqual([
		'small-1',
		'ancient',
		'small-2',
	]);
	expect(entries.filter(({ retired }) => retired).map(({ id }) => id)).toEqual(['ancient']);
});

test('a model entry holds what a line of results needs, and aliases that read alike once', () => {
	expect(searchEntries(catalog).find(isRecord)).toEqual({
		kind: 'model',
		id: 'small-1',
		title: 'Small 1',
		aliases: ['acme/small-1', 'small-1-0115'],
		answer: '$2.00 in, $10.00 out, context 128,000',
		by: 'Acme',
		releasedOn: '2026-01-15',
		listed: true,
		groups: [0],
		traits: {
			lab: 'acme',
			stage: 'active',
			price: { kind: 'known', inputUsdPerMtok: 2, outputUsdPerMtok: 10 },
			contextTokens: 128000,
			can: [],
		},
	});
});

test('every need is an entry, with who leads it', () => {
	const all = searchEntries(catalog).filter((entry) => !isRecord(entry));
	expect(all.map((entry) => entryPath(entry))).toContain('/best/coding/');
	expect(all.map(({ id }) => id)).toEqual(needs.map(({ id }) => id));
	expect(all.every(({ answer }) => answer.length > 0)).toBe(true);
});

test('a retired model names the first after it that is in service', () => {
	const models = [
		aModel({ id: 'one', stage: 'retired', successor: 'two' }),
		aModel({ id: 'two', stage: 'retired', successor: 'three' }),
		aModel({ id: 'three' }),
		aModel({ id: 'other', successor: 'three' }),
	];
	const entries = searchEntries(aCatalog({ labs: [aLab()], models }));
	expect(
		entries.filter(isRecord).flatMap(({ id, successor }) => (successor ? [[id, successor]] : [])),
	).toEqual([
		['one', 'three'],
		['two', 'three'],
	]);
});

test('the text index holds each entry and each popular pair', () => {
	const records = [...searchRecords(catalog)];
	expect(records.filter(({ kind }) => kind !== 'need').map(({ url }) => url)).toEqual([
		'/models/small-1/',
		'/models/ancient/',
		'/models/small-2/',
		'/models/unpriced/',
		'/providers/acme/',
		'/benchmarks/quiz/',
		'/labs/acme/',
		'/compare/small-1/small-2/',
	]);
});

test('a record is found by its names in any spelling, and by what a reader may ask for', () => {
	const [small, ancient] = [...searchRecords(catalog)].filter(({ kind }) => kind === 'model');
	expect(small).toMatchObject({ kind: 'model', title: 'Small 1' });
	expect(small!.text).toContain('small-1-0115. small 1. acme small 1. small 1 0115. Acme.');
	expect(ancient!.text).toContain('open weights, open source, MIT');
});

test('the record of a pair answers for both', () => {
	const pair = [...searchRecords(catalog)].at(-1);
	expect(pair).toMatchObject({
		kind: 'pair',
		title: 'Small 1 vs Small 2',
		answer: '$2.00 in, $10.00 out, context 128,000 against $2.00 in, $10.00 out, context 128,000',
	});
});
