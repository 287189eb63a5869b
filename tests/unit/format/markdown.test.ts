import { expect, test } from 'vitest';
import { escapeMarkdown, markdownLink, markdownTable } from '../../../src/format/markdown.ts';

test.each([
	['Small 1', 'Small 1'],
	['71.4% at 302.AI', '71.4% at 302.AI'],
	['a | b', 'a \\| b'],
	['<script>', '\\<script\\>'],
	['[text](https://example.org)', '\\[text\\](https://example.org)'],
	['*bold* _slanted_ `code` ~gone~', '\\*bold\\* \\_slanted\\_ \\`code\\` \\~gone\\~'],
	['AT&T &amp; &#35;', 'AT&T \\&amp; \\&#35;'],
	['# one', '\\# one'],
	['#1 of 3', '#1 of 3'],
	['- one', '\\- one'],
	['-5', '-5'],
	['1. one', '1\\. one'],
	['1.5', '1.5'],
	['---', '\\---'],
	['one\n\n# two', 'one # two'],
	['a \\ b', 'a \\\\ b'],
])('%s is written as %s', (text, markdown) => {
	expect(escapeMarkdown(text)).toBe(markdown);
});

test('an address cannot end its link early', () => {
	expect(markdownLink('A [b]', 'https://example.org/a_(b) c')).toBe(
		'[A \\[b\\]](https://example.org/a_%28b%29%20c)',
	);
});

test('a table has its head, a rule with the columns of numbers, and its rows', () => {
	const table = markdownTable(
		[
			['Model', 'Cost'],
			['Small 1', '$2.00'],
		],
		(column) => column === 1,
	);
	expect(table).toBe('| Model | Cost |\n| --- | ---: |\n| Small 1 | $2.00 |');
});
