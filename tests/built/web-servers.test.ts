import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureDebian, webServerPackages } from '../../scripts/lib/ensure-debian.ts';
import { freePort } from '../../scripts/lib/free-port.ts';
import { startWebServer, webServerNames, type WebServer } from '../../scripts/lib/web-server.ts';
import { filesIn, pathOf } from '../../src/build/checks/site-files.ts';
import { headersFor } from '../../src/build/headers/headers-for.ts';
import { inlineStyleHashes } from '../../src/build/headers/inline-styles.ts';
import { readHeadersFile } from '../../src/build/headers/headers-file.ts';
import { defaultHeaders, type HeaderRule } from '../../src/build/headers/site-headers.ts';
import { precompressSite } from '../../src/build/precompress/precompress-site.ts';

// The examples in deploy/ serve the fixture site, compressed beforehand, as _headers and its files say.

const built = process.env['FIXTURE_SITE'] ?? '.cache/fixture-site';
const site = '.cache/web-servers';

let rules: HeaderRule[];
beforeAll(async () => {
	const problem = ensureDebian(webServerPackages);
	if (problem !== undefined) throw new Error(problem);
	await rm(site, { recursive: true, force: true });
	await cp(built, site, { recursive: true });
	await precompressSite(site, () => undefined);
	// Kinds of files that the fixture site does not have.
	await mkdir(join(site, 'kinds'));
	for (const name of ['table.csv', 'twin.md', 'client.d.ts', '.hidden'])
		await writeFile(join(site, 'kinds', name), 'Größe');
	rules = readHeadersFile(await readFile(join(site, '_headers'), 'utf8'));
}, 180_000);

afterAll(() => rm(site, { recursive: true, force: true }));

test('every page has headers: another site can show none in a frame but the widgets', async () => {
	const pages = (await filesIn(built)).filter((file) => file.endsWith('.html')).map(pathOf);
	const open = pages.filter(
		(path) =>
			!headersFor(rules, path)['Content-Security-Policy']?.includes("frame-ancestors 'none'"),
	);
	// A new folder of pages is named in `pageFolders` of src/build/headers/site-headers.ts.
	expect(open.filter((path) => !path.startsWith('/embed/v1/'))).toEqual([]);
	expect(open.length).toBeGreaterThan(0);
});

test('the policy names every style sheet inside a page or an image', async () => {
	const policy = headersFor(rules, '/')['Content-Security-Policy']!;
	for (const file of (await filesIn(built)).filter((name) => /\.(?:html|svg)$/.test(name)))
		for (const hash of inlineStyleHashes(await readFile(join(built, file), 'utf8')))
			expect(policy, file).toContain(`'${hash}'`);
});

describe.each(webServerNames)('%s', (name) => {
	let server: WebServer;
	beforeAll(async () => {
		server = await startWebServer(name, site, await freePort());
	});
	afterAll(() => server.stop());
	const get = (path: string, headers: Record<string, string> = {}) =>
		answerTo(server.url + path, headers);

	test.each([
		'/',
		'/index.html',
		'/compare/large-1/small-1/',
		'/models/',
		'/data/',
		'/embed/v1/price/small-1/',
		'/embed/v1/crosscheck.js',
		'/api/v1/models/small-1.json',
		'/names.json',
		'/speculation-rules.json',
		'/pagefind/pagefind.js',
	])('sends the headers of %s and no others', async (path) => {
		const { status, headers } = await get(path);
		expect(status).toBe(200);
		expectHeaders(headers, path);
	});

	test('lets hashed files stay, and asks for all others again', async () => {
		const hashed = (await filesIn(built)).find((file) => file.startsWith('/_astro/'))!;
		const { headers } = await get(hashed);
		expectHeaders(headers, hashed);
		expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
		expect((await get('/')).headers['cache-control']).toBe('public, max-age=0, must-revalidate');
	});

	test('lets other sites show widgets in frames, and nothing else', async () => {
		const policyOf = async (path: string) => (await get(path)).headers['content-security-policy'];
		expect(await policyOf('/embed/v1/price/small-1/')).not.toContain('frame-ancestors');
		for (const path of ['/', '/widgets/', '/%63ompare/large-1/small-1/', '//models/', '/nowhere/'])
			expect(await policyOf(path), path).toContain("frame-ancestors 'none'");
	});

	test.each([
		['br', 'br', brotliDecompressSync],
		['gzip', 'gzip', gunzipSync],
		// nginx has no zstd, and sends the file as it is.
		['zstd', name === 'caddy' ? 'zstd' : undefined, zstdDecompressSync],
		['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
		['identity', undefined, undefined],
		['', undefined, undefined],
	])('to a browser that reads “%s” it sends %s', async (reads, encoding, decompress) => {
		const file = await readFile(join(site, 'models/index.html'));
		const { headers, body } = await get('/models/', { 'Accept-Encoding': reads });
		expect(headers['content-encoding']).toBe(encoding);
		expect((encoding === undefined ? body : decompress(body)).equals(file)).toBe(true);
		if (encoding === undefined) return;
		expect(headers.vary).toBe('Accept-Encoding');
		const beforehand = { br: '.br', zstd: '.zst' }[encoding];
		if (beforehand !== undefined)
			expect(body.equals(await readFile(join(site, `models/index.html${beforehand}`)))).toBe(true);
	});

	test.each(['/nowhere/', '/nowhere.csv', '/_astro/nowhere.js', '/compare/large-1/nowhere/'])(
		'answers %s with the page for it and status 404',
		async (path) => {
			const { status, headers, body } = await get(path);
			expect(status).toBe(404);
			expect(headers['content-type']).toBe('text/html; charset=utf-8');
			expect(body.equals(await readFile(join(site, '404.html')))).toBe(true);
			expectHeaders(headers, '/404.html');
		},
	);

	test.each(['/_astro/', '/kinds/', '/embed/v1/'])('lists no files of %s', async (path) => {
		expect((await get(path)).status).toBe(404);
	});

	test.each(['/kinds/.hidden', '/.git/config', '/_headers', '/_headers.nginx', '/_headers.caddy'])(
		'does not give out %s',
		async (path) => {
			const { status, body } = await get(path);
			expect(status).toBe(404);
			expect(body.equals(await readFile(join(site, '404.html')))).toBe(true);
		},
	);

	test('adds the last slash to the address of a page', async () => {
		for (const path of ['/models', '/compare/large-1/small-1', '/embed/v1/cost/small-1']) {
			const { status, headers } = await get(path);
			expect([301, 308]).toContain(status);
			expect(headers.location).toBe(`${path}/`);
		}
		expect((await get('/embed/v1/cost?models=small-1')).headers.location).toBe(
			'/embed/v1/cost/?models=small-1',
		);
	});

	test('sends a part of a file that is asked for', async () => {
		const file = await readFile(join(site, 'names.json'));
		const { status, headers, body } = await get('/names.json', { Range: 'bytes=10-19' });
		expect(status).toBe(206);
		expect(headers['content-range']).toBe(`bytes 10-19/${file.length}`);
		expect(body.equals(file.subarray(10, 20))).toBe(true);
		expect((await get('/names.json', { Range: `bytes=${file.length}-` })).status).toBe(416);
	});

	test.each(['br', 'gzip', 'identity'])(
		'sends nothing again that the reader has, in %s',
		async (encoding) => {
			const asked = { 'Accept-Encoding': encoding };
			const { headers } = await get('/models/', asked);
			const etag = headers.etag!;
			const again = await get('/models/', { ...asked, 'If-None-Match': etag });
			expect(again.status).toBe(304);
			expect(again.body).toHaveLength(0);
			expectHeaders(again.headers, '/models/');
			const since = { 'If-Modified-Since': headers['last-modified']! };
			expect((await get('/models/', { ...asked, ...since })).status).toBe(304);
			expect((await get('/models/', { ...asked, 'If-None-Match': '"other"' })).status).toBe(200);
		},
	);

	test.each([
		['/models/', /^text\/html; charset=utf-8$/],
		['/calendar.ics', /^text\/calendar; charset=utf-8$/],
		['/changes/feed.atom', /^application\/atom\+xml/],
		['/sitemap.xml', /^(?:text|application)\/xml/],
		['/names.json', /^application\/json/],
		['/favicon.svg', /^image\/svg\+xml/],
		['/asked.js', /^(?:text|application)\/javascript; charset=utf-8$/],
		['/speculation-rules.json', /^application\/speculationrules\+json$/],
		['/pagefind/wasm.en.pagefind', /^application\/octet-stream$/],
		['/kinds/table.csv', /^text\/csv; charset=utf-8$/],
		['/kinds/twin.md', /^text\/markdown; charset=utf-8$/],
		['/kinds/client.d.ts', /^text\/plain; charset=utf-8$/],
	])('says what %s is', async (path, type) => {
		const { status, headers } = await get(path);
		expect(status).toBe(200);
		expect(headers['content-type']).toMatch(type);
	});
});

/** The headers of an answer are those of the rules, and it has no other that guards the browser. */
function expectHeaders(headers: IncomingHttpHeaders, path: string) {
	const { 'Content-Type': _, ...expected } = { ...defaultHeaders, ...headersFor(rules, path) };
	const sent = Object.fromEntries(
		Object.keys({ ...rules.reduce((all, rule) => ({ ...all, ...rule.headers }), {}), ...expected })
			.filter((name) => name !== 'Content-Type' && headers[name.toLowerCase()] !== undefined)
			.map((name) => [name, headers[name.toLowerCase()]]),
	);
	expect(sent).toEqual(expected);
}

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** Asks without what `fetch` adds and undoes by itself. */
function answerTo(url: string, headers: Record<string, string>): Promise<Answer> {
	const { origin } = new URL(url);
	return new Promise((done, fail) => {
		// The path as it is written, which URL would tidy.
		request(origin, { path: url.slice(origin.length), headers }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () =>
				done({
					status: response.statusCode!,
					headers: response.headers,
					body: Buffer.concat(parts),
				}),
			);
		})
			.on('error', fail)
			.end();
	});
}
