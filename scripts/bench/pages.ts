/**
 * How fast pair pages are built, against Eleventy and against the floor: template strings and file writes
 * of the same pages. `npm run bench`, with
 *
 * - `--pages 19900` how many pages; more than there are distinct ones in the sample repeat them,
 * - `--pairs 2000` how many distinct published pairs,
 * - `--site` the whole site too: nothing changed, one price changed, the search index,
 * - `--fit` the time and memory of 5,000 to 120,000 distinct pages.
 *
 * Our time holds the view-models; for the other two they are made beforehand. Starting is not counted for
 * anyone, and printed for us. Where other work runs at the same time, the milliseconds of the processor tell
 * more than the seconds. What is written stays until the end, up to 13 GB with `--fit`: see `settled`. Ends
 * with 1 when a bar is missed.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { codeKey } from '../../src/build/site/code-key.ts';
import { removeFolder } from '../../src/build/site/commit.ts';
import { keptBundle } from '../../src/build/site/kept-bundle.ts';
import { startPool, type PageFile, type Pool } from '../../src/build/prerender/pool.ts';
import { loadSiteCatalog } from '../../src/catalog/load-site-catalog.ts';
import { fail } from '../lib/fail.ts';
import { readOptions } from '../lib/read-options.ts';
import { frameOf } from './bare-page.ts';
import { floorSpent } from './floor.ts';
import type { FloorTask } from './floor-worker.ts';
import { lineFit } from './line-fit.ts';
import { evenSample } from './numbers.ts';
import { printTable } from './print-table.ts';
import { settled } from './settled.ts';
import { spending, type Spent } from './spent.ts';
import { wholeSite } from './whole-site.ts';

const { values } = readOptions(
	{
		options: {
			pages: { type: 'string', default: '19900' },
			pairs: { type: 'string', default: '2000' },
			site: { type: 'boolean', default: false },
			fit: { type: 'boolean', default: false },
		},
	},
	'Write --pages 19900 --pairs 2000 --site --fit',
);
const pages = wholeNumber(values.pages);
const distinct = wholeNumber(values.pairs);
const threads = 2;
/** Pages rendered before the clock starts: enough that the pool starts all of its threads. */
const warmPages = 600;
const bars = { msAPage: 0.75, ofFloor: 4, rebuild: 0.1, search: 0.1, r2: 0.99, memoryMb: 1500 };
const sizes = [5_000, 20_000, 60_000, 120_000];

// Before any worker is started: the pairs of the fit are more than those that are published.
if (values.fit) process.env['PAIRS'] = 'all';
const root = resolve(import.meta.dirname, '../..');
const folder = join(root, '.cache/bench');
removeFolder(folder);
mkdirSync(folder, { recursive: true });
await settled(folder, console.log);
/** What each missed bar is of. */
const missed: string[] = [];

const bundle =
	(await keptBundle(root, join(root, '.cache/build/bundles'), codeKey(root), undefined)) ??
	fail('The code cannot be bundled');
const started = performance.now();
const pool = startPool(bundle.entry, bundle.facts, threads, bundle.compiled);
pool.give(await loadSiteCatalog());
const all = (await pool.paths()).filter(({ pathname }) => pairIn(pathname));
const start = (performance.now() - started) / 1000;
try {
	if (values.fit) await fitTimes(pool);
	else await compareBuilds(pool);
} finally {
	await pool.close();
}
if (values.site) await siteTimes();
removeFolder(folder);
process.exitCode = missed.length > 0 ? 1 : 0;

async function compareBuilds(pool: Pool): Promise<void> {
	const sample = evenSample(all, distinct);
	const warm = evenSample(sample, warmPages);
	await pool.render(warm, join(folder, 'warm'), () => {});
	const frame = frameOf(readFileSync(join(folder, 'warm', warm[0]!.file), 'utf8'));
	const task: FloorTask = {
		pairs: sample.map(({ pathname }) => pairIn(pathname)!),
		pages,
		folder: join(folder, 'floor'),
		frame,
	};
	const one = await floorSpent({ ...task, folder: join(folder, 'floor-1') }, 1);
	const two = await floorSpent(task, threads);
	const ours = await poolSpent(pool, sample, pages);
	const eleventy = eleventySpent({ ...task, folder: join(folder, 'eleventy') });
	const ms = (seconds: number) => ((1000 * seconds) / pages).toFixed(2);
	const row = (name: string, { seconds, processor }: Spent) => [
		name,
		seconds.toFixed(1),
		ms(seconds),
		(seconds / two.seconds).toFixed(1),
		ms(processor),
	];
	printTable(
		['Build', 'Seconds', 'ms a page', 'of the floor', 'ms of processor'],
		[
			row('Template strings and file writes, 1 thread', one),
			row(`Template strings and file writes, ${threads} threads: the floor`, two),
			row(`This site, view-models too, ${threads} threads`, ours),
			row('Eleventy 3.1.8, JavaScript templates', eleventy),
		],
	);
	console.log(
		`${pages} pages of ${sample.length} pairs. This site starts in ${start.toFixed(1)} s, the others' view-models are made beforehand.`,
	);
	judge('ms a page', (1000 * ours.seconds) / pages, bars.msAPage);
	judge('times the floor', ours.seconds / two.seconds, bars.ofFloor);
	judge("of Eleventy's time", ours.seconds / eleventy.seconds, 1);
}

/** What the pool takes to render and write so many pages, the sample again and again. */
async function poolSpent(pool: Pool, sample: readonly PageFile[], wanted: number): Promise<Spent> {
	const spent = spending();
	for (let done = 0, round = 0; done < wanted; done += sample.length, round++)
		await pool.render(
			sample.slice(0, wanted - done),
			join(folder, `ours-${wanted}`, String(round)),
			() => {},
		);
	return spent();
}

function eleventySpent(task: FloorTask): Spent {
	mkdirSync(task.folder);
	const script = join(import.meta.dirname, 'eleventy-run.ts');
	const said = execFileSync(process.execPath, ['--max-old-space-size=8000', script], {
		input: JSON.stringify(task),
		encoding: 'utf8',
		maxBuffer: 1e9,
	});
	return JSON.parse(said.trim().split('\n').at(-1)!) as Spent;
}

async function fitTimes(pool: Pool): Promise<void> {
	const points: [number, number][] = [];
	const rows: string[][] = [];
	// There are some 114,000 pairs today.
	for (const size of new Set(sizes.map((one) => Math.min(one, all.length)))) {
		const { seconds } = await poolSpent(pool, evenSample(all, size), size);
		points.push([size, seconds]);
		rows.push([
			String(size),
			seconds.toFixed(1),
			((1000 * seconds) / size).toFixed(2),
			String(peakMb()),
		]);
	}
	printTable(['Distinct pages', 'Seconds', 'ms a page', 'Peak memory, MB'], rows);
	const { slope, start: first, r2 } = lineFit(points);
	console.log(
		`Fit: ${first.toFixed(1)} s + ${(1000 * slope).toFixed(2)} ms a page, R² ${r2.toFixed(4)}`,
	);
	judge('unexplained by the line', 1 - r2, 1 - bars.r2);
	judge('MB at most', peakMb(), bars.memoryMb);
}

/** Memory of this process with its threads, at its highest so far. */
function peakMb(): number {
	return Math.round(process.resourceUsage().maxRSS / 1024);
}

async function siteTimes(): Promise<void> {
	const data = resolve(root, process.env['DATA_DIR'] || 'data');
	const { full, again, unchanged, onePrice, search } = await wholeSite(root, data, folder);
	const row = (name: string, seconds: number) => [
		name,
		seconds.toFixed(1),
		`${((100 * seconds) / full).toFixed(1)} %`,
		`${((100 * seconds) / again).toFixed(1)} %`,
	];
	printTable(
		['Whole site', 'Seconds', 'of the first', 'of the second'],
		[
			row('Full build, nothing kept', full),
			row('Full build, code bundled and images drawn before', again),
			row('Nothing changed', unchanged),
			row('One price changed', onePrice),
			row('Search index alone', search),
		],
	);
	// Of the second: what a first build does once and for all would make any rebuild look small.
	judge('of a full build when nothing changed', unchanged / again, bars.rebuild);
	judge('of a full build when one price changed', onePrice / again, bars.rebuild);
	judge('of a full build for the search index', search / again, bars.search);
}

/** Says whether a bar is met. */
function judge(what: string, value: number, bar: number): void {
	const isMet = value <= bar;
	if (!isMet) missed.push(what);
	console.log(
		`${isMet ? 'met   ' : 'MISSED'} ${value.toPrecision(3)} ${what}, at most ${bar.toPrecision(3)}`,
	);
}

/** The ids of a pair page's address. */
function pairIn(pathname: string): [a: string, b: string] | undefined {
	const found = /^\/?compare\/([^/]+)\/([^/]+)\/?$/.exec(pathname);
	return found ? [found[1]!, found[2]!] : undefined;
}

function wholeNumber(text: string): number {
	const number = Number(text);
	return Number.isInteger(number) && number > 0
		? number
		: fail(`Write a whole number, not ${text}`);
}
