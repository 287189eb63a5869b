import type { Catalog } from '../schema/catalog.ts';
import { buildCatalog } from './build-catalog.ts';

/** A catalog as text, for a server that reads no files. The indexes are left out: they are made anew. */
export function packCatalog(catalog: Catalog): string {
	const { sources, labs, models, providers, benchmarks, pairs, publishAll, onDemand } = catalog;
	const packed: Packed = {
		sources: [...sources.values()],
		labs: [...labs.values()],
		models: [...models.values()],
		providers: [...providers.values()],
		benchmarks: [...benchmarks.values()],
		...(pairs && { pairs }),
		...(publishAll && { publishAll }),
		...(onDemand && { onDemand }),
	};
	return JSON.stringify(packed);
}

/** The catalog that `packCatalog` was given, with its indexes. */
export function unpackCatalog(text: string): Catalog {
	const { sources, labs, models, providers, benchmarks, pairs, ...published } = JSON.parse(
		text,
	) as Packed;
	const catalog = buildCatalog({
		sources: byId(sources),
		labs: byId(labs),
		models: byId(models),
		providers: byId(providers),
		benchmarks: byId(benchmarks),
		...(pairs && { pairs }),
	});
	return { ...catalog, ...published };
}

type Records<Key extends 'sources' | 'labs' | 'models' | 'providers' | 'benchmarks'> = {
	[K in Key]: Catalog[K] extends ReadonlyMap<string, infer R> ? R[] : never;
};

type Packed = Records<'sources' | 'labs' | 'models' | 'providers' | 'benchmarks'> &
	Pick<Catalog, 'pairs' | 'publishAll' | 'onDemand'>;

function byId<R extends { id: string }>(records: readonly R[]): ReadonlyMap<string, R> {
	return new Map(records.map((record) => [record.id, record]));
}
