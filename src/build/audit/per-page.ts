const all: Map<object, unknown>[] = [];

/**
 * The same function, which works out each of its answers once a page. A `WeakMap` would keep them as
 * well, but with one entry an element it costs the garbage collector more than the answers do.
 */
export function perPage<K extends object, V>(find: (key: K) => V): (key: K) => V {
	const known = new Map<K, V>();
	all.push(known);
	return (key) => {
		if (known.has(key)) return known.get(key)!;
		const found = find(key);
		known.set(key, found);
		return found;
	};
}

/** Forgets what was worked out for the page before. */
export function forgetPage(): void {
	for (const known of all) known.clear();
}
