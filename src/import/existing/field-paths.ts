type Mapping = Record<string, unknown>;

const isMapping = (value: unknown): value is Mapping =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path such as `limits.contextTokens`; undefined where the record has none. */
export function valueAt(record: object, path: string): unknown {
	let value: unknown = record;
	for (const key of path.split('.')) {
		if (!isMapping(value)) return undefined;
		value = value[key];
	}
	return value;
}

/** A copy of a record with another value at a path; undefined takes the key out. */
export function withValueAt<T extends object>(record: T, path: string, value: unknown): T {
	const [key = '', ...rest] = path.split('.');
	const own = record as Mapping;
	if (rest.length > 0) {
		const inner = isMapping(own[key]) ? own[key] : {};
		return withValueAt(record, key, emptyToNothing(withValueAt(inner, rest.join('.'), value)));
	}
	if (value !== undefined) return { ...own, [key]: value } as T;
	const { [key]: _gone, ...others } = own;
	return others as T;
}

const emptyToNothing = (value: object) => (Object.keys(value).length > 0 ? value : undefined);

/** Paths of the plain values and lists of a record, `limits.contextTokens`; upkeep left out. */
export function pathsOf(record: object, prefix = ''): string[] {
	return Object.entries(record).flatMap(([key, value]) => {
		if (prefix === '' && ['from', 'overrides', 'conflicts', 'corrections', 'lab'].includes(key))
			return [];
		if (value === undefined) return [];
		return isMapping(value) ? pathsOf(value, `${prefix}${key}.`) : [`${prefix}${key}`];
	});
}

/** Keys of a mapping in the order of another list; unknown ones last. */
export function inOrderOf<T extends object>(record: T, keys: readonly string[]): T {
	const place = (key: string) => (keys.includes(key) ? keys.indexOf(key) : keys.length);
	return Object.fromEntries(Object.entries(record).sort(([a], [b]) => place(a) - place(b))) as T;
}
