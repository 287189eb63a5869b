import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteServer } from '../../../scripts/lib/site-server.ts';

const site = mkdtempSync(join(tmpdir(), 'crosscheck-site-'));
const server = siteServer(site);
let origin = '';

beforeAll(async () => {
	mkdirSync(join(site, 'models/small-1'), { recursive: true });
	mkdirSync(join(site, 'pagefind'));
	writeFileSync(join(site, 'index.html'), 'home');
	writeFileSync(join(site, '404.html'), 'no such page');
	writeFileSync(join(site, 'models/small-1/index.html'), 'small');
	writeFileSync(join(site, 'models.csv'), 'name\n');
	writeFileSync(join(site, 'names.json'), '[]');
	writeFileSync(join(site, 'pagefind/pagefind.js'), '');
	writeFileSync(join(site, 'pagefind/wasm.en.pagefind'), '');
	await new Promise<void>((done) => server.listen(0, done));
	origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
	server.close();
	rmSync(site, { recursive: true });
});

test.each([
	{ path: '/', type: 'text/html;charset=utf-8', text: 'home' },
	{ path: '/models/small-1/?tab=prices', type: 'text/html;charset=utf-8', text: 'small' },
	{ path: '/models.csv', type: 'text/csv;charset=utf-8', text: 'name\n' },
	{ path: '/names.json', type: 'application/json', text: '[]' },
	{ path: '/pagefind/pagefind.js', type: 'text/javascript', text: '' },
	{ path: '/pagefind/wasm.en.pagefind', type: 'application/octet-stream', text: '' },
])('serves $path as $type', async ({ path, type, text }) => {
	const response = await fetch(origin + path);
	expect(response.status).toBe(200);
	expect(response.headers.get('content-type')).toBe(type);
	expect(await response.text()).toBe(text);
});

test.each([
	{ path: '/models/small-1', to: '/models/small-1/' },
	{ path: '/models/small-1?m=a?b', to: '/models/small-1/?m=a?b' },
	{ path: '//models/small-1', to: '/models/small-1/' },
])('redirects $path to $to', async ({ path, to }) => {
	const response = await fetch(origin + path, { redirect: 'manual' });
	expect(response.status).toBe(301);
	expect(response.headers.get('location')).toBe(to);
});

test.each(['/models/big-1/', '/models', '/nothing.json', '/%', '/..%2f..%2fetc%2fpasswd'])(
	'answers %s with the 404 page',
	async (path) => {
		const response = await fetch(origin + path);
		expect(response.status).toBe(404);
		expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
		expect(await response.text()).toBe('no such page');
	},
);

test('sends what the build has compressed to readers who take it', async () => {
	const page = 'a page that lies here compressed too';
	writeFileSync(join(site, 'models/small-1/index.html.br'), brotliCompressSync(page));
	const response = await fetch(`${origin}/models/small-1/`, {
		headers: { 'Accept-Encoding': 'gzip, br' },
	});
	expect(response.headers.get('content-encoding')).toBe('br');
	expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
	expect(await response.text()).toBe(page);
	const plain = { headers: { 'Accept-Encoding': 'identity' } };
	expect(await (await fetch(`${origin}/models/small-1/`, plain)).text()).toBe('small');
});

test('sends the headers of the _headers file, those of the 404 page where nothing is there', async () => {
	const rules = ['/*', '  X-All: 1', '/models/*', '  X-Kind: model', '/404.html', '  X-Kind: none'];
	writeFileSync(join(site, '_headers'), rules.join('\n'));
	const kindOf = async (path: string) => {
		const { headers } = await fetch(origin + path);
		return [headers.get('x-all'), headers.get('x-kind')];
	};
	expect(await kindOf('/models/small-1/')).toEqual(['1', 'model']);
	expect(await kindOf('/names.json')).toEqual(['1', null]);
	expect(await kindOf('/nothing/')).toEqual(['1', 'none']);
});
