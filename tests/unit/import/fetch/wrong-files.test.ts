import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adapters } from '../../../../src/import/adapters.ts';
import { fetchSources } from '../../../../src/import/fetch/fetch-sources.ts';
import { aZip } from './a-zip.ts';
import { shortBounds } from './live-server.ts';

/** What the server answers to whatever it is asked. */
let body: string | Buffer;
let port: number;
const server = createServer((_request, response) => response.end(body));
beforeAll(async () => {
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	({ port } = server.address() as AddressInfo);
});
afterAll(() => {
	server.close();
	server.closeAllConnections();
});

/** Of each source that is read all the same, its name; of the others the lines that say why they are not. */
async function readAll(): Promise<{ read: string[]; lines: string[] }> {
	const open = await fetchSources(adapters, {
		day: '2026-11-22',
		progress: () => undefined,
		bounds: shortBounds,
		at: () => `http://127.0.0.1:${port}/`,
	});
	const read: string[] = [];
	const lines: string[] = [];
	for (const adapter of adapters) {
		try {
			const files = await open(adapter);
			if ('skipped' in files) continue;
			await adapter.read(files);
			read.push(adapter.id);
		} catch (error) {
			lines.push((error as Error).message);
		}
	}
	return { read, lines };
}

test.each([
	['an empty list', '[]'],
	['an empty object', '{}'],
	['null', 'null'],
	['a text', '"Sorry"'],
	['a list of nothing', '[{}]'],
	['an object of nothing', '{"anthropic":{}}'],
	['a provider without models', '{"anthropic":{"id":"a","name":"A","models":{}}}'],
	['a prototype', '{"__proto__":{"models":[]}}'],
	['half a file', '{"anthropic": {"models": [1,\n2'],
	['spaces', ' '.repeat(100_000)],
	['a table of other columns', 'a,b\n1,2\n'],
	['a table without rows', 'Model,Organization\n'],
	['a nest of lists', '['.repeat(100_000)],
	['a zip of nothing', aZip({})],
	['a zip of other files', aZip({ 'readme.txt': 'Hello' })],
])('no source takes %s for its data, and each says so in one line', async (_name, sent) => {
	body = sent;
	const { read, lines } = await readAll();
	expect(read).toEqual([]);
	expect(lines).toHaveLength(12);
	for (const line of lines) expect(line).toMatch(/^.{10,500}$/);
});

test('a zip that unpacks to too much is not unpacked, whatever size it says', async () => {
	const spaces = Buffer.alloc(50_000_000, ' ');
	const honest = aZip({ 'data.csv': spaces.toString() });
	const lying = Buffer.from(honest);
	// The size of the file, in the directory at the end.
	lying.writeUInt32LE(1000, lying.lastIndexOf('PK\x01\x02') + 24);
	expect(honest.length).toBeLessThan(deflateRawSync(spaces).length + 500);
	for (const [zip, what] of [
		[honest, 'zip that unpacks to too much'],
		[lying, 'broken zip'],
	] as const) {
		body = zip;
		const before = process.memoryUsage().rss;
		const { lines } = await readAll();
		expect(lines).toContainEqual(expect.stringContaining(`benchmark_data.zip sent a ${what}. `));
		expect(process.memoryUsage().rss - before).toBeLessThan(40_000_000);
	}
});
