import type { Catalog } from '../schema/catalog.ts';
import type { SourceFacts } from '../schema/source.ts';

/** The sources that some records cite, by id and in the order of the ids. */
export function citedSources(catalog: Catalog, records: unknown): Record<string, SourceFacts> {
	return Object.fromEntries(
		[...citedIn(records)].sort().flatMap((cited) => {
			const source = catalog.sources.get(cited);
			if (!source) return [];
			const { id: _, ...facts } = source;
			return [[cited, facts]];
		}),
	);
}

/**
 * Every text in a citation below a value: ids of sources, addresses and days. Citations stand at the
 * keys `from` and `fieldsFrom` of any record.
 */
function citedIn(value: unknown, inCitation = false, found = new Set<string>()): Set<string> {
	if (typeof value === 'string') {
		if (inCitation) found.add(value);
	} else if (typeof value === 'object' && value !== null) {
		for (const [key, part] of Object.entries(value))
			citedIn(part, inCitation || key === 'from' || key === 'fieldsFrom', found);
	}
	return found;
}
