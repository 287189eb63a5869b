import { defineConfig } from '@playwright/test';
import { missingOf } from './scripts/lib/ensure-debian.ts';
import { findChromium } from './scripts/lib/find-chromium.ts';
import { freePort } from './scripts/lib/free-port.ts';

// What is found here goes into the environment, where the processes of the tests find it again.
const sitePort = (process.env['SITE_PORT'] ??= String(await freePort()));
const fixturePort = (process.env['FIXTURE_PORT'] ??= String(await freePort()));
const hostPort = (process.env['HOST_PORT'] ??= String(await freePort()));
const chromium = (process.env['CHROMIUM_PATH'] ||= findChromium() ?? '');

/** As readers get the site. Where there is no nginx, our own server sends the same headers. */
const byNginx =
	missingOf(['nginx', 'libnginx-mod-http-brotli-static']).length > 0 ? '' : '--by nginx';

/** Keeps Chromium from asking its maker for anything; as root it cannot use its sandbox. */
const args = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** The real site is tested for what any data must give, the fixture site for exact values. */
export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: '.cache/test-results',
	reporter: 'list',
	forbidOnly: Boolean(process.env['CI']),
	fullyParallel: true,
	// Half of them by default, which is one on a machine of two.
	workers: '100%',
	use: {
		// Only a test of it has one: it would stand between a page and what a test changes about its requests.
		serviceWorkers: 'block',
		launchOptions: { args, ...(chromium && { executablePath: chromium }) },
	},
	projects: [
		{ name: 'site', testDir: 'tests/e2e/site', use: { baseURL: url(sitePort) } },
		{ name: 'fixture', testDir: 'tests/e2e/fixture', use: { baseURL: url(fixturePort) } },
	],
	webServer: [
		server('dist', sitePort),
		server('.cache/fixture-site', fixturePort),
		// A page of another site, which shows widgets of the fixture site.
		{
			command: 'node tests/fixtures/host/serve.ts',
			env: { PORT: hostPort, SITE: url(fixturePort) },
			url: url(hostPort),
			reuseExistingServer: false,
		},
	],
});

function url(port: string) {
	return `http://localhost:${port}`;
}

function server(folder: string, port: string) {
	return {
		command: `node scripts/serve.ts ${folder} ${byNginx}`,
		env: { PORT: port },
		url: url(port),
		reuseExistingServer: false,
		gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 2_000 },
	};
}
