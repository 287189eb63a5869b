// @ts-check
/**
 * Makes a fresh clone ready, then hands over: `node scripts/setup.mjs scripts/start.ts`.
 *
 * This file runs before anything is installed, under any Node from 20 on, so it is plain JavaScript
 * without dependencies. What it hands over to runs under the Node that package.json pins.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const windows = process.platform === 'win32';
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const stampFile = resolve('node_modules/.crosscheck-setup');
const pinnedNode = resolve('node_modules/node/bin', windows ? 'node.exe' : 'node');

if (Number.parseInt(process.versions.node) < 20)
	fail(`Crosscheck needs Node 20 or newer, and this is ${process.version}. See https://nodejs.org`);
if (!isInstalled()) await install();
const [script, ...args] = process.argv.slice(2);
if (script !== undefined) process.exit(await run(pinnedNode, [script, ...args]));

/** The lockfile and the machine that `node_modules` was last installed for. */
function wantedStamp() {
	const lockfile = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
	return `${lockfile} ${process.platform} ${process.arch}\n`;
}

function isInstalled() {
	return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wantedStamp();
}

/**
 * Installs what the lockfile says. Not by `npm ci`: it refuses a lockfile in which a registry left
 * out the optional packages of other systems. `--no-save` leaves the lockfile as it is just the same.
 */
async function install() {
	console.log('Set-up: installing dependencies, once; this takes about half a minute …');
	const started = Date.now();
	const code = await run('npm', ['install', '--no-save', '--loglevel=error'], { shell: windows });
	if (code === 130) process.exit(code);
	if (code !== 0)
		fail('npm install failed. Its message is above. If unclear, delete node_modules and run again');
	if (spawnSync(pinnedNode, ['--version']).status !== 0)
		fail(
			'npm installed no working Node for this system. Try: npm rebuild node --foreground-scripts',
		);
	writeFileSync(stampFile, wantedStamp());
	console.log(`Set-up: dependencies installed in ${Math.round((Date.now() - started) / 1000)} s`);
}

/**
 * Runs a command on our own terminal and passes signals on to it. Gives its exit code: 130 when the
 * reader stopped it, 127 when it could not be started.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
function run(command, args, options) {
	const child = spawn(command, args, { stdio: 'inherit', ...options });
	let stopped = false;
	/** @param {NodeJS.Signals} signal */
	const passOn = (signal) => {
		stopped = true;
		child.kill(signal);
	};
	process.on('SIGINT', passOn).on('SIGTERM', passOn);
	return new Promise((done) => {
		child.on('error', () => done(127));
		child.on('exit', (code) => done(stopped ? 130 : (code ?? 1)));
	});
}

/**
 * @param {string} reason
 * @returns {never}
 */
function fail(reason) {
	console.error(`Set-up failed: ${reason}.`);
	process.exit(1);
}
