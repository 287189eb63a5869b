/**
 * Measures the search of a built site in Chromium: `npm run bench:search [folder]`. Prints a table and
 * ends with an error when a bar is missed. Bytes are those that a browser gets; the list of names is
 * counted as compressed by Brotli. Of each query the middle one of five runs counts.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { searchWords } from '../../src/search/results.ts';
import { queries } from '../../tests/e2e/site/queries.ts';
import { fail } from '../lib/fail.ts';
import { findChromium } from '../lib/find-chromium.ts';
import { listen } from '../lib/listen.ts';
import { siteServer } from '../lib/site-server.ts';
import { medianOf } from './numbers.ts';

interface Figure {
	what: string;
	unit: 'bytes' | 'ms';
	value: number;
	/** The most that it may be. */
	bar: number;
}

const folder = process.argv[2] ?? 'dist';
if (!existsSync(`${folder}/names.json`))
	fail(`There is no site in ${folder}. Run npm run build first`);
const executablePath = findChromium();
if (executablePath === undefined) fail('There is no Chromium. Name one in CHROMIUM_PATH');

const server = siteServer(folder);
const problem = await listen(server, 0);
if (problem !== undefined) fail(problem);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const { port } = server.address() as AddressInfo;
const origin = `http://localhost:${port}`;
const page = await browser.newPage({ baseURL: origin });
await page.goto('/labs/');

const words = queries.map(([query]) => query);
const firstQuery = await bytesOfFirstQuery(page, searchWords(words[0]!));
const text = await repeated(() => timesOfText(page, words.map(searchWords)));
await openBox(page);
const names = await repeated(() => timesOfNames(page, words));
await browser.close();
server.close();

const figures: Figure[] = [
	{
		what: 'List of names, compressed',
		unit: 'bytes',
		value: brotliCompressSync(await readFile(`${folder}/names.json`)).length,
		bar: 15_000,
	},
	{ what: 'Names query, median', unit: 'ms', value: medianOf(names), bar: 20 },
	{ what: 'Names query, slowest', unit: 'ms', value: Math.max(...names), bar: 20 },
	{ what: 'Text search, first query', unit: 'bytes', value: firstQuery, bar: 220_000 },
	{ what: 'Text search once loaded, median', unit: 'ms', value: medianOf(text), bar: 150 },
	{ what: 'Text search once loaded, slowest', unit: 'ms', value: Math.max(...text), bar: 150 },
];
console.log(`${words.length} queries`);
for (const { what, unit, value, bar } of figures) {
	const amount = `${unit === 'ms' ? value.toFixed(1) : value.toLocaleString('en')} ${unit}`;
	const most = `at most ${bar.toLocaleString('en')}`;
	console.log(
		`${what.padEnd(34)}${amount.padStart(15)}  ${most.padEnd(16)}${value <= bar ? '' : 'missed'}`,
	);
}
if (figures.some(({ value, bar }) => value > bar)) process.exitCode = 1;

/** What goes over the wire for the scripts, the index and the results of one query. */
async function bytesOfFirstQuery(on: Page, query: string): Promise<number> {
	// A worker of the page loads the index, so its requests are counted too.
	const sizes: Promise<number>[] = [];
	on.context().on('requestfinished', (request) => {
		if (!request.url().includes('/pagefind/')) return;
		sizes.push(
			request
				.sizes()
				.then(
					({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize,
				),
		);
	});
	await on.evaluate(searchText, query);
	return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** Runs of each query, of which the middle one counts: other programs get in the way of some. */
async function repeated(run: () => Promise<number[]>): Promise<number[]> {
	const runs = [await run(), await run(), await run(), await run(), await run()];
	return words.map((_, i) => medianOf(runs.map((times) => times[i]!)));
}

/** Milliseconds of each query, with the data of the results that the search box would show. */
async function timesOfText(on: Page, all: readonly string[]): Promise<number[]> {
	const times: number[] = [];
	for (const query of all) times.push(await on.evaluate(searchText, query));
	return times;
}

/** Runs in the page. */
async function searchText(query: string): Promise<number> {
	const address = '/pagefind/pagefind.js';
	const pagefind = (await import(address)) as {
		search(words: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
	};
	const started = performance.now();
	const { results } = await pagefind.search(query);
	await Promise.all(results.slice(0, 12).map((result) => result.data()));
	return performance.now() - started;
}

async function openBox(on: Page) {
	await on.keyboard.press('/');
	await on.keyboard.type('a');
	await on.getByRole('listbox').getByRole('option').first().waitFor();
}

/** Milliseconds from a typed query to the drawn list of what is found by name. */
async function timesOfNames(on: Page, all: readonly string[]): Promise<number[]> {
	return on.evaluate(async (typed) => {
		const input = document.querySelector<HTMLInputElement>('site-search input')!;
		const list = document.querySelector('site-search [role=listbox]')!;
		const times: number[] = [];
		for (const query of typed) {
			const drawn = new Promise<void>((done) => {
				const observer = new MutationObserver(() => {
					observer.disconnect();
					done();
				});
				observer.observe(list, { childList: true });
			});
			const started = performance.now();
			input.value = query;
			input.dispatchEvent(new Event('input'));
			await drawn;
			times.push(performance.now() - started);
		}
		return times;
	}, all);
}
