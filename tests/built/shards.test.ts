import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { filesIn } from '../../src/build/checks/site-files.ts';
import { mergeShards } from '../../src/build/shard/merge-shards.ts';
import { buildFixture } from './build-fixture.ts';

const whole = '.cache/fixture-site';
const merged = '.cache/merged';
const shards = [1, 2, 3].map((number) => `.cache/shard-${number}`);

beforeAll(async () => {
	await rm(merged, { recursive: true, force: true });
	await Promise.all(
		shards.map((dir, i) => buildFixture(dir, { SHARD: `${i + 1}/3`, WORKERS: '1' })),
	);
}, 120_000);

test('three shards, merged, are the site that one build makes, byte for byte', async () => {
	await mergeShards(shards, merged);
	const files = await filesIn(merged);
	expect(files).toEqual(await filesIn(whole));
	for (const file of files)
		expect(
			(await readFile(join(merged, file))).equals(await readFile(join(whole, file))),
			file,
		).toBe(true);
});

test('a shard without one of its pages is refused, in a line, and nothing is touched', async () => {
	const page = join(shards[1]!, 'shard.json');
	const facts = JSON.parse(await readFile(page, 'utf8')) as { pages: string[] };
	const lost = facts.pages.find((path) => path.startsWith('models/') && !/\.\w+$/.test(path))!;
	await rm(join(shards[1]!, lost, 'index.html'));
	await expect(mergeShards(shards, merged)).rejects.toThrow(
		`/${lost} is missing in ${shards[1]!}. Build it anew`,
	);
	expect(await filesIn(merged)).toContain(`/${lost}/index.html`);
});

test('a folder that would be emptied is looked at first', async () => {
	await expect(mergeShards(shards, 'src')).rejects.toThrow('src is there and no built site');
	await expect(mergeShards(shards, '.cache')).rejects.toThrow(
		`.cache would be emptied, and ${shards[0]!} is in it`,
	);
});

test('the command says what is wrong in one line', async () => {
	const run = promisify(execFile)(process.execPath, [
		'scripts/merge-shards.ts',
		merged,
		shards[0]!,
	]);
	await expect(run).rejects.toMatchObject({
		stderr: '\nShard 2/3 is missing. Name its folder too.\n',
	});
});
