/** Positions of the items whose identity an earlier item has. Missing parts are equal. */
export function repeatsIn<T>(
	items: readonly T[],
	identityOf: (item: T) => readonly (string | undefined)[],
): number[] {
	const seen = new Set<string>();
	return items.flatMap((item, i) => {
		const identity = JSON.stringify(identityOf(item).map((part) => part ?? null));
		if (seen.has(identity)) return [i];
		seen.add(identity);
		return [];
	});
}
