import type { Catalog } from '../schema/catalog.ts';
import type { SourceFacts } from '../schema/source.ts';
import { citationsIn } from './citations-in.ts';

/** The sources that some records cite, by id and in the order of the ids. */
export function citedSources(catalog: Catalog, records: unknown): Record<string, SourceFacts> {
	const ids = citationsIn(records).map((cited) =>
		typeof cited === 'string' ? cited : cited.source,
	);
	return Object.fromEntries(
		[...new Set(ids)].sort().flatMap((cited) => {
			const source = catalog.sources.get(cited);
			if (!source) return [];
			const { id: _, ...facts } = source;
			return [[cited, facts]];
		}),
	);
}
