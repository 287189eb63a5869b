import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesIn } from '../../src/build/checks/site-files.ts';
import { stateFolder } from '../../src/build/site/run-build.ts';

interface Build {
	id: number;
	/** Its exit code, and all that it printed. */
	ended: Promise<{ code: number | null; said: string }>;
}

/** Starts a build into a folder, in a group of processes of its own, as a terminal does. */
function startBuild(outDir: string, env: Readonly<Record<string, string>> = {}): Build {
	const build = spawn(process.execPath, ['scripts/build.ts'], {
		detached: true,
		env: {
			...process.env,
			NODE_ENV: 'production',
			DATA_DIR: 'tests/fixtures/data',
			OUT_DIR: outDir,
			...env,
		},
	});
	let said = '';
	for (const stream of [build.stdout, build.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => (said += text));
	const ended = new Promise<{ code: number | null; said: string }>((done) =>
		build.once('close', (code) => done({ code, said })),
	);
	return { id: build.pid!, ended };
}

describe.concurrent.each([
	{ kind: 'a shard', env: { SHARD: '1/3' } },
	{ kind: 'a server', env: { ADAPTER: 'node' } },
])('a build of $kind that fails', ({ kind, env }) => {
	const site = `.cache/last-good-${kind.replace('a ', '')}`;
	let data: string;

	beforeAll(async () => {
		data = await mkdtemp(join(tmpdir(), 'crosscheck-broken-'));
		await cp('tests/fixtures/data', data, { recursive: true });
		await writeFile(join(data, 'labs/acme.yml'), 'name: Acme\n');
		await rm(site, { recursive: true, force: true });
		await mkdir(site, { recursive: true });
		await writeFile(join(site, 'index.html'), 'The last good site');
	});
	afterAll(() => rm(data, { recursive: true }));

	test('leaves the last good site as it was', async ({ expect }) => {
		const { code, said } = await startBuild(site, { ...env, DATA_DIR: data }).ended;
		expect(code).toBe(1);
		expect(said).toMatch('labs/acme.yml');
		expect(await filesIn(site)).toEqual(['/index.html']);
		expect(await readFile(join(site, 'index.html'), 'utf8')).toBe('The last good site');
	});
});

test('of two builds into one folder at the same time, one says that the other is at it', async () => {
	const site = '.cache/built-twice';
	const builds = await Promise.all([startBuild(site), startBuild(site)].map((one) => one.ended));
	const [done, refused] = builds.sort((x, y) => Number(x.code) - Number(y.code));
	expect(done).toMatchObject({ code: 0 });
	expect(done!.said).toMatch(`Built ${join(process.cwd(), site)} in`);
	expect(refused!.said).toMatch(
		/^\S+\/\.cache\/built-twice is being built by process \d+\. Wait until it ends\n$/,
	);
	expect(refused!.code).toBe(1);
	expect(await filesIn(site)).toEqual(await filesIn('.cache/fixture-site'));
});

test.skipIf(process.platform === 'win32')(
	'Ctrl-C ends a build with one line, and nothing is in the place of the site',
	async () => {
		const site = '.cache/stopped';
		await rm(site, { recursive: true, force: true });
		const lock = join(stateFolder(resolve('.'), resolve(site)), 'lock');
		// That of an earlier build that was stopped.
		await rm(lock, { force: true });
		const build = startBuild(site, { SHARD: '1/3' });
		while (!existsSync(lock)) await pause(10);
		process.kill(-build.id, 'SIGINT');
		expect(await build.ended).toEqual({
			code: 130,
			said: '\nStopped. The last site is as it was, or the next build completes this one\n',
		});
		expect(existsSync(site)).toBe(false);
	},
);
