/** Prints rows below their head, the first column to the left and the others to the right. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
	const widths = head.map((name, i) =>
		Math.max(...[name, ...rows.map((row) => row[i]!)].map((text) => text.length)),
	);
	for (const row of [head, ...rows])
		console.log(
			row
				.map((text, i) => (i === 0 ? text.padEnd(widths[i]!) : text.padStart(widths[i]!)))
				.join('  '),
		);
}
