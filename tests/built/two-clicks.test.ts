import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linksOf } from '../../src/build/checks/links.ts';
import { parsePage } from '../../src/build/checks/page.ts';

const site = process.env['FIXTURE_SITE'] ?? '.cache/fixture-site';

/** Every kind of page, with one of it to start from and how its addresses look. */
const kinds = [
	{ kind: 'home', start: '/', is: /^\/$/ },
	{ kind: 'any models', start: '/compare/', is: /^\/compare\/$/ },
	{ kind: 'pair', start: '/compare/large-2/small-1/', is: /^\/compare\/[^/]+\/[^/]+\/$/ },
	{ kind: 'models', start: '/models/', is: /^\/models\/$/ },
	{ kind: 'model', start: '/models/small-1/', is: /^\/models\/[^/]+\/$/ },
	{
		kind: 'model that is not listed',
		start: '/models/umbra-edge/',
		is: /^\/models\/umbra-edge\/$/,
	},
	{ kind: 'providers', start: '/providers/', is: /^\/providers\/$/ },
	{ kind: 'provider', start: '/providers/acme/', is: /^\/providers\/[^/]+\/$/ },
	{ kind: 'benchmarks', start: '/benchmarks/', is: /^\/benchmarks\/$/ },
	{ kind: 'benchmark', start: '/benchmarks/quiz-pro/', is: /^\/benchmarks\/[^/]+\/$/ },
	{ kind: 'labs', start: '/labs/', is: /^\/labs\/$/ },
	{ kind: 'lab', start: '/labs/acme/', is: /^\/labs\/[^/]+\/$/ },
	{ kind: 'needs', start: '/best/', is: /^\/best\/$/ },
	{ kind: 'need', start: '/best/vision/', is: /^\/best\/[^/]+\/$/ },
	{ kind: 'calculator', start: '/calculator/', is: /^\/calculator\/$/ },
	{ kind: 'changes', start: '/changes/', is: /^\/changes\/$/ },
	{ kind: 'search', start: '/search/', is: /^\/search\/$/ },
	{ kind: 'methodology', start: '/methodology/', is: /^\/methodology\/$/ },
	{ kind: 'data', start: '/data/', is: /^\/data\/$/ },
	{ kind: 'coverage', start: '/data/coverage/', is: /^\/data\/coverage\/$/ },
	{ kind: 'widgets', start: '/widgets/', is: /^\/widgets\/$/ },
] as const;

const read = new Map<string, Promise<readonly string[]>>();

/** Where a page leads to, without JavaScript; nowhere for a file that is no page. */
function linksFrom(path: string): Promise<readonly string[]> {
	const known = read.get(path);
	if (known) return known;
	const found = readLinks(path);
	read.set(path, found);
	return found;
}

async function readLinks(path: string): Promise<readonly string[]> {
	if (!path.endsWith('/') && !path.endsWith('.html')) return [];
	const file = path.endsWith('/') ? join(path, 'index.html') : path;
	const page = parsePage(path, await readFile(join(site, file), 'utf8'));
	return [...new Set(linksOf(page).map((link) => link.split('#')[0]!))];
}

const others = [
	{ kind: 'changes of a month', start: '/changes/2026-04/' },
	{ kind: 'page that is not there', start: '/404.html' },
];

test.each([...kinds, ...others])(
	'every kind of page is at most two clicks from a page of the kind: $kind',
	async ({ start }) => {
		const once = await linksFrom(start);
		const twice = (await Promise.all(once.map(linksFrom))).flat();
		const near = [start, ...once, ...twice];
		const far = kinds.filter(({ is }) => !near.some((path) => is.test(path)));
		expect(far.map(({ kind }) => kind)).toEqual([]);
	},
);
