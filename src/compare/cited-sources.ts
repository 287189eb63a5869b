import type { Catalog } from '../schema/catalog.ts';
import { citationsIn } from '../schema/citations-in.ts';
import type { SourceFacts } from '../schema/source.ts';

/** The sources that some records cite, by id and in the order of the ids. */
export function citedSources(catalog: Catalog, records: unknown): Record<string, SourceFacts> {
	const ids = new Set(citationsIn(records).map(({ source }) => source));
	return Object.fromEntries(
		[...ids].sort().flatMap((cited) => {
			const source = catalog.sources.get(cited);
			if (!source) return [];
			const { id: _, ...facts } = source;
			return [[cited, facts]];
		}),
	);
}
