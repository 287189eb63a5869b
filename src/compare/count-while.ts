/** How many at the beginning of a list hold; behind the first that does not, none may. */
export function countWhile<T>(list: readonly T[], holds: (one: T) => boolean): number {
	let [from, to] = [0, list.length];
	while (from < to) {
		const middle = Math.floor((from + to) / 2);
		if (holds(list[middle]!)) from = middle + 1;
		else to = middle;
	}
	return from;
}
