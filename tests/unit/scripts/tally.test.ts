import { expect, test } from 'vitest';
import {
	addTallies,
	formatTally,
	tallyPlaywright,
	tallyStep,
	tallyVitest,
} from '../../../scripts/lib/tally.ts';

test('counts the passed and failed tests of vitest, and no skipped ones', () => {
	const report = { numTotalTests: 10, numPassedTests: 7, numFailedTests: 2, numPendingTests: 1 };
	expect(tallyVitest(report)).toEqual({ passed: 7, failed: 2 });
});

test('counts a flaky test of Playwright as passed, and no skipped ones', () => {
	const stats = { expected: 5, flaky: 1, unexpected: 2, skipped: 4 };
	expect(tallyPlaywright({ stats })).toEqual({ passed: 6, failed: 2 });
});

test.each([
	{ name: 'a good step without tests', ok: true, counted: undefined, passed: 1, failed: 0 },
	{ name: 'a bad step without tests', ok: false, counted: undefined, passed: 0, failed: 1 },
	{ name: 'good tests', ok: true, counted: { passed: 9, failed: 0 }, passed: 9, failed: 0 },
	{ name: 'bad tests', ok: false, counted: { passed: 7, failed: 2 }, passed: 7, failed: 2 },
	{
		name: 'good tests beside a file that cannot be read',
		ok: false,
		counted: { passed: 9, failed: 0 },
		passed: 9,
		failed: 1,
	},
])('counts $name', ({ ok, counted, passed, failed }) => {
	expect(tallyStep(ok, counted)).toEqual({ passed, failed });
});

test('adds up all runners, and says so in one line', () => {
	const sum = addTallies([
		{ passed: 300, failed: 0 },
		{ passed: 11, failed: 1 },
		{ passed: 1, failed: 0 },
	]);
	expect(formatTally(sum)).toBe('312 passed, 1 failed');
	expect(formatTally(addTallies([]))).toBe('0 passed, 0 failed');
});
