/**
 * How fast servers make pages of pairs that have none: requests a second, and the time that half and all
 * but a hundredth of them take at most.
 *
 * Run as `node scripts/bench/on-demand.ts <site built with ADAPTER> … [--seconds 5] [--clients 4]`, with
 * `DATA_DIR` as for the build. It asks from the same machine, so that it takes a part of its processors.
 */
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { loadSiteCatalog } from '../../src/catalog/load-site-catalog.ts';
import { pairPath } from '../../src/compare/paths.ts';
import { publishedPairs } from '../../src/compare/published-pairs.ts';
import { fail } from '../lib/fail.ts';
import { startNode, startWorkerd } from '../lib/on-demand-servers.ts';
import { readOptions } from '../lib/read-options.ts';

const { values, positionals: sites } = readOptions(
	{
		allowPositionals: true,
		options: {
			seconds: { type: 'string', default: '5' },
			clients: { type: 'string', default: '4' },
		},
	},
	'Write the folders of sites built with ADAPTER, --seconds 5 --clients 4',
);
const [seconds, clients] = [Number(values.seconds), Number(values.clients)];
if (!(seconds > 0) || !Number.isInteger(clients) || clients < 1)
	fail('Give numbers: --seconds 5 --clients 4');
for (const site of sites)
	if (!existsSync(join(site, 'server'))) fail(`${site} is no site built with ADAPTER`);

const catalog = await loadSiteCatalog();
const published = publishedPairs(catalog).map(([a, b]) => pairPath(a, b));
const unpublished = unpublishedPaths();

for (const site of sites) {
	const onWorkerd = existsSync(join(site, 'server/wrangler.json'));
	const started = performance.now();
	const server = await (onWorkerd ? startWorkerd : startNode)(site);
	const ready = performance.now() - started;
	const first = await timed(`${server.url}${unpublished.at(-1)!}`);
	console.log(
		`\n${site} in ${onWorkerd ? 'workerd' : 'Node'}: ready after ${ms(ready)}, first page after ${ms(first.ms)} more`,
	);
	const etags = new Map<string, string>();
	await measure('an unpublished pair', server.url, unpublished, ({ path, response }) => {
		etags.set(path, response.headers.get('etag')!);
	});
	await measure('the same, known by its ETag', server.url, [...etags.keys()], undefined, etags);
	const files = published.filter((path) => globSync(join(site, 'client', path)).length > 0);
	if (files.length > 0) await measure('a published pair, a file', server.url, files);
	await server.stop();
}
process.exit();

/** Addresses of pairs without a static page, in an order that looks like chance and is always the same. */
function unpublishedPaths(): string[] {
	const known = new Set(published);
	const all = catalog.listed.flatMap((a, i) =>
		catalog.listed.slice(i + 1).map((b) => pairPath(a, b)),
	);
	const left = all.filter((path) => !known.has(path));
	// A step without a factor in common with the number of paths comes to each of them once.
	const step = 7919;
	return left.map((_, i) => left[(i * step) % left.length]!);
}

interface Answered {
	path: string;
	response: Response;
	ms: number;
}

async function timed(url: string, headers: Record<string, string> = {}): Promise<Answered> {
	const started = performance.now();
	const response = await fetch(url, { headers });
	await response.arrayBuffer();
	return { path: new URL(url).pathname, response, ms: performance.now() - started };
}

/** Asks for some paths in turn, from several clients at once, and prints how long that takes. */
async function measure(
	what: string,
	url: string,
	paths: readonly string[],
	onAnswer: (answered: Answered) => void = () => undefined,
	etags?: ReadonlyMap<string, string>,
): Promise<void> {
	const times: number[] = [];
	const started = performance.now();
	let next = 0;
	await Promise.all(
		Array.from({ length: clients }, async () => {
			while (performance.now() - started < seconds * 1000) {
				const path = paths[next++ % paths.length]!;
				const etag = etags?.get(path);
				const answered = await timed(`${url}${path}`, etag ? { 'If-None-Match': etag } : {});
				if (answered.response.status !== (etag ? 304 : 200))
					fail(`${path} answers with ${answered.response.status}`);
				times.push(answered.ms);
				onAnswer(answered);
			}
		}),
	);
	const elapsed = (performance.now() - started) / 1000;
	times.sort((a, b) => a - b);
	const at = (share: number) => ms(times[Math.floor(times.length * share)]!);
	console.log(
		`  ${what}: ${Math.round(times.length / elapsed)} requests a second, p50 ${at(0.5)}, p99 ${at(0.99)}, ${times.length} requests, ${clients} clients`,
	);
}

/** `12.3 ms` */
function ms(time: number): string {
	return `${time.toFixed(1)} ms`;
}
