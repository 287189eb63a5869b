/** Ends this script with one line on what is wrong and what to do. */
export function fail(problem: string): never {
	console.error(`\n${problem}.`);
	process.exit(1);
}
