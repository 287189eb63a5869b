/**
 * How long the table of all models takes to be sorted, measured in Chromium on a built site.
 *
 * Run as `node scripts/bench/table-sort.ts [folder]`, `dist` by default. The table is brought to 500
 * rows. For each column it prints medians of several sorts: the work of the handler; that with the
 * style and layout of the rows in sight; the work for all rows, those out of sight included, which
 * follow after the first frame; and the time until that frame is painted. The first three are of the
 * main thread alone, so that other work on the machine counts for less; the last is by the clock, and
 * waits for the screen.
 */
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from '@playwright/test';
import type { TableDocument } from '../../src/compare/table/table.ts';
import { fail } from '../lib/fail.ts';
import { findChromium } from '../lib/find-chromium.ts';
import { siteServer } from '../lib/site-server.ts';
import { medianOf } from './numbers.ts';

const rows = 500;
const sorts = 9;
/** Enough for the rows that follow. */
const settleMs = 400;
const columns = ['Model', 'Released', 'Input', 'Weights'];
const frameMs = 16;

const executablePath = findChromium() ?? fail('No Chromium is found. Name one in CHROMIUM_PATH');
const server = siteServer(process.argv[2] ?? 'dist');
await new Promise<void>((done) => server.listen(0, done));
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await fillUp(page);
await page.goto(`http://localhost:${port}/models/?sort=name`);
await page.locator('th[aria-sort=ascending]').waitFor();

const session = await page.context().newCDPSession(page);
await session.send('Performance.enable', { timeDomain: 'threadTicks' });
console.log(`${rows} rows, medians of ${sorts} sorts, in ms`);
let slowest = 0;
for (const name of columns) {
	const { handler, inSight, all, painted } = await measure(page, name);
	slowest = Math.max(slowest, inSight);
	const texts = [handler, inSight, all, painted].map((ms) => ms.toFixed(1).padStart(6));
	console.log(
		`${name.padEnd(13)} handler ${texts[0]}, with layout ${texts[1]}, all rows ${texts[2]}, painted ${texts[3]}`,
	);
}
await browser.close();
server.close();
if (slowest > frameMs)
	fail(`The slowest sort takes ${slowest.toFixed(1)} ms, over a frame of ${frameMs}`);

/** Repeats the first rows at the end, in the page and in its data, until there are enough. */
async function fillUp(target: Page) {
	await target.route('**/models/table.json', async (route) => {
		const response = await route.fetch();
		const document = (await response.json()) as TableDocument;
		const { table } = document;
		const more = table.rows.slice(0, rows - table.rows.length);
		const json = { ...document, table: { ...table, rows: [...table.rows, ...more] } };
		await route.fulfill({ response, json });
	});
	await target.route(/\/models\/\?/, async (route) => {
		const response = await route.fetch();
		const html = await response.text();
		const [, body] = /<tbody>(.*?)<\/tbody>/s.exec(html) ?? fail('The page has no table of models');
		const built = body!.split(/(?=<tr)/);
		const more = built.slice(0, rows - built.length).join('');
		await route.fulfill({ response, body: html.replace('</tbody>', `${more}</tbody>`) });
	});
}

/** Script, style and layout of the main thread so far, in ms. */
async function workOf(): Promise<{ script: number; all: number }> {
	const { metrics } = await session.send('Performance.getMetrics');
	const ms = (name: string) => 1000 * (metrics.find((one) => one.name === name)?.value ?? 0);
	const script = ms('ScriptDuration');
	return { script, all: script + ms('RecalcStyleDuration') + ms('LayoutDuration') };
}

async function measure(target: Page, name: string) {
	const button = target.getByRole('table').first().getByRole('button', { name, exact: true });
	const found: { handler: number; inSight: number; all: number; painted: number }[] = [];
	for (let i = 0; i < sorts; i++) {
		const before = await workOf();
		await button.evaluate((element) => {
			(element as HTMLElement).click();
			element.closest('table')!.getBoundingClientRect();
		});
		const first = await workOf();
		await target.waitForTimeout(settleMs);
		const whole = await workOf();
		const painted = await button.evaluate(async (element) => {
			const start = performance.now();
			(element as HTMLElement).click();
			await new Promise<void>((done) => {
				requestAnimationFrame(() => {
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => done();
					port2.postMessage(0);
				});
			});
			return performance.now() - start;
		});
		await target.waitForTimeout(settleMs);
		found.push({
			handler: first.script - before.script,
			inSight: first.all - before.all,
			all: whole.all - before.all,
			painted,
		});
	}
	const median = (key: keyof (typeof found)[number]) => medianOf(found.map((one) => one[key]));
	return {
		handler: median('handler'),
		inSight: median('inSight'),
		all: median('all'),
		painted: median('painted'),
	};
}
