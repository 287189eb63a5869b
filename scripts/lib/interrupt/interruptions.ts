/** What is to be interrupted, and how often. */
export interface Interruptions {
	/** The folder of the project whose scripts run. Bundles of its code are taken away now and then. */
	project: string;
	/** A folder of their own for what they make. */
	work: string;
	/** How many runs are stopped. Runs that end before do not count. */
	times: number;
	seed: number;
}

/** What came of it. */
export interface Tally {
	stops: number;
	/** How often what was found after a stop, in words. */
	found: Record<string, number>;
	/** A line for each thing that was wrong; none when all is well. */
	faults: string[];
}

/** `Build: stopped 50 times; 31 times the site before, 12 times the new site; 0 faults` */
export function tallyLine(what: string, { stops, found, faults }: Tally): string {
	const times = (n: number) => (n === 1 ? 'once' : `${n} times`);
	const states = Object.entries(found)
		.sort(([, a], [, b]) => b - a)
		.map(([state, n]) => `${times(n)} ${state}`);
	const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
	return [
		`${what}: stopped ${times(stops)}`,
		...(states.length > 0 ? [states.join(', ')] : []),
		count,
	].join('; ');
}
