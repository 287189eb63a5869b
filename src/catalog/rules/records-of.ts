import type { Benchmark, Catalog, Lab, Model, Provider } from '../../schema/catalog.ts';

/** Every record that has a file of its own: labs, models, providers, benchmarks. */
export function recordsOf(catalog: Catalog): (Lab | Model | Provider | Benchmark)[] {
	const { labs, models, providers, benchmarks } = catalog;
	return [labs, models, providers, benchmarks].flatMap((records) => [...records.values()]);
}
