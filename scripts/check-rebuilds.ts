/**
 * Edits records at random, and compares the site rebuilt after each edit with one built anew:
 * `node scripts/check-rebuilds.ts [--edits 20] [--seed 7] [--data tests/fixtures/data]`.
 */
import { differencesOfRebuilds } from './lib/rebuilds.ts';
import { readOptions } from './lib/read-options.ts';

const { values } = readOptions(
	{
		options: {
			edits: { type: 'string', default: '20' },
			seed: { type: 'string' },
			data: { type: 'string', default: 'tests/fixtures/data' },
		},
	},
	'Write --edits 20 --seed 7 --data tests/fixtures/data, or leave them out',
);
const seed = Number(values.seed ?? Date.now() % 100_000);
console.log(`Seed ${seed}`);
const differences = await differencesOfRebuilds(
	{
		data: values.data,
		work: '.cache/check-rebuilds',
		edits: Number(values.edits),
		seed,
	},
	console.log,
);
for (const line of differences) console.error(line);
if (differences.length > 0) process.exitCode = 1;
