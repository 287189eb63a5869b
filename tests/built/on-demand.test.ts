import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	startNode,
	startWorkerd,
	type OnDemandServer,
} from '../../scripts/lib/on-demand-servers.ts';
import { buildFixture } from './build-fixture.ts';

/** Starts a copy of the server where it finds no packages. */
async function startNodeElsewhere(site: string): Promise<OnDemandServer> {
	const copy = await mkdtemp(join(tmpdir(), 'crosscheck-server-'));
	await cp(site, copy, { recursive: true });
	const server = await startNode(copy);
	return {
		...server,
		async stop() {
			await server.stop();
			await rm(copy, { recursive: true });
		},
	};
}

const servers = [
	{ adapter: 'node', start: startNodeElsewhere },
	{ adapter: 'cloudflare', start: startWorkerd },
];
/** Is left as a file; of the other published pairs the files are taken away. */
const published = 'large-1/large-2';
const unpublished = 'beta-lite/umbra-x';

describe.each(servers)('a server for $adapter', ({ adapter, start }) => {
	const site = `.cache/on-demand-${adapter}`;
	/** The pages of all published pairs, as built. */
	const pages = new Map<string, string>();
	let server: OnDemandServer;

	beforeAll(async () => {
		await buildFixture(site, { ADAPTER: adapter });
		const folder = join(site, 'client/compare');
		for (const a of await foldersIn(folder))
			for (const b of await foldersIn(join(folder, a))) {
				pages.set(`${a}/${b}`, await readFile(join(folder, a, b, 'index.html'), 'utf8'));
				if (`${a}/${b}` !== published) await rm(join(folder, a, b), { recursive: true });
			}
		server = await start(site);
	}, 120_000);
	afterAll(() => server.stop());

	const ask = (path: string, options: RequestInit = {}) =>
		fetch(`${server.url}${path}`, { redirect: 'manual', ...options });

	test('renders a pair as the build does, byte for byte', async () => {
		expect(pages.size).toBeGreaterThan(5);
		for (const [pair, page] of pages)
			expect(await (await ask(`/compare/${pair}/`)).text()).toBe(page);
	});

	test('sends a published pair as a file', async () => {
		const response = await ask(`/compare/${published}/`);
		expect(response.status).toBe(200);
		expect(response.headers.get('cache-control')).not.toMatch('stale-while-revalidate');
	});

	test('renders an unpublished pair, whose links lead to others of its kind', async () => {
		const response = await ask(`/compare/${unpublished}/`);
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toMatch('text/html');
		expect(response.headers.get('cache-control')).toBe(
			'public, max-age=300, s-maxage=86400, stale-while-revalidate=604800',
		);
		const html = await response.text();
		expect(html).toMatch('<title>Beta Lite vs Umbra X');
		expect(html).toMatch('rel="stylesheet"');
		expect(html).not.toMatch('href="/compare/?m=');
	});

	test('answers who asks for the head alone, or has the page already', async () => {
		const head = await ask(`/compare/${unpublished}/`, { method: 'HEAD' });
		expect(head.status).toBe(200);
		expect(await head.text()).toBe('');
		const etag = head.headers.get('etag')!;
		expect(etag).toMatch(/^W\/".+"$/);
		const again = await ask(`/compare/${unpublished}/`, { headers: { 'If-None-Match': etag } });
		expect(again.status).toBe(304);
		expect(again.headers.get('etag')).toBe(etag);
		expect(await again.text()).toBe('');
	});

	test('leads the other order to the page', async () => {
		const response = await ask('/compare/umbra-x/beta-lite/');
		expect(response.status).toBe(301);
		expect(response.headers.get('location')).toBe('/compare/beta-lite/umbra-x/');
	});

	test('shows the page for addresses without one, for unknown models too', async () => {
		for (const path of ['/compare/beta-lite/nothing/', '/nothing/']) {
			const response = await ask(path);
			expect(response.status).toBe(404);
			expect(await response.text()).toMatch('There is no page at this address');
		}
	});
});

async function foldersIn(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { withFileTypes: true });
	return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
