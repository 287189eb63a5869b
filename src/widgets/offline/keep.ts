/** As much of a `Cache` as is needed. It gives its keys in the order in which they came. */
export interface Store {
	put(path: string, response: Response): Promise<void>;
	delete(key: Request | string): Promise<boolean>;
	keys(): Promise<readonly Request[]>;
}

/** Keeps an answer as the last of at most `most`; the oldest ones make room. */
export async function keep(
	store: Store,
	path: string,
	response: Response,
	most: number,
): Promise<void> {
	await store.delete(path);
	await store.put(path, response);
	const keys = await store.keys();
	for (const key of keys.slice(0, Math.max(0, keys.length - most))) await store.delete(key);
}
