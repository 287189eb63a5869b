import { expect, test } from 'vitest';
import { headersFile, readHeadersFile } from '../../../../src/build/headers/headers-file.ts';
import { headersFor } from '../../../../src/build/headers/headers-for.ts';
import { inlineStyleHashes } from '../../../../src/build/headers/inline-styles.ts';
import { caddyHeaders, nginxHeaders } from '../../../../src/build/headers/server-headers.ts';
import { siteHeaders } from '../../../../src/build/headers/site-headers.ts';

const rules = siteHeaders(['sha256-abc=']);
const policy =
	"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'sha256-abc='; " +
	"img-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; frame-src 'self'; " +
	"object-src 'none'; base-uri 'none'; form-action 'self'";
const everywhere = {
	'Content-Security-Policy': policy,
	'Access-Control-Allow-Origin': '*',
	'Cross-Origin-Resource-Policy': 'cross-origin',
	'Permissions-Policy':
		'accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), ' +
		'magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Strict-Transport-Security': 'max-age=31536000',
	'X-Content-Type-Options': 'nosniff',
};
const page = {
	...everywhere,
	'Content-Security-Policy': `${policy}, frame-ancestors 'none'`,
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Speculation-Rules': '"/speculation-rules.json"',
};

// Written out in full: a policy that is loosened by one character is to be seen here.
test.each([
	{ path: '/', headers: page },
	{ path: '/compare/a/b/', headers: page },
	{ path: '/models/', headers: page },
	{ path: '/404.html', headers: page },
	{ path: '/embed/v1/price/a/', headers: everywhere },
	{ path: '/embed/v1/crosscheck.js', headers: everywhere },
	{ path: '/names.json', headers: everywhere },
	{
		path: '/_astro/Page.DFHodHzG.css',
		headers: { ...everywhere, 'Cache-Control': 'public, max-age=31536000, immutable' },
	},
	{
		path: '/speculation-rules.json',
		headers: {
			...everywhere,
			'Content-Type': 'application/speculationrules+json',
			'Cache-Control': 'public, max-age=86400',
		},
	},
])('the headers of $path', ({ path, headers }) => {
	expect(headersFor(rules, path)).toEqual(headers);
});

test('no path gets two values of one header, but for the Content-Security-Policy', () => {
	for (const { path } of rules) {
		const said = rules
			.filter((rule) => rule === rules[0] || path.startsWith(rule.path.replace('*', '')))
			.flatMap(({ path: pattern, headers }) =>
				pattern === '/' && path !== '/' ? [] : Object.keys(headers),
			)
			.filter((name) => name !== 'Content-Security-Policy');
		expect(said, path).toEqual([...new Set(said)]);
	}
});

test('keeps within what Cloudflare reads: 100 rules, 2,000 characters a line', () => {
	const lines = headersFile(rules).split('\n');
	expect(rules.length).toBeLessThanOrEqual(100);
	expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2_000);
});

test('a _headers file is read as it was written', () => {
	expect(readHeadersFile(`# Ours\n${headersFile(rules)}`)).toEqual(rules);
});

test.each(['  X-Early: 1', '/a\n  No header', '/a\nX-Flush: 1'])(
	'a line that is neither path nor header is named: %j',
	(text) => {
		expect(() => readHeadersFile(text)).toThrow(
			/^_headers:[12]: write a path, or below it “ {2}Name: value”$/,
		);
	},
);

const few = [
	{ path: '/*', headers: { 'X-All': '1', 'X-Kind': 'any' } },
	{ path: '/a.html', headers: { 'X-Kind': 'a "quoted" one' } },
	{ path: '/b/*', headers: { 'X-Kind': 'a "quoted" one', 'Content-Type': 'text/x' } },
];

test('nginx gets a map for each header, and no content type', () => {
	expect(nginxHeaders(few)).toBe(
		[
			'map $uri $crosscheck_x_all {',
			'\tdefault "1";',
			'}',
			'',
			'map $uri $crosscheck_x_kind {',
			'\tdefault "any";',
			'\t"~^(/a\\\\.html$|/b/)" "any, a \\"quoted\\" one";',
			'}',
			'',
			'map $uri $crosscheck_cache_control {',
			'\tdefault "public, max-age=0, must-revalidate";',
			'}',
			'',
		].join('\n'),
	);
});

test('Caddy gets what holds everywhere first, then what holds for some paths', () => {
	expect(caddyHeaders(few)).toBe(
		[
			'(crosscheck-headers) {',
			'\theader X-All `1`',
			'\theader X-Kind `any`',
			'\t@x-kind-1 path /a.html /b/*',
			'\theader @x-kind-1 X-Kind `any, a "quoted" one`',
			'\t@content-type-1 path /b/*',
			'\theader @content-type-1 Content-Type `text/x`',
			'\theader Cache-Control `public, max-age=0, must-revalidate`',
			'}',
			'',
		].join('\n'),
	);
});

test('style sheets inside a page are named by their hash', () => {
	// printf 'a{color:red}' | openssl dgst -sha256 -binary | base64
	expect(inlineStyleHashes('<style>a{color:red}</style><p><style media="print"></style>')).toEqual([
		'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs=',
		'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
	]);
});
