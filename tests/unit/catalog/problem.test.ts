import { expect, test } from 'vitest';
import { formatProblem, inReadingOrder } from '../../../src/catalog/problem.ts';

const file = 'data/labs/acme.yml';

test.each([
	{ problem: { file, path: [], message: 'No' }, line: 'data/labs/acme.yml: No' },
	{
		problem: { file, line: 3, column: 5, path: [], message: 'No' },
		line: 'data/labs/acme.yml:3:5: No',
	},
	{
		problem: { file, line: 3, column: 5, path: ['aliases', 0], message: 'No' },
		line: 'data/labs/acme.yml:3:5 › aliases.0: No',
	},
	{
		problem: { file, path: ['a\nb'], message: 'No \u001b[31mred\u202e' },
		line: 'data/labs/acme.yml › a\\u000ab: No \\u001b[31mred\\u202e',
	},
	{
		problem: { file, path: ['k'.repeat(300)], message: `Unknown ${'k'.repeat(900)}. Remove it` },
		line: `data/labs/acme.yml › ${'k'.repeat(100)} … ${'k'.repeat(100)}: Unknown ${'k'.repeat(392)} … ${'k'.repeat(389)}. Remove it`,
	},
])('a problem is one line: $line', ({ problem, line }) => {
	expect(formatProblem(problem)).toBe(line);
});

test('problems are read by file, line and column', () => {
	const at = (name: string, line?: number, column?: number) => ({
		file: name,
		path: [],
		message: '',
		...(line !== undefined && { line }),
		...(column !== undefined && { column }),
	});
	const ordered = [at('a'), at('a', 2, 1), at('a', 2, 9), at('a', 10, 1), at('b', 1, 1)];
	expect(ordered.toReversed().sort(inReadingOrder)).toEqual(ordered);
});
