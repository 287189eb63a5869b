import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { chromium, type Browser, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../scripts/lib/find-chromium.ts';
import { freePort } from '../../scripts/lib/free-port.ts';
import { listen } from '../../scripts/lib/listen.ts';
import { differencesBetween } from '../../scripts/lib/rebuilds.ts';
import { siteServer } from '../../scripts/lib/site-server.ts';
import { filesIn } from '../../src/build/checks/site-files.ts';
import { auditSite } from '../../src/build/audit/audit-site.ts';
import { checkSite } from '../../src/build/checks/check-site.ts';
import { loadCatalog } from '../../src/catalog/load-catalog.ts';
import { formatProblem } from '../../src/catalog/problem.ts';
import { scriptPath } from '../../src/compare/embed/addresses.ts';
import { embedKinds } from '../../src/compare/embed/kinds.ts';
import { embedParamNames } from '../../src/compare/embed/param-names.ts';
import { pageKinds } from '../e2e/fixture/page-kinds.ts';
import { hostileIds, hostileNames, writeHostileData } from '../fixtures/hostile-data.ts';
import { hostileTexts } from '../fuzz/hostile-texts.ts';
import { parseCalendar } from '../unit/compare/parse-calendar.ts';
import { parseXml } from '../unit/parse-xml.ts';
import { buildFixture } from './build-fixture.ts';

// Built from records that are full of scripts, formulas and ids such as `constructor`. Each text calls
// canary() if anything runs it. With HOSTILE=all, every page is opened instead of one of every kind.
const isEvery = process.env['HOSTILE'] === 'all';
const opening = { timeout: isEvery ? 600_000 : 60_000 };

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

// Here, since names without quotation marks and the like are written alike wherever they stand.
test('the site has the very files that Astro makes by itself', { timeout: 180_000 }, async () => {
	const byAstro = '.cache/by-astro';
	await buildFixture(byAstro, { DATA_DIR: folder, WORKERS: '0' });
	expect(await differencesBetween(site, byAstro)).toEqual([]);
});

test('the checks of pages and the audit find no fault in them', async () => {
	const [checked, audited] = await Promise.all([
		checkSite(site, () => undefined, { size: 1000, seed: 1 }),
		auditSite({ dir: site, data: folder, sample: undefined }, () => undefined),
	]);
	expect([...checked.faults, ...audited.faults]).toEqual([]);
});

test('nothing runs on any kind of page, nothing is wider than a phone', opening, async () => {
	const built = (await filesIn(site)).filter((file) => file.endsWith('/index.html'));
	const kinds = pageKinds.map(({ path }) => path);
	const pages = isEvery ? built.map((f) => f.slice(0, -10)) : kinds;
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
});

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

test('widgets on the page of others take their attributes as text', async () => {
	const { page, complaints } = await watchedPage();
	const port = await freePort();
	const host = `http://localhost:${port}/`;
	const hostServer = createServer((_, response) =>
		response
			.setHeader('Content-Type', 'text/html')
			.end(`<!DOCTYPE html><title>Host</title><script src="${origin}${scriptPath}"></script>`),
	);
	await listen(hostServer, port);
	// Every other text as the models, and some as each other attribute of a widget of models that there are.
	const named = hostileTexts
		.filter((_, i) => i % 2 === 0)
		.map((models, i) => ({ kind: embedKinds[i % 3]!, models }));
	const others = embedParamNames
		.filter((name) => name !== 'models')
		.map((name, i) => ({
			kind: 'cost',
			models: 'large-1,constructor',
			[name]: hostileTexts[i * 2]!,
		}));
	const widgets: Record<string, string>[] = [...named, ...others];
	// So high that all of them are in sight, as they load only then.
	await page.setViewportSize({ width: 640, height: 40_000 });
	await page.goto(host);
	await page.evaluate((widgets) => {
		for (const { kind, ...attributes } of widgets) {
			const widget = document.createElement(`crosscheck-${kind}`);
			for (const [name, text] of Object.entries(attributes)) widget.setAttribute(name, text);
			document.body.append(widget);
		}
	}, widgets);
	await expect.poll(() => page.frames().length).toBe(widgets.length + 1);
	const frames = page.frames().filter((frame) => frame !== page.mainFrame());
	const shown = await Promise.all(
		frames.map((frame) => frame.locator('table, dl, [role=alert]').first().innerText()),
	);
	expect(shown.filter((text) => text.trim() === '')).toEqual([]);
	expect(frames.map((frame) => frame.url().startsWith(`${origin}/embed/v1/`))).not.toContain(false);

	// What anybody may tell a widget, or the page that holds it.
	await page.evaluate((texts) => {
		const messages = [null, ...texts, { crosscheck: 1, instance: '1', height: 1e9 }];
		for (const { shadowRoot } of document.body.children)
			for (const message of messages) {
				shadowRoot?.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
				postMessage(message, '*');
			}
	}, hostileTexts);
	await page.waitForTimeout(200);
	const heights = await page.evaluate(() =>
		[...document.body.children].map((widget) => widget.clientHeight),
	);
	expect(Math.max(...heights)).toBeLessThan(2000);
	expect(page.url()).toBe(host);
	// The page itself, and what has no data.
	const real = complaints.filter((text) => !text.includes('404') && text !== `Request to ${host}`);
	expect([...real, ...(await harmIn(page))]).toEqual([]);
	hostServer.closeAllConnections();
	hostServer.close();
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

test('calendar, JSON, feeds, Markdown and scripts with data are what their readers expect', async () => {
	const { events } = parseCalendar(await readFile(join(site, 'calendar.ics'), 'utf8'));
	expect(events.map(({ SUMMARY }) => SUMMARY).join(' ')).toContain(hostileNames['large-1']);
	const files = await filesIn(site);
	for (const file of files) {
		const text = () => readFile(join(site, file), 'utf8');
		if (file.endsWith('.json')) JSON.parse(await text());
		if (/\.(?:atom|xml)$/.test(file)) parseXml(await text());
		// A tag in Markdown is a tag, unless its bracket is escaped.
		if (/\.md$|^\/llms/.test(file)) expect(await text()).not.toMatch(/(?<!\\)</);
		if (file.startsWith('/embed/v1/data/')) new Script(await text(), { filename: file });
	}
});
