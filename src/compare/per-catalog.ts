import type { Catalog } from '../schema/catalog.ts';

/** Something that is made once a catalog. */
export interface PerCatalog<T> {
	(catalog: Catalog): T;
	/** Says it for a catalog that holds only a part of the records, where it cannot be made. */
	give(catalog: Catalog, value: T): void;
}

/**
 * Makes something once a catalog, since it stands on thousands of pages. Nothing is kept longer than
 * the catalog itself.
 */
export function perCatalog<T>(make: (catalog: Catalog) => T): PerCatalog<T> {
	const made = new WeakMap<Catalog, { value: T }>();
	const get = (catalog: Catalog): T => {
		const known = made.get(catalog);
		if (known) return known.value;
		const value = make(catalog);
		made.set(catalog, { value });
		return value;
	};
	const give = (catalog: Catalog, value: T) => void made.set(catalog, { value });
	return Object.assign(get, { give });
}

/** Something that is made once a record, by its id. */
export interface PerId<T> {
	(catalog: Catalog, id: string): T;
	/** As for `PerCatalog`, for one record. */
	give(catalog: Catalog, id: string, value: T): void;
}

/** The same for something that is made once a record, by its id. */
export function perId<T>(make: (catalog: Catalog, id: string) => T): PerId<T> {
	const ofCatalog = perCatalog(() => new Map<string, { value: T }>());
	const get = (catalog: Catalog, id: string): T => {
		const made = ofCatalog(catalog);
		const known = made.get(id);
		if (known) return known.value;
		const value = make(catalog, id);
		made.set(id, { value });
		return value;
	};
	const give = (catalog: Catalog, id: string, value: T) =>
		void ofCatalog(catalog).set(id, { value });
	return Object.assign(get, { give });
}

/**
 * Makes something once an object (a profile, a score, a list of offers), for what follows from that
 * object alone. It is kept as long as the object.
 */
export function perObject<K extends object, T>(make: (of: K) => T): (of: K) => T {
	const made = new WeakMap<K, { value: T }>();
	return (of) => {
		const known = made.get(of);
		if (known) return known.value;
		const value = make(of);
		made.set(of, { value });
		return value;
	};
}
