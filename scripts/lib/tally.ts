/** How many checks passed and failed. */
export interface Tally {
	passed: number;
	failed: number;
}

/** What vitest's JSON report counts. Skipped tests count as neither. */
export function tallyVitest(report: { numPassedTests: number; numFailedTests: number }): Tally {
	return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** What Playwright's JSON report counts. A test that passed on a second try has passed. */
export function tallyPlaywright(report: {
	stats: { expected: number; flaky: number; unexpected: number };
}): Tally {
	const { expected, flaky, unexpected } = report.stats;
	return { passed: expected + flaky, failed: unexpected };
}

/**
 * What a step counts for: its runner's tests, or one where it has none to count. A step that ended
 * badly without a failed test (a file that cannot be read, say) counts as one failure more.
 */
export function tallyStep(ok: boolean, counted: Tally | undefined): Tally {
	if (counted === undefined) return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
	return ok || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

export function addTallies(tallies: readonly Tally[]): Tally {
	return tallies.reduce(
		(sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
		{ passed: 0, failed: 0 },
	);
}

/** `312 passed, 1 failed` */
export function formatTally({ passed, failed }: Tally): string {
	return `${passed} passed, ${failed} failed`;
}
