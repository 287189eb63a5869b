import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	precompressedLine,
	precompressSite,
	removeCompressed,
} from '../../../../src/build/precompress/precompress-site.ts';

let site: string;
const page = '<p>Acme Large 2 costs $5.00.</p>'.repeat(30);
const silent = () => undefined;

beforeAll(async () => {
	site = await mkdtemp(join(tmpdir(), 'precompress-'));
	await writeFile(join(site, 'index.html'), page);
	await writeFile(join(site, 'short.txt'), 'Too short to gain anything.');
	await writeFile(join(site, 'picture.png'), page);
});
afterAll(() => rm(site, { recursive: true }));

test('a file gets both encodings beside it, of the same time; short files and pictures get none', async () => {
	const { files, written, kept, removed } = await precompressSite(site, silent);
	expect({ files, written, kept, removed }).toEqual({ files: 2, written: 2, kept: 0, removed: 0 });
	expect((await readdir(site)).sort()).toEqual([
		'index.html',
		'index.html.br',
		'index.html.zst',
		'picture.png',
		'short.txt',
	]);
	const read = (name: string) => readFile(join(site, name));
	expect(brotliDecompressSync(await read('index.html.br')).toString()).toBe(page);
	expect(zstdDecompressSync(await read('index.html.zst')).toString()).toBe(page);
	const time = async (name: string) => (await stat(join(site, name))).mtime;
	expect(await time('index.html.br')).toEqual(await time('index.html'));
});

test('what has not changed is left alone, and what has is compressed anew', async () => {
	expect(await precompressSite(site, silent)).toMatchObject({ written: 0, kept: 2, removed: 0 });
	await writeFile(join(site, 'index.html'), page.replace('$5.00', '$4.00'));
	expect(await precompressSite(site, silent)).toMatchObject({ written: 2, kept: 0, removed: 0 });
	const { length } = await readFile(join(site, 'index.html.br'));
	expect(length).toBeLessThan(100);
});

test('compressed files go with their file, and where it has become too short', async () => {
	await writeFile(join(site, 'index.html'), 'Moved.');
	expect(await precompressSite(site, silent)).toMatchObject({ written: 0, kept: 0, removed: 2 });
	await writeFile(join(site, 'index.html'), page);
	await precompressSite(site, silent);
	await rm(join(site, 'index.html'));
	expect(await precompressSite(site, silent)).toMatchObject({ files: 1, removed: 2 });
});

test('a build without compression removes what an earlier one left, and nothing else', async () => {
	const names = ['/a.css', '/a.css.br', '/a.css.zst', '/photo.br'];
	for (const name of names) await writeFile(join(site, name), page);
	expect(await removeCompressed(site, names)).toBe(2);
	expect(await readdir(site)).toEqual(expect.arrayContaining(['a.css', 'photo.br']));
	expect(await readdir(site)).not.toContain('a.css.br');
});

test('the log says what was done and how much the results take', () => {
	const bytes = { '.br': 105_200_000, '.zst': 110_000_000 };
	expect(precompressedLine({ files: 25_021, written: 50_000, kept: 40, removed: 2, bytes })).toBe(
		'25,021 files: 50,000 compressed files written, 40 kept, 2 removed; .br 105.2 MB, .zst 110.0 MB',
	);
});
