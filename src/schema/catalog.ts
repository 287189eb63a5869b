import type { BenchmarkFacts, ResultFacts } from './benchmark.ts';
import type { LabFacts } from './lab.ts';
import type { ModelFacts } from './model.ts';
import type { NamedPair } from './pairs.ts';
import type { ProviderFacts, RouteFacts } from './provider.ts';
import type { SourceFacts } from './source.ts';

/** A record's facts, with what its path says. `file` is the path from the repository root. */
export type Source = SourceFacts & { id: string };
export type Lab = LabFacts & { id: string; file: string };
export type Model = ModelFacts & { id: string; lab: string; file: string };
export type Provider = ProviderFacts & { id: string; file: string };
export type Benchmark = BenchmarkFacts & { id: string; file: string };

/** A route with the provider that serves it, so that it can be read on its own. */
export interface ServedRoute {
	provider: Provider;
	route: RouteFacts;
}

/** A result with its benchmark, so that it can be read on its own. */
export interface ScoredResult {
	benchmark: Benchmark;
	result: ResultFacts;
}

/** Every valid record, by id, in the order of the file names. */
export interface CatalogRecords {
	sources: ReadonlyMap<string, Source>;
	labs: ReadonlyMap<string, Lab>;
	models: ReadonlyMap<string, Model>;
	providers: ReadonlyMap<string, Provider>;
	benchmarks: ReadonlyMap<string, Benchmark>;
	/** Pairs that somebody named in `pairs.yml`, best known first. */
	pairs?: { file: string; list: readonly NamedPair[] };
}

/** The records with the indexes that many pages need. Built by `src/catalog/build-catalog.ts`. */
export interface Catalog extends CatalogRecords {
	/** The newest `retrieved` day of all sources: the day that stands for "today" on the site. */
	asOf: string;
	/** Routes by model id, in the order of the providers. */
	routesOf: ReadonlyMap<string, readonly ServedRoute[]>;
	/** Results by model id, in the order of the benchmarks. */
	resultsOf: ReadonlyMap<string, readonly ScoredResult[]>;
	/** Ids of listed models (design: text output, release day, context window, paid route or open weights), sorted. */
	listed: readonly string[];
	/** Every pair of listed models gets a page, not only those that the rule names. */
	publishAll?: true;
	/** A server renders the pairs of listed models that have no static page, when asked for. */
	onDemand?: true;
}
