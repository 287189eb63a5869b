import { expect, test } from 'vitest';
import { checkShards, type ShardFolder } from '../../../../src/build/shard/merge-shards.ts';
import { isInShard, shardFrom } from '../../../../src/build/shard/shard.ts';

test('SHARD says which of how many', () => {
	expect(shardFrom('2/3')).toEqual({ number: 2, of: 3 });
	expect(shardFrom('')).toBeUndefined();
	for (const text of ['0/3', '4/3', '2', 'two/3', '1/3/5'])
		expect(() => shardFrom(text)).toThrow(`SHARD is ${text}. Write which of how many, as 2/3`);
});

test('each path is in exactly one shard, and all have about as many', () => {
	const paths = Array.from({ length: 3000 }, (_, i) => `/compare/model-${i}/other/`);
	const counts = [1, 2, 3].map(
		(number) => paths.filter((path) => isInShard({ number, of: 3 }, path)).length,
	);
	expect(counts.reduce((sum, count) => sum + count)).toBe(3000);
	for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(100);
});

test('a path is dealt alike with and without slashes at its ends', () => {
	const paths = ['compare/a/b', '/compare/a/b', '/compare/a/b/'];
	const shards = paths.map((path) =>
		[1, 2, 3, 4].find((number) => isInShard({ number, of: 4 }, path)),
	);
	expect(new Set(shards).size).toBe(1);
});

/** Two shards of four pages, with what the test is about. */
function shards(first: Partial<ShardFolder['facts']>, second: Partial<ShardFolder['facts']>) {
	const facts = { of: 2, revision: 'abc', total: 4 };
	return [
		{ dir: 'one', facts: { ...facts, number: 1, pages: ['', 'models'], ...first } },
		{ dir: 'two', facts: { ...facts, number: 2, pages: ['labs', 'widgets'], ...second } },
	];
}

test('shards that belong together are taken', () => {
	expect(() => checkShards(shards({}, {}))).not.toThrow();
});

test.each([
	{
		name: 'other code or records',
		given: shards({}, { revision: 'abd' }),
		says: 'two and one were built from different code, records or settings. Build all shards of one commit',
	},
	{
		name: 'another number of shards',
		given: shards({}, { of: 3 }),
		says: 'two is one of 3 shards, one one of 2',
	},
	{
		name: 'a missing shard',
		given: shards({}, {}).slice(0, 1),
		says: 'Shard 2/2 is missing. Name its folder too',
	},
	{
		name: 'a shard given twice',
		given: shards({}, { number: 1 }),
		says: 'one and two are both shard 1/2. Name one',
	},
	{
		name: 'a page in two shards',
		given: shards({}, { pages: ['labs', 'models'] }),
		says: '/models is in one and in two',
	},
	{
		name: 'a page in none',
		given: shards({}, { pages: ['labs'] }),
		says: 'The shards have 3 of 4 pages. Build them anew',
	},
	{ name: 'nothing', given: [], says: 'No shards to merge. Name their folders' },
])('refused in a line: $name', ({ given, says }) => {
	expect(() => checkShards(given)).toThrow(says);
});
