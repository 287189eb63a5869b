/** Positions of the items that should stand before an earlier item. */
export function misplacedIn<T>(
	items: readonly T[],
	keyOf: (item: T) => readonly string[],
): number[] {
	let highest: readonly string[] = [];
	return items.flatMap((item, i) => {
		const key = keyOf(item);
		if (isBelow(key, highest)) return [i];
		highest = key;
		return [];
	});
}

/** Compares part by part, by code unit, as a plain sort does. */
function isBelow(a: readonly string[], b: readonly string[]): boolean {
	const differing = b.findIndex((part, i) => part !== a[i]);
	return differing !== -1 && (a[differing] ?? '') < b[differing]!;
}
