/** Runs work when it is its turn. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/** Lets at most `atOnce` pieces of work run at a time; the others wait in line. */
export function turns(atOnce: number): Turns {
	let running = 0;
	const waiting: (() => void)[] = [];
	return async (work) => {
		if (running < atOnce) running++;
		else await new Promise<void>((go) => waiting.push(go));
		try {
			return await work();
		} finally {
			// Its place goes to the next in line.
			const next = waiting.shift();
			if (next === undefined) running--;
			else next();
		}
	};
}
