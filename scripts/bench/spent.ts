/** What some work took. */
export interface Spent {
	seconds: number;
	/** Seconds of the processor, all threads of the process together. */
	processor: number;
}

/** Starts to measure; what it gives ends that. */
export function spending(): () => Spent {
	const started = performance.now();
	const before = process.cpuUsage();
	return () => {
		const { user, system } = process.cpuUsage(before);
		return { seconds: (performance.now() - started) / 1000, processor: (user + system) / 1e6 };
	};
}
