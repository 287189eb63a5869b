import { addTallies, formatTally, type Tally } from './tally.ts';

/** How one check ended. */
export interface StepResult {
	name: string;
	tally: Tally;
	seconds: number;
	/** What to do about its failure. Only where there is one. */
	problem?: string;
}

/** The closing table, one line for each failure with what to do, and the sum as the last line. */
export function summaryLines(results: readonly StepResult[]): string[] {
	const width = Math.max(...results.map(({ name }) => name.length));
	return [
		...results.map(
			({ name, tally, seconds }) => `${name.padEnd(width)}  ${outcome(tally)} in ${seconds} s`,
		),
		'',
		...results
			.filter(({ problem }) => problem !== undefined)
			.map(({ name, problem }) => `${name} failed. ${problem}.`),
		formatTally(addTallies(results.map(({ tally }) => tally))),
	];
}

/** `40 passed`, or `2 of 42 failed`. Only the last line has both, so that a reader finds it. */
function outcome({ passed, failed }: Tally): string {
	return failed === 0 ? `${passed} passed` : `${failed} of ${passed + failed} failed`;
}
