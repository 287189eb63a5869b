import { expect, test } from 'vitest';
import { breadcrumbList, pageHead } from '../../../src/compare/page-head.ts';
import { aCatalog } from '../../fixtures/records.ts';

test('a head has the day of the data in words, and a breadcrumb only where one is given', () => {
	const words = { title: 'Labs', description: 'All labs.', path: '/labs/' };
	expect(pageHead(aCatalog(), words)).toEqual({ ...words, asOf: '20 Aug 2026', breadcrumb: [] });
});

test('the breadcrumb in JSON-LD ends with the page itself, with whole addresses', () => {
	const head = pageHead(aCatalog(), {
		title: 'Acme',
		description: 'A lab.',
		path: '/labs/acme/',
		breadcrumb: [{ name: 'Labs', path: '/labs/' }],
	});
	expect(breadcrumbList(head, 'https://example.org')).toMatchObject({
		'@type': 'BreadcrumbList',
		itemListElement: [
			{ position: 1, name: 'Labs', item: 'https://example.org/labs/' },
			{ position: 2, name: 'Acme', item: 'https://example.org/labs/acme/' },
		],
	});
});
