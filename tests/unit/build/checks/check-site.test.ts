import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkSite } from '../../../../src/build/checks/check-site.ts';

// Each starts workers, which load html-validate.
vi.setConfig({ testTimeout: 30_000 });

let dir: string;
beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'site-'));
});
afterEach(() => rm(dir, { recursive: true }));

async function writePage(file: string, path: string, body: string) {
	await mkdir(dirname(join(dir, file)), { recursive: true });
	const head = `<meta charset="utf-8"><title>${path}</title><meta name="description" content="About ${path}">
		<link rel="canonical" href="https://example.org${path}">`;
	const report =
		'<a href="https://example.com/issues/new?template=wrong-value.yml&amp;page=%2F">Report</a>';
	await writeFile(
		join(dir, file),
		`<!DOCTYPE html><html lang="en"><head>${head}</head><body><h1>Page</h1>${body}${report}</body></html>`,
	);
}

test('every page of the folder is read, and its links are followed', async () => {
	await writePage('index.html', '/', '<a href="/models/a/">A</a> <a href="/models/b/">B</a>');
	await writePage('models/a/index.html', '/models/a/', '<p><a href="/data.csv">Data</a></p>');
	await writePage('404.html', '/404.html', '<p>Not here.</p>');
	await writeFile(join(dir, 'data.csv'), 'a,b');
	expect(await checkSite(dir, () => undefined)).toEqual({
		pages: 3,
		validated: 3,
		faults: [{ page: '/', message: 'Link to /models/b/, which is not published' }],
	});
});

test('more pages than are read ahead are all read, with their own text each', async () => {
	for (let i = 0; i < 40; i += 1)
		await writePage(`m/${i}/index.html`, `/m/${i}/`, `<a href="/m/${(i + 1) % 40}/">Next</a>`);
	expect(await checkSite(`${dir}/`, () => undefined)).toEqual({
		pages: 40,
		validated: 40,
		faults: [],
	});
});

test('of a sample, html-validate reads one page of each kind, and finds what a browser lets pass', async () => {
	const button = '<p><button>Send</button></p>';
	for (const path of ['/a/', '/m/1/', '/m/2/']) await writePage(`${path}index.html`, path, button);
	const sample = { size: 10, seed: 1 };
	const { pages, validated, faults } = await checkSite(dir, () => undefined, sample);
	expect({ pages, validated }).toEqual({ pages: 3, validated: 2 });
	expect(faults).toContainEqual({
		page: '/a/',
		message: 'no-implicit-button-type: <button> is missing recommended "type" attribute',
	});
});
