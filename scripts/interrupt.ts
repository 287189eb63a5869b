/**
 * Stops imports and builds at random moments, and shows that the records and the site are whole and that
 * the next run is right: `node scripts/interrupt.ts [--times 50] [--seed 7] [--only build]`.
 */
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fail } from './lib/fail.ts';
import { interruptBuilds } from './lib/interrupt/builds.ts';
import { interruptImports } from './lib/interrupt/imports.ts';
import { tallyLine } from './lib/interrupt/interruptions.ts';
import { readOptions } from './lib/read-options.ts';

const kinds = { import: interruptImports, build: interruptBuilds };

const { values } = readOptions(
	{
		options: {
			times: { type: 'string', default: '50' },
			seed: { type: 'string' },
			only: { type: 'string' },
		},
	},
	'Write --times 50 --seed 7 --only build, or leave them out',
);
const times = Number(values.times);
const seed = Number(values.seed ?? Date.now() % 100_000);
const { only } = values;
if (!Number.isInteger(times) || times < 1 || !Number.isInteger(seed))
	fail('Give whole numbers: --times 50 --seed 7');
if (only !== undefined && !(only in kinds)) fail(`--only ${only}: write import or build`);
if (process.platform !== 'linux') fail('This asks Linux which processes run, and works there only');

const work = resolve('.cache/interrupt');
const project = join(work, 'project');
rmSync(work, { recursive: true, force: true });
mkdirSync(project, { recursive: true });
// A copy: what is edited meanwhile, and what other builds keep, plays no part.
for (const name of [
	'src',
	'public',
	'scripts',
	'tests/fixtures',
	'astro.config.mjs',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
])
	cpSync(name, join(project, name), { recursive: true });
symlinkSync(resolve('node_modules'), join(project, 'node_modules'));

console.log(`Seed ${seed}`);
const faults: string[] = [];
const lines: string[] = [];
for (const [kind, interrupt] of Object.entries(kinds)) {
	if (only !== undefined && only !== kind) continue;
	const tally = await interrupt({ project, work: join(work, kind), times, seed }, console.log);
	faults.push(...tally.faults);
	lines.push(tallyLine(kind === 'build' ? 'Builds' : 'Imports', tally));
}
rmSync(work, { recursive: true, force: true });
for (const line of faults) console.error(line);
console.log(lines.join('\n'));
if (faults.length > 0) process.exitCode = 1;
