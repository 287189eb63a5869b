/**
 * How much this machine serves: `node scripts/load.ts [folder] [--seconds 60]`. nginx serves a built
 * site as in `deploy/`, and wrk asks for pages drawn from it. More connections are tried step by step;
 * those with the highest rate without an error are then held for the seconds. Prints rates and
 * latencies, and ends with 1 where that had an error. Build with --precompress, as a host has the site.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn, pathOf } from '../src/build/checks/site-files.ts';
import { sampleOf } from '../src/build/sample.ts';
import { ensureDebian, webServerPackages } from './lib/ensure-debian.ts';
import { fail } from './lib/fail.ts';
import { freePort } from './lib/free-port.ts';
import { loadLine, readWrk, wrkScript, type Load } from './lib/load.ts';
import { readOptions } from './lib/read-options.ts';
import { startWebServer } from './lib/web-server.ts';

const steps = [2, 4, 8, 16, 32, 64, 128, 256];
const secondsAStep = 3;
/** Pages that are asked for, of every kind. The same in each run. */
const sample = { size: 5_000, seed: 1 };

const { values, positionals } = readOptions(
	{ allowPositionals: true, options: { seconds: { type: 'string', default: '60' } } },
	'Write [folder] --seconds 60',
);
const site = positionals[0] ?? 'dist';
const seconds = Number(values.seconds);
if (!Number.isInteger(seconds) || seconds < 1) fail('Give whole seconds: --seconds 60');
const missing = ensureDebian([...webServerPackages, 'wrk']);
if (missing !== undefined) fail(missing);

const server = await startWebServer('nginx', site, await freePort()).catch((error: unknown) =>
	fail((error as Error).message),
);
const folder = mkdtempSync(join(tmpdir(), 'crosscheck-load-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const script = join(folder, 'paths.lua');
const threads = availableParallelism();
try {
	const pages = (await filesIn(site)).filter((file) => file.endsWith('/index.html'));
	const paths = sampleOf(pages, sample).map(pathOf);
	writeFileSync(script, wrkScript(paths));
	console.log(`${paths.length} of ${pages.length} pages, asked for by ${threads} threads of wrk`);
	let best: { connections: number; load: Load } | undefined;
	for (const connections of steps) {
		const load = await run(connections, secondsAStep);
		console.log(loadLine(connections, load));
		if (load.errors === 0 && load.rate > (best?.load.rate ?? 0)) best = { connections, load };
	}
	if (best === undefined) throw new Error('No step was without errors');
	console.log(`Held for ${seconds} s:`);
	const held = await run(best.connections, seconds);
	console.log(loadLine(best.connections, held));
	if (held.errors > 0) process.exitCode = 1;
} catch (error) {
	console.error(`\n${(error as Error).message}.`);
	process.exitCode = 1;
} finally {
	await server.stop();
}

/** One run of wrk, which ends by itself. */
async function run(connections: number, duration: number): Promise<Load> {
	const options = ['-t', Math.min(threads, connections), '-c', connections, '-d', `${duration}s`];
	const child = spawn('wrk', [...options.map(String), '-s', script, server.url], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	let text = '';
	child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
	await new Promise((done, problem) => child.once('close', done).once('error', problem));
	const load = readWrk(text);
	if (load === undefined) throw new Error(`wrk broke off: ${text.trim()}`);
	return load;
}
