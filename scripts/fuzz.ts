/**
 * Changes real records in thousands of ways, and shows that the check of records accepts each or says
 * what is wrong with it, in lines: `node scripts/fuzz.ts [--mutations 20000] [--seed 7] [--path 12:3]`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fuzz } from '../tests/fuzz/fuzz.ts';
import { originalsIn } from '../tests/fuzz/rest.ts';
import { fail } from './lib/fail.ts';
import { readOptions } from './lib/read-options.ts';

const { values } = readOptions(
	{
		options: {
			mutations: { type: 'string', default: '20000' },
			seed: { type: 'string' },
			path: { type: 'string' },
		},
	},
	'Write --mutations 20000 --seed 7',
);
const count = Number(values.mutations);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e6));
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed))
	fail('Give whole numbers: --mutations 20000 --seed 7');

const start = performance.now();
const seconds = () => `${Math.round((performance.now() - start) / 1000)} s`;
const data = process.env['DATA_DIR'] || 'data';
const originals = await originalsIn(data).catch((error: unknown) => fail((error as Error).message));
console.log(
	`${count} mutations of ${originals.length} records in ${data}, drawn with --seed ${seed}`,
);

const step = Math.ceil(count / 10);
let said = 0;
const path = values.path;
const result = await fuzz(
	originals,
	{ count, seed, ...(path !== undefined && { path }) },
	(made) => {
		if (made < said + step) return;
		said = made;
		console.log(`${made} mutations, ${seconds()}`);
	},
);

const { mutations, records, byKind, slowest, failure } = result;
const table = [...byKind]
	.sort(([a], [b]) => (a < b ? -1 : 1))
	.map(([kind, { accepted, reported, slowestMs }]) => ({
		kind,
		made: accepted + reported,
		accepted,
		reported,
		'slowest ms': Math.round(slowestMs),
	}));
console.table(table);
console.log(`Slowest: ${Math.round(slowest.ms)} ms for ${slowest.what}`);
console.log(
	`${mutations} mutations in ${records} records and folders, ${seconds()}, ${failure ? 1 : 0} failures`,
);
if (failure) {
	console.error(`\n${failure.what}\n${failure.fault}`);
	if (failure.bytes) {
		const file = '.cache/fuzz/failing.yml';
		mkdirSync('.cache/fuzz', { recursive: true });
		writeFileSync(file, failure.bytes);
		console.error(`The record is in ${file}.`);
	}
	console.error(
		`To repeat it: npm run fuzz -- --mutations ${count} --seed ${seed} --path ${failure.path}`,
	);
	process.exitCode = 1;
}
