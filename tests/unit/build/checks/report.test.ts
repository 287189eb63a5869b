import { expect, test } from 'vitest';
import { reportLines } from '../../../../src/build/checks/report.ts';

test('a fault of many pages is one line, and the most frequent comes first', () => {
	const faults = [
		{ page: '/e/', message: 'No title' },
		...['/d/', '/b/', '/a/', '/c/', '/a/'].map((page) => ({ page, message: 'Empty h2' })),
	];
	expect(reportLines(faults)).toEqual(['/a/, /b/, /c/ and 1 more: Empty h2', '/e/: No title']);
});

test('nothing wrong is nothing to say', () => {
	expect(reportLines([])).toEqual([]);
});
