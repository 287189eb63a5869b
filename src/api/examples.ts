import { examplePair } from '../compare/embed/example-pair.ts';
import type { Catalog } from '../schema/catalog.ts';

/** Something to copy, as the page on the data shows it and a test runs it. */
export interface Example {
	title: string;
	code: string;
}

/** The examples of the page on the data, for a site at the address `site`. They name a pair that exists. */
export interface Examples {
	/** Commands of a shell. */
	curl: Example[];
	/** A command that fetches the database, and a question to it. */
	sql: { fetch: Example; question: Example };
	/** Modules of JavaScript: in a browser, and in Node beside a copy of the client. */
	client: { browser: Example; fetch: Example; node: Example };
}

export function examplesOf(catalog: Catalog, site: string): Examples {
	const [a, b] = examplePair(catalog);
	const at = (path: string) => new URL(path, site).href;
	const use = [
		`console.log((await model('${a.id}')).model.name);`,
		`console.log((await compare('${a.id}', '${b.id}')).page.sources.length, 'sources');`,
		`console.log(await price('${b.id}', { requestsPerMonth: 300_000, inputTokens: 2_000, outputTokens: 300 }));`,
	];
	return {
		curl: [
			{
				title: 'What there is',
				code: `curl -fsS ${at('/api/v1/index.json')}`,
			},
			{
				title: 'One model, with its routes, prices and results',
				code: `curl -fsS --compressed ${at(`/api/v1/models/${a.id}.json`)}`,
			},
			{
				title: 'The prices of today, fetched only when they have changed',
				code: [
					'curl -fsS --compressed --etag-compare prices.etag --etag-save prices.etag',
					`--output prices.json ${at('/api/v1/prices.json')}`,
				].join(' \\\n  '),
			},
			{
				title: 'All results of benchmarks, for a spreadsheet',
				code: `curl -fsS --compressed --remote-name ${at('/data/results.csv')}`,
			},
		],
		sql: {
			fetch: {
				title: 'The database',
				code: `curl -fsS --remote-name ${at('/data/crosscheck.sqlite')}`,
			},
			question: {
				title: `Where ${a.name} costs least for a request of the default traffic`,
				code: `SELECT provider, routeId, (800 * inputUsdPerMtok + 250 * outputUsdPerMtok) / 1e6 AS usd, source, checkedOn
FROM current_prices
WHERE model = '${a.id}' AND usd IS NOT NULL
ORDER BY usd, provider
LIMIT 5;`,
			},
		},
		client: {
			browser: {
				title: 'In a page, as a module',
				code: [
					`import { crosscheck } from '${at('/api/v1/client.js')}';`,
					'const { model, compare, price } = crosscheck();',
					...use,
				].join('\n'),
			},
			fetch: {
				title: 'For Node, with its types',
				code: [
					`curl -fsS --output crosscheck.mjs ${at('/api/v1/client.js')}`,
					`curl -fsS --output crosscheck.d.mts ${at('/api/v1/client.d.ts')}`,
				].join('\n'),
			},
			node: {
				title: 'In Node, beside these two files',
				code: [
					"import { crosscheck } from './crosscheck.mjs';",
					`const { model, compare, price } = crosscheck({ site: '${new URL(site).origin}' });`,
					...use,
				].join('\n'),
			},
		},
	};
}
