import type { BenchmarkFacts } from '../schema/benchmark.ts';
import type { LabFacts } from '../schema/lab.ts';
import type { ModelFacts } from '../schema/model.ts';
import type { ProviderFacts } from '../schema/provider.ts';
import type { SourceFacts } from '../schema/source.ts';

/** All records that `data/` holds, by id. */
export interface Records {
	sources: ReadonlyMap<string, SourceFacts>;
	labs: ReadonlyMap<string, LabFacts>;
	models: ReadonlyMap<string, ModelFacts & { lab: string }>;
	providers: ReadonlyMap<string, ProviderFacts>;
	benchmarks: ReadonlyMap<string, BenchmarkFacts>;
}
