import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { chromium, type Browser, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../scripts/lib/find-chromium.ts';
import { freePort } from '../../scripts/lib/free-port.ts';
import { listen } from '../../scripts/lib/listen.ts';
import { siteServer } from '../../scripts/lib/site-server.ts';
import { filesIn } from '../../src/build/checks/site-files.ts';
import { loadCatalog } from '../../src/catalog/load-catalog.ts';
import { formatProblem } from '../../src/catalog/problem.ts';
import { pageKinds } from '../e2e/fixture/page-kinds.ts';
import { hostileIds, hostileNames, writeHostileData } from '../fixtures/hostile-data.ts';
import { parseCalendar } from '../unit/compare/parse-calendar.ts';
import { buildFixture } from './build-fixture.ts';

// Built from records that are full of scripts, formulas and ids such as `constructor`. Each text calls
// canary() if anything runs it. With HOSTILE=all, every page is opened instead of one of every kind.

const site = '.cache/hostile-site';
let folder: string;
let server: Server;
let origin: string;
let browser: Browser;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'crosscheck-hostile-'));
	await writeHostileData(folder);
	await rm(site, { recursive: true, force: true });
	const executablePath = findChromium();
	[, browser] = await Promise.all([
		buildFixture(site, { DATA_DIR: folder }),
		chromium.launch({ args: ['--no-sandbox'], ...(executablePath && { executablePath }) }),
	]);
	const port = await freePort();
	server = siteServer(site);
	await listen(server, port);
	origin = `http://localhost:${port}`;
}, 120_000);

afterAll(async () => {
	await browser.close();
	server.closeAllConnections();
	server.close();
	await rm(folder, { recursive: true });
});

/** A page that notes whatever runs, opens or is refused. */
async function watchedPage(): Promise<{ page: Page; complaints: string[] }> {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	const complaints: string[] = [];
	await context.addInitScript(() => {
		Object.assign(globalThis, { canary: () => console.error('The canary sang') });
	});
	const page = await context.newPage();
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('dialog', (dialog) => {
		complaints.push(`Dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('request', (request) => {
		if (!request.url().startsWith(origin)) complaints.push(`Request to ${request.url()}`);
	});
	return { page, complaints };
}

/** What is in the page and in its frames that no record may bring there, or that does not fit a phone. */
async function harmIn(page: Page): Promise<string[]> {
	const harm = await Promise.all(
		page.frames().map((frame) =>
			frame.evaluate(() => {
				const found: string[] = [];
				for (const element of document.querySelectorAll('*')) {
					const names = element.getAttributeNames();
					if (names.some((name) => name.startsWith('on') || name === 'srcdoc'))
						found.push(element.outerHTML.slice(0, 200));
					if (
						element instanceof HTMLScriptElement &&
						!element.src &&
						!/json|rules/.test(element.type)
					)
						found.push(`A script: ${element.text.slice(0, 200)}`);
					for (const name of ['href', 'src', 'action'])
						if (/^\s*(?:javascript|data|vbscript):/i.test(element.getAttribute(name) ?? ''))
							found.push(`${name}: ${element.getAttribute(name)}`);
				}
				const { scrollWidth } = document.documentElement;
				if (scrollWidth > innerWidth) found.push(`${scrollWidth} px wide`);
				return found;
			}),
		),
	);
	return harm.flat();
}

const renamed = (path: string) =>
	path.replaceAll(/[a-z0-9-]+/g, (id) => (Object.hasOwn(hostileIds, id) ? hostileIds[id]! : id));

const more = [
	'/best/coding/',
	'/labs/undefined/',
	'/providers/constructor/',
	'/providers/404/',
	'/benchmarks/constructor/',
	'/models/null/',
	'/models/constructor/',
	'/models/chart/',
	'/widgets/',
	'/compare/?m=constructor&m=large-1&m=__proto__&m=toString',
	'/compare/?m=large-1&m=large-2&m=constructor&m=nimbus-7b',
	'/calculator/?m=constructor&m=__proto__&m=large-1&m=umbra-x',
	'/search/?q=canary',
	'/search/?q=constructor+vs+__proto__',
	'/search/?q=%3Cimg+src%3Dx+onerror%3Dcanary()%3E',
	'/embed/v1/cost/?models=constructor,large-1,large-2,small-1&accent=%22%3E%3Cscript%3E',
	'/embed/v1/compare/?models=constructor,large-1',
	'/embed/v1/price/?models=constructor',
	'/no-such-page/%3Cscript%3Ecanary()%3C%2Fscript%3E/',
];

test('the records are refused by no rule', async () => {
	const { problems } = await loadCatalog(folder);
	expect(problems.map(formatProblem)).toEqual([]);
});

test('nothing runs on any kind of page, nothing is wider than a phone', async () => {
	const built = (await filesIn(site)).filter((file) => file.endsWith('/index.html'));
	const kinds = pageKinds.map(({ path }) => path);
	const pages = process.env['HOSTILE'] === 'all' ? built.map((f) => f.slice(0, -10)) : kinds;
	const paths = [...pages, ...more].map(renamed);
	const found: Record<string, string[]> = {};
	async function openNext(page: Page, complaints: string[]): Promise<void> {
		const path = paths.shift();
		if (path === undefined) return;
		complaints.length = 0;
		await page.goto(origin + path, {
			// What a query asks for comes by script.
			waitUntil: path.includes('?') ? 'networkidle' : 'load',
		});
		// Boxes that open, and what loads when they do.
		await page.evaluate(() => {
			for (const details of document.querySelectorAll('details')) details.open = true;
		});
		const isAskedFor = /__proto__|toString|no-such-page/.test(path);
		const real = complaints.filter((text) => !(isAskedFor && text.includes('404')));
		const harm = [...real, ...(await harmIn(page))];
		if (harm.length > 0) found[path] = harm;
		return openNext(page, complaints);
	}
	// Most of the time is spent waiting for scripts to come to rest.
	const watched = await Promise.all([watchedPage(), watchedPage(), watchedPage(), watchedPage()]);
	await Promise.all(watched.map(({ page, complaints }) => openNext(page, complaints)));
	expect(found).toEqual({});
}, 60_000);

test('a name is shown as it is written, also where machines read it', async () => {
	const { page } = await watchedPage();
	for (const [id, name] of Object.entries(hostileNames)) {
		await page.goto(`${origin}/models/${renamed(id)}/`);
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(name);
		const data = await page.locator('script[type="application/ld+json"]').allTextContents();
		expect(data.length).toBeGreaterThan(0);
		expect(data.map((text) => JSON.stringify(JSON.parse(text))).join('')).toContain(
			JSON.stringify(name).slice(1, -1),
		);
	}
});

test('results of the search box are text', async () => {
	const { page, complaints } = await watchedPage();
	await page.goto(`${origin}/labs/`);
	await page.keyboard.press('/');
	const field = page.getByRole('combobox', { name: /^Search/ });
	for (const query of [
		'<img src=x onerror=canary()>',
		'constructor',
		'__proto__ vs constructor',
		'canary',
	]) {
		await field.fill(query);
		await page.waitForTimeout(300);
	}
	await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(0);
	expect([...complaints, ...(await harmIn(page))]).toEqual([]);
});

test('no cell of a downloaded table is a formula', async () => {
	const { page, complaints } = await watchedPage();
	await page.setViewportSize({ width: 1280, height: 900 });
	for (const [path, button] of [
		['/models/', 'CSV of what is shown'],
		['/calculator/?m=large-1&m=large-2&m=beta-lite&m=beta-chat-3', 'Download CSV'],
	] as const) {
		await page.goto(origin + path, { waitUntil: 'networkidle' });
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: button }).click();
		const text = await readFile(await (await download).path(), 'utf8');
		const [head, ...rows] = parse(text, { bom: true, columns: false });
		expect(rows.length).toBeGreaterThan(3);
		for (const row of rows) expect(row).toHaveLength(head!.length);
		const cells = rows.flat().filter((cell) => Number.isNaN(Number(cell)));
		expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
		expect(cells.some((cell) => cell.includes('=HYPERLINK("https://example.org","x")'))).toBe(true);
	}
	expect(complaints).toEqual([]);
});

test('images are well-formed, and hold neither scripts nor links', async () => {
	const images = (await filesIn(site)).filter((file) => file.endsWith('.svg'));
	const texts = await Promise.all(images.map((file) => readFile(join(site, file), 'utf8')));
	const { page } = await watchedPage();
	await page.goto(`${origin}/labs/`);
	const faults = await page.evaluate((texts) => {
		const forbidden = 'parsererror, script, foreignObject, a, image, use, [onload], [onclick]';
		return texts.flatMap((text) => {
			const image = new DOMParser().parseFromString(text, 'image/svg+xml');
			return [...image.querySelectorAll(forbidden)].map((one) => one.outerHTML);
		});
	}, texts);
	expect(images.length).toBeGreaterThan(10);
	expect(faults).toEqual([]);
});

test('calendar, JSON and scripts with data are what their readers expect', async () => {
	const { events } = parseCalendar(await readFile(join(site, 'calendar.ics'), 'utf8'));
	expect(events.map(({ SUMMARY }) => SUMMARY).join(' ')).toContain(hostileNames['large-1']);
	const files = await filesIn(site);
	for (const file of files) {
		const text = () => readFile(join(site, file), 'utf8');
		if (file.endsWith('.json')) JSON.parse(await text());
		if (file.startsWith('/embed/v1/data/')) new Script(await text(), { filename: file });
	}
});
