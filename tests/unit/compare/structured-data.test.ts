import { beforeAll, expect, test } from 'vitest';
import { apiFiles } from '../../../src/api/files.ts';
import { loadCatalog } from '../../../src/catalog/load-catalog.ts';
import { benchmarkPage } from '../../../src/compare/benchmark-page.ts';
import { breadcrumbList } from '../../../src/compare/page-head.ts';
import { pairPage } from '../../../src/compare/pair-page.ts';
import { publishedPairs } from '../../../src/compare/published-pairs.ts';
import { benchmarkDataset, faqPage, siteDataset } from '../../../src/compare/structured-data.ts';
import type { Catalog } from '../../../src/schema/catalog.ts';
import { schemaOrgFaults } from '../schema-org.ts';

const site = 'https://crosscheck.example';

let catalog: Catalog;
beforeAll(async () => {
	catalog = (await loadCatalog('tests/fixtures/data')).catalog;
});

test('the questions of every pair are an FAQPage of schema.org, in the words of the page', () => {
	for (const [a, b] of publishedPairs(catalog)) {
		const page = pairPage(catalog, a, b);
		const data = faqPage(page);
		expect(schemaOrgFaults(data)).toEqual([]);
		expect(data).toMatchObject({
			'@type': 'FAQPage',
			mainEntity: page.faq.map(({ question, answer }) => ({
				name: question,
				acceptedAnswer: { text: answer.text },
			})),
		});
		expect(schemaOrgFaults(breadcrumbList(page.head, site))).toEqual([]);
	}
});

test('a pair without questions is no FAQPage', () => {
	expect(faqPage({ faq: [] })).toBeUndefined();
});

test('the records and the results of each benchmark are a Dataset of schema.org', () => {
	const whole = siteDataset(
		catalog,
		apiFiles.filter(({ path }) => path.startsWith('/data/')),
		site,
	);
	const ofBenchmarks = [...catalog.benchmarks.keys()].map((id) =>
		benchmarkDataset(catalog, id, benchmarkPage(catalog, id).head, site),
	);
	for (const data of [whole, ...ofBenchmarks]) {
		expect(schemaOrgFaults(data)).toEqual([]);
		// What search engines for data ask for.
		const { description } = data as { description: string };
		expect(description.length).toBeGreaterThanOrEqual(50);
		expect(description.length).toBeLessThanOrEqual(5000);
	}
	expect(whole).toMatchObject({ '@type': 'Dataset', dateModified: '2026-08-20' });
	expect(ofBenchmarks[0]).toMatchObject({
		distribution: [
			{ contentUrl: `${site}/api/v1/benchmarks/${[...catalog.benchmarks.keys()][0]!}.json` },
		],
	});
});

test('the check of schema.org finds what it does not define', () => {
	const answer = { '@type': 'Answer', text: '' };
	expect(
		schemaOrgFaults({
			'@type': 'Question',
			name: 'Why?',
			price: 2,
			url: 'here',
			acceptedAnswer: answer,
			dateModified: '20 Aug 2026',
			mainEntity: { '@type': 'Reply' },
		}),
	).toEqual([
		'No context',
		'It: Question has no property price',
		'It.url is no URL',
		'It.acceptedAnswer.text is no Text',
		'It.dateModified is no Date or DateTime',
		'It.mainEntity is no Thing',
		'It.mainEntity: no type Reply',
	]);
});
