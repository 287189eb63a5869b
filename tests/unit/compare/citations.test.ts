import { expect, test } from 'vitest';
import { Citations } from '../../../src/compare/citations.ts';
import type { Evidence } from '../../../src/compare/evidence.ts';

const docs: Evidence = {
	source: 'docs',
	name: 'Docs',
	url: 'https://example.org/docs',
	checkedOn: '2026-08-20',
	age: 0,
};
const scores: Evidence = {
	source: 'scores',
	name: 'Open Scores',
	url: 'https://example.org/scores',
	checkedOn: '2026-07-20',
	age: 31,
	attribution: 'Scores by Open Scores',
};

test('sources are numbered in the order in which a page first cites them', () => {
	const citations = new Citations();
	expect(citations.refs([scores])).toEqual([1]);
	expect(citations.refs([docs])).toEqual([2]);
	expect(citations.refs([scores])).toEqual([1]);
	expect(citations.sources).toEqual([
		{
			n: 1,
			name: 'Open Scores',
			url: 'https://example.org/scores',
			checkedOn: '2026-07-20',
			attribution: 'Scores by Open Scores',
		},
		{ n: 2, name: 'Docs', url: 'https://example.org/docs', checkedOn: '2026-08-20' },
	]);
});

test('the numbers of one text rise and do not repeat', () => {
	const citations = new Citations();
	citations.refs([docs]);
	expect(citations.refs([scores, docs, { ...scores }])).toEqual([1, 2]);
});

test('another page or another day of a source is an entry of its own', () => {
	const citations = new Citations();
	const refs = citations.refs([
		docs,
		{ ...docs, url: 'https://example.org/docs/limits' },
		{ ...docs, checkedOn: '2026-08-10' },
	]);
	expect(refs).toEqual([1, 2, 3]);
});

test('a text without evidence has no numbers', () => {
	expect(new Citations().cite({ text: 'Unknown', evidence: [] })).toEqual({
		text: 'Unknown',
		refs: [],
	});
});

test('an address on another site is named by that site', () => {
	const citations = new Citations();
	citations.refs([{ ...docs, url: 'https://lab.example/news', host: 'lab.example' }]);
	expect(citations.sources).toEqual([
		{
			n: 1,
			name: 'Docs',
			url: 'https://lab.example/news',
			host: 'lab.example',
			checkedOn: '2026-08-20',
		},
	]);
});
