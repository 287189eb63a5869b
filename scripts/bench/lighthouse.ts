/**
 * Runs Lighthouse at its mobile settings on one page of every kind, the largest, of a built site as
 * nginx serves it: `node scripts/bench/lighthouse.ts [folder] [--runs 3] [--only /models/]`. Prints
 * the table, and ends with 1 where a score is under 100 or anything blocks or moves. Performance is
 * the median of the runs. Build with --precompress, as a host has the site.
 */
import { chromium } from '@playwright/test';
import lighthouse, { type Config, type Flags, type Result } from 'lighthouse';
import { ensureDebian, webServerPackages } from '../lib/ensure-debian.ts';
import { fail } from '../lib/fail.ts';
import { findChromium } from '../lib/find-chromium.ts';
import { freePort } from '../lib/free-port.ts';
import { pageKindsOf, type PageKind } from '../lib/page-kinds.ts';
import { readOptions } from '../lib/read-options.ts';
import { startWebServer } from '../lib/web-server.ts';
import { medianOf } from './numbers.ts';

const { values, positionals } = readOptions(
	{
		allowPositionals: true,
		options: { runs: { type: 'string', default: '3' }, only: { type: 'string', default: '' } },
	},
	'Write [folder] --runs 3 --only /models/',
);
const site = positionals[0] ?? 'dist';
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) fail('Give a whole number of runs: --runs 3');
const executablePath = findChromium() ?? fail('There is no Chromium. npm test installs one');
const missing = ensureDebian(webServerPackages);
if (missing !== undefined) fail(missing);

const server = await startWebServer('nginx', site, await freePort()).catch((error: unknown) =>
	fail((error as Error).message),
);
const port = await freePort();
const browser = await chromium.launch({
	executablePath,
	args: [
		`--remote-debugging-port=${port}`,
		'--no-sandbox',
		'--disable-background-networking',
		// Whatever a page asks for elsewhere fails.
		'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
	],
});

const columns = ['perf', 'a11y', 'best', 'SEO', 'TBT ms', 'CLS', 'LCP ms'];
console.log(row(columns, 'page'));
let good = true;
const speeds: number[] = [];
try {
	for (const page of await pageKindsOf(site)) {
		if (!page.path.startsWith(values.only)) continue;
		const results = [];
		for (let run = 0; run < runs; run++) results.push(await measured(page, run > 0));
		speeds.push(...results.map(({ environment }) => environment.benchmarkIndex));
		const { cells, problems } = judged(page, results);
		console.log(row(cells, page.path));
		for (const problem of problems) console.log(`    ${problem}`);
		if (problems.length > 0) good = false;
	}
} finally {
	await browser.close();
	await server.stop();
}
// Four times slower is meant of a desktop of 1,500 or more: a busy machine blocks for others.
console.log(
	`Benchmark index ${Math.min(...speeds)} to ${Math.max(...speeds)}, median ${medianOf(speeds)}`,
);
console.log(
	good ? 'All pages are at 100, and nothing blocks or moves' : 'Not all pages are at 100',
);
if (!good) process.exitCode = 1;

/** One run over a page. All but performance is the same in each, and so asked for once. */
async function measured({ path, noindex }: PageKind, onlyPerformance: boolean): Promise<Result> {
	const flags: Flags = { port, output: 'json', logLevel: 'error' };
	const config: Config = {
		extends: 'lighthouse:default',
		settings: {
			...(onlyPerformance && { onlyCategories: ['performance'] }),
			// Widgets and the results of a search stay out of indexes on purpose.
			...(noindex && { skipAudits: ['is-crawlable'] }),
		},
	};
	// On a busy machine it now and then misses the start of a page.
	for (let tries = 1; ; tries++) {
		const result = await lighthouse(server.url + path, flags, config);
		if (result === undefined) return fail(`Lighthouse gives no result for ${path}`);
		const { runtimeError } = result.lhr;
		if (runtimeError === undefined) return result.lhr;
		if (tries === 3) fail(`Lighthouse on ${path}: ${runtimeError.message}`);
	}
}

/** The cells of a page's row, and what keeps it from the bar. */
function judged({ path }: PageKind, results: readonly Result[]) {
	const [first] = results;
	const score = (id: string) =>
		medianOf(results.flatMap((one) => one.categories[id]?.score ?? []).map((one) => one * 100));
	const value = (id: string) => medianOf(results.map((one) => one.audits[id]!.numericValue!));
	const scores = ['performance', 'accessibility', 'best-practices', 'seo'].map(score);
	const blocking = value('total-blocking-time');
	const shift = value('cumulative-layout-shift');
	const below = Object.values(first!.categories)
		.filter(({ score }) => score !== 1)
		.flatMap(({ auditRefs }) => auditRefs)
		.filter(({ id, weight }) => weight > 0 && (first!.audits[id]?.score ?? 1) < 1)
		.map(({ id }) => `${id}: ${said(first!.audits[id]!)}`);
	const problems = [
		...(scores.some((one) => one < 100) ? below : []),
		...(blocking > 0 ? [`${path} blocks for ${Math.round(blocking)} ms`] : []),
		...(shift > 0 ? [`${path} moves by ${shift}`] : []),
	];
	const bar = scores.every((one) => one === 100) || problems.length > 0;
	return {
		cells: [
			...scores.map((one) => String(Math.round(one))),
			String(Math.round(blocking)),
			shift.toFixed(3),
			String(Math.round(value('largest-contentful-paint'))),
		],
		problems: bar ? problems : [`${path} is under 100`],
	};
}

/** What an audit found, and at which element first. */
function said({ displayValue, title, details }: Result['audits'][string]): string {
	const items = details?.type === 'table' ? details.items : [];
	const [first] = items.flatMap(({ node }): string[] =>
		typeof node === 'object' && node.type === 'node' ? [node.snippet ?? ''] : [],
	);
	return [displayValue ?? title, first ?? ''].join(' ').trim();
}

function row(cells: readonly string[], name: string): string {
	return [...cells.map((cell) => cell.padStart(7)), ` ${name}`].join('');
}
