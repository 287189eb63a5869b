import { spawn } from 'node:child_process';

/** Builds the site from the fixture data into a folder below `.cache`. Throws what the build says. */
export async function buildFixture(
	outDir: string,
	env: Readonly<Record<string, string>> = {},
): Promise<void> {
	const build = spawn(process.execPath, ['scripts/build.ts'], {
		env: {
			...process.env,
			NODE_ENV: 'production',
			ASTRO_TELEMETRY_DISABLED: '1',
			DATA_DIR: 'tests/fixtures/data',
			OUT_DIR: outDir,
			...env,
		},
	});
	let said = '';
	build.stdout.on('data', (text) => (said += String(text)));
	build.stderr.on('data', (text) => (said += String(text)));
	const code = await new Promise((done) => build.once('exit', done));
	if (code !== 0) throw new Error(`The build into ${outDir} failed: ${said}`);
}
