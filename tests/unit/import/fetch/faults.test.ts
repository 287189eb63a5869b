import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RequestListener } from 'node:http';
import { faultOf } from '../../../../src/import/fetch/fetch-fault.ts';
import { fetchSources } from '../../../../src/import/fetch/fetch-sources.ts';
import { vectara } from '../../../../src/import/vectara/adapter.ts';
import { liveServer, shortBounds, type LiveServer } from './live-server.ts';

const path = 'raw.githubusercontent.com/vectara/hallucination-leaderboard/main/README.md';
const again = 'Run again later: npm run data:import -- --only vectara';
const wayOn =
	'If that stays so, its address or its form has changed: see src/import/fetch/live-sources.ts and its adapter';
const text = 'Last updated on March 10, 2026\n'.repeat(1000);
const packed = gzipSync(text);

let server: LiveServer;
let lines: string[];
beforeEach(async () => {
	server = await liveServer();
	lines = [];
});
afterEach(() => server.close());

/** The text that the source gives, or the line that says why it gives none. */
async function fetched(answer: RequestListener | string | Buffer, bounds = shortBounds) {
	server.answers[path] = answer;
	const progress = (line: string) => lines.push(line);
	const open = await fetchSources([vectara], {
		day: '2026-11-22',
		progress,
		bounds,
		at: server.at,
	});
	try {
		const files = await open(vectara);
		return 'skipped' in files ? files.skipped : await files.text('README.md');
	} catch (error) {
		return (error as Error).message;
	}
}

const status =
	(code: number, headers: Record<string, string> = {}): RequestListener =>
	(_request, response) =>
		void response.writeHead(code, headers).end('Sorry');
const gzipped =
	(bytes: Buffer): RequestListener =>
	(_request, response) =>
		void response
			.writeHead(200, { 'content-encoding': 'gzip', 'content-length': bytes.length })
			.end(bytes);
const cut: RequestListener = (_request, response) => {
	response.writeHead(200, { 'content-length': 5000 });
	response.write('Half a file', () => response.destroy());
};
/** Answers by hand, where Node would not write such an answer. */
const raw =
	(head: string, body = ''): RequestListener =>
	(request) =>
		void request.socket.end(`HTTP/1.1 200 OK\r\n${head}\r\n\r\n${body}`);
const drip: RequestListener = (_request, response) => {
	const timer = setInterval(() => response.write(' '), 20);
	response.on('close', () => clearInterval(timer));
};
const endless: RequestListener = (_request, response) => {
	const spaces = Buffer.alloc(65_536, ' ');
	const more = () => {
		while (!response.destroyed && response.write(spaces));
	};
	response.on('drain', more);
	more();
};

test.each([
	{ name: 'an error', answer: status(500), line: `answered 500, 2 times. ${again}` },
	{ name: 'no such file', answer: status(404), line: `answered 404. ${wayOn}` },
	{ name: 'another status', answer: status(304), line: `answered 304. ${wayOn}` },
	{
		name: 'too many requests',
		answer: status(429, { 'retry-after': '3600' }),
		line: `answered 429 and asks to wait 3600 s. ${again}`,
	},
	{
		name: 'too many requests, until a day',
		answer: status(429, { 'retry-after': 'Fri, 01 Jan 2100 00:00:00 GMT' }),
		line: expect.stringMatching(
			/ answered 429 and asks to wait [\d.]+ s\. Run again later/,
		) as string,
	},
	{
		name: 'silence',
		answer: () => undefined,
		line: `sent no whole file in 0.3 s, 2 times. ${again}`,
	},
	{
		name: 'one byte now and then',
		answer: drip,
		line: `sent no whole file in 0.3 s, 2 times. ${again}`,
	},
	{ name: 'half a file', answer: cut, line: `dropped the connection half way, 2 times. ${again}` },
	{
		name: 'fewer bytes than it said',
		answer: raw('content-length: 5000', 'Half a file'),
		line: `dropped the connection half way, 2 times. ${again}`,
	},
	{
		name: 'broken chunks',
		answer: raw('transfer-encoding: chunked', 'no number\r\n'),
		line: `dropped the connection half way, 2 times. ${again}`,
	},
	{
		name: 'no HTTP',
		answer: (request) => void request.socket.end('SSH-2.0-OpenSSH_10.0\r\n'),
		line: `sent something that is not HTTP, 2 times. ${again}`,
	},
	{
		name: 'no answer but an end',
		answer: ((request) => request.destroy()) satisfies RequestListener,
		line: `dropped the connection half way, 2 times. ${again}`,
	},
	{
		name: 'half a gzip',
		answer: gzipped(packed.subarray(0, packed.length / 2)),
		line: `sent a gzip that ends half way, 2 times. ${again}`,
	},
	{
		name: 'a broken gzip',
		answer: gzipped(Buffer.from(text)),
		line: `sent a broken gzip, 2 times. ${again}`,
	},
	{
		name: 'a gzip that grows',
		answer: gzipped(gzipSync(Buffer.alloc(100_000_000, ' '), { level: 1 })),
		line: `sends more than the 1 MB that a file may have. ${wayOn}`,
	},
	{
		name: 'spaces without end',
		answer: endless,
		line: `sends more than the 1 MB that a file may have. ${wayOn}`,
	},
	{
		name: 'a packing that was not asked for',
		answer: status(200, { 'content-encoding': 'br' }),
		line: `sent its file as br, which was not asked for. ${wayOn}`,
	},
	{
		name: 'a redirect to itself',
		answer: status(302, { location: `/${path}` }),
		line: `redirects more than 3 times. ${wayOn}`,
	},
	{
		name: 'a redirect to a file',
		answer: status(302, { location: 'file:///etc/hostname' }),
		line: `redirects to something that is no address. ${wayOn}`,
	},
	{
		name: 'a redirect to a machine near us',
		answer: status(302, { location: 'http://169.254.169.254/latest/' }),
		line: `redirects into the network of this machine. ${wayOn}`,
	},
	{
		name: 'a page',
		answer: '\n<!DOCTYPE html><title>Just a moment…</title>',
		line: `sent a page of HTML, not its data. ${wayOn}`,
	},
	{ name: 'nothing', answer: '', line: `sent an empty file. ${wayOn}` },
	{
		name: 'no text',
		answer: Buffer.from([0xff, 0xfe, 0x00]),
		line: `sent something that is no text. ${wayOn}`,
	},
])('a server that sends $name is told in one line', async ({ answer, line }) => {
	const said = await fetched(answer);
	expect(said).toEqual(typeof line === 'string' ? `https://${path} ${line}` : line);
	expect(said).not.toContain('\n');
});

test('bytes beyond those that it said are not read', async () => {
	expect(await fetched(raw('content-length: 4', 'Last updated'))).toBe('Last');
});

test('spaces without end are read no further than the bound', async () => {
	const before = process.memoryUsage().rss;
	await fetched(endless);
	expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
});

test('a server that asks to wait a little is waited for', async () => {
	const answers = [status(429, { 'retry-after': '0' }), gzipped(packed)];
	expect(await fetched((request, response) => answers.shift()!(request, response))).toBe(text);
	expect(lines[0]).toBe(`vectara: https://${path} answered 429; next try in 0 s`);
	expect(lines[1]).toMatch(/^vectara: fetched 1 file, 0\.0 MB in \d\.\d s$/);
});

test('a redirect is followed', async () => {
	server.answers['elsewhere'] = text;
	expect(await fetched(status(301, { location: '/elsewhere' }))).toBe(text);
});

test('when the time for all is over, the rest is given up', async () => {
	const bounds = { ...shortBounds, totalMs: 200, fileMs: 60_000 };
	expect(await fetched(() => undefined, bounds)).toBe(
		`https://${path} was not read when the 0.2 s for all sources were over. ${again}`,
	);
});

test.each([
	['ENOTFOUND', 'has a host name that was not found (DNS)'],
	['EAI_AGAIN', 'has a host name that could not be looked up (DNS)'],
	['ECONNREFUSED', 'refused the connection'],
	['CERT_HAS_EXPIRED', 'could not be read (certificate has expired)'],
])('%s is told in words', (code, words) => {
	const error = Object.assign(new Error('certificate has expired'), { code });
	expect(faultOf(error).message).toBe(words);
	expect(faultOf(new AggregateError([error])).message).toBe(words);
});
