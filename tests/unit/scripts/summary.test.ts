import { expect, test } from 'vitest';
import { summaryLines } from '../../../scripts/lib/summary.ts';

test('lists every step, then what to do about the failed ones, then the sum', () => {
	const lines = summaryLines([
		{ name: 'Lint', tally: { passed: 1, failed: 0 }, seconds: 6 },
		{ name: 'Unit tests', tally: { passed: 40, failed: 2 }, seconds: 12, problem: 'Mend them' },
	]);
	expect(lines).toEqual([
		'Lint        1 passed in 6 s',
		'Unit tests  2 of 42 failed in 12 s',
		'',
		'Unit tests failed. Mend them.',
		'41 passed, 2 failed',
	]);
});
