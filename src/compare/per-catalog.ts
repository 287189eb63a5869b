import type { Catalog } from '../schema/catalog.ts';

/**
 * Makes something once a catalog, since it stands on thousands of pages. Nothing is kept longer than
 * the catalog itself.
 */
export function perCatalog<T>(make: (catalog: Catalog) => T): (catalog: Catalog) => T {
	const made = new WeakMap<Catalog, { value: T }>();
	return (catalog) => {
		const known = made.get(catalog);
		if (known) return known.value;
		const value = make(catalog);
		made.set(catalog, { value });
		return value;
	};
}

/** The same for something that is made once a record, by its id. */
export function perId<T>(
	make: (catalog: Catalog, id: string) => T,
): (catalog: Catalog, id: string) => T {
	const ofCatalog = perCatalog(() => new Map<string, { value: T }>());
	return (catalog, id) => {
		const made = ofCatalog(catalog);
		const known = made.get(id);
		if (known) return known.value;
		const value = make(catalog, id);
		made.set(id, { value });
		return value;
	};
}
