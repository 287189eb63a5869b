/**
 * `. Did you mean small-1?`, where one of `ids` is a typing slip or two away; else nothing. Short
 * ids may have fewer slips. To be put behind the sentence that says that an id is not known.
 */
export function didYouMean(id: string, ids: Iterable<string>): string {
	const most = Math.min(2, Math.floor(id.length / 3));
	let best: { id: string; slips: number } | undefined;
	for (const candidate of ids) {
		if (Math.abs(candidate.length - id.length) > most) continue;
		const slips = slipsBetween(id, candidate);
		if (slips <= most && slips < (best?.slips ?? most + 1)) best = { id: candidate, slips };
	}
	return best ? `. Did you mean ${best.id}?` : '';
}

/** Levenshtein distance: letters to insert, remove or replace. */
function slipsBetween(a: string, b: string): number {
	let above = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const line = [row];
		for (let column = 1; column <= b.length; column++)
			line.push(
				Math.min(
					above[column]! + 1,
					line[column - 1]! + 1,
					above[column - 1]! + Number(a[row - 1] !== b[column - 1]),
				),
			);
		above = line;
	}
	return above[b.length]!;
}
