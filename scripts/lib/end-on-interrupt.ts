/**
 * At the first Ctrl-C says a line, waits until `ended`, and ends this script with exit code 130. A reader who
 * presses it again changes nothing.
 */
export function endOnInterrupt(
	line: string | undefined,
	ended: () => Promise<unknown> = () => Promise.resolve(),
): void {
	let isStopped = false;
	process.on('SIGINT', () => {
		if (isStopped) return;
		isStopped = true;
		if (line !== undefined) console.error(`\n${line}`);
		void ended().then(() => process.exit(130));
	});
}
