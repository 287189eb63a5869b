import { schemaVersion } from '../compare/any/model-document.ts';
import { citedSources } from '../compare/cited-sources.ts';
import type { Catalog } from '../schema/catalog.ts';
import type { BenchmarkDocument, LabDocument, ProviderDocument } from './schemas/records.ts';

// One record each, with the sources that it cites. That of a model is in src/compare/any, since pages
// are made of it too.

/** A provider with its routes. */
export function providerDocument(catalog: Catalog, id: string): ProviderDocument {
	const { overrides: _, ...provider } = catalog.providers.get(id)!;
	return { ...headOf(catalog), provider, sources: citedSources(catalog, provider) };
}

/** A benchmark with its results. */
export function benchmarkDocument(catalog: Catalog, id: string): BenchmarkDocument {
	const { overrides: _, ...benchmark } = catalog.benchmarks.get(id)!;
	return { ...headOf(catalog), benchmark, sources: citedSources(catalog, benchmark) };
}

/** A lab with the ids of its models. */
export function labDocument(catalog: Catalog, id: string): LabDocument {
	const { overrides: _, ...lab } = catalog.labs.get(id)!;
	const idsIn = (records: ReadonlyMap<string, { id: string; lab?: string | undefined }>) =>
		[...records.values()].filter((record) => record.lab === id).map((record) => record.id);
	return {
		...headOf(catalog),
		lab,
		models: idsIn(catalog.models).sort(),
		providers: idsIn(catalog.providers),
		sources: citedSources(catalog, lab),
	};
}

/** What every document begins with. */
export function headOf({ asOf }: Catalog): { schemaVersion: typeof schemaVersion; asOf: string } {
	return { schemaVersion, asOf };
}
