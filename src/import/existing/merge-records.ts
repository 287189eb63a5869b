import { benchmarkSchema, type BenchmarkFacts, type ResultFacts } from '../../schema/benchmark.ts';
import { labSchema, type LabFacts } from '../../schema/lab.ts';
import { modelSchema } from '../../schema/model.ts';
import { providerSchema, type ProviderFacts, type RouteFacts } from '../../schema/provider.ts';
import { known, type SourceId } from '../facts.ts';
import type { Records } from '../records.ts';
import { sortResults } from '../reconcile/benchmark-results.ts';
import { namingSources } from '../reconcile/provider-records.ts';
import { sortRoutes } from '../reconcile/provider-routes.ts';
import type { Touched } from '../reconcile/reconcile.ts';
import { inOrderOf } from './field-paths.ts';
import { mergeRoute, sourcesOf } from './merge-route.ts';
import { sourceIn } from '../provenance.ts';
import { mergeUpkeep } from './merge-upkeep.ts';

const keysOf = (schema: { shape: object }) => Object.keys(schema.shape);
const modelKeys = ['lab', ...keysOf(modelSchema)];
const limitKeys = keysOf(modelSchema.shape.limits.unwrap());

/**
 * Puts what an import found into the records that are there. Records, routes and results that the
 * import does not know stay as they are: nothing is taken away.
 */
export function mergeRecords(
	existing: Records,
	fresh: Records,
	read: ReadonlySet<SourceId>,
	touched: Touched,
): Records {
	const sources = new Map(
		[...existing.sources, ...fresh.sources].sort(([a], [b]) => (a < b ? -1 : 1)),
	);
	const stateOf = new Map([...sources].map(([id, { asOf }]) => [id, asOf]));
	return {
		sources,
		labs: union(existing.labs, fresh.labs, (before, now) =>
			inOrderOf(withOverrides(before, now), keysOf(labSchema)),
		),
		models: union(existing.models, fresh.models, (before, now, id) => {
			if (!touched.models.has(id)) return before;
			const merged = mergeUpkeep(before, now, read);
			const aliases = [...new Set([...(now.aliases ?? []), ...(before.aliases ?? [])])].sort();
			// A name is the most trusted one of all sources, so it takes all of them to change it.
			const isWhole = Object.values(before.from).every((citation) => read.has(sourceIn(citation)));
			const name = isWhole ? merged.name : before.name;
			const ordered = inOrderOf(
				{ ...merged, name, ...known({ aliases: aliases.length > 0 ? aliases : undefined }) },
				modelKeys,
			);
			return ordered.limits === undefined
				? ordered
				: { ...ordered, limits: inOrderOf(ordered.limits, limitKeys) };
		}),
		providers: union(existing.providers, fresh.providers, (before, now, id) =>
			mergeProvider(before, now, read, stateOf, (model) => touched.routes.has(`${id} ${model}`)),
		),
		benchmarks: union(existing.benchmarks, fresh.benchmarks, (before, now) =>
			mergeBenchmark(before, now, read),
		),
	};
}

function union<T>(
	existing: ReadonlyMap<string, T>,
	fresh: ReadonlyMap<string, T>,
	merge: (before: T, now: T, id: string) => T,
): Map<string, T> {
	const ids = [...new Set([...existing.keys(), ...fresh.keys()])].sort();
	return new Map(
		ids.map((id) => {
			const before = existing.get(id);
			const now = fresh.get(id);
			return [
				id,
				before !== undefined && now !== undefined ? merge(before, now, id) : (now ?? before)!,
			];
		}),
	);
}

function mergeProvider(
	before: ProviderFacts,
	now: ProviderFacts,
	read: ReadonlySet<SourceId>,
	stateOf: ReadonlyMap<SourceId, string>,
	isTouched: (model: string) => boolean,
): ProviderFacts {
	const keyOf = ({ model, variant = '' }: RouteFacts) => `${model} ${variant}`;
	const found = new Map(now.routes.map((route) => [keyOf(route), route]));
	const ids = new Set(
		now.routes.flatMap(({ model, id, alsoIds = [] }) =>
			[id, ...alsoIds].map((one) => `${model} ${one}`),
		),
	);
	const kept = before.routes.flatMap((route) => {
		const fresh = found.get(keyOf(route));
		found.delete(keyOf(route));
		if (!isTouched(route.model) || isOverridden(before, route.model)) return [route];
		if (fresh !== undefined)
			return [mergeRoute(route, fresh, read, stateOf, (id) => ids.has(`${route.model} ${id}`))];
		// The same offer under another variant's name is not told twice.
		const isRenamed =
			ids.has(`${route.model} ${route.id}`) && sourcesOf(route).every((source) => read.has(source));
		return isRenamed ? [] : [route];
	});
	const { routes: _routes, ...facts } = mergeUpkeep(
		{ ...before, routes: [] },
		{ ...now, routes: [] },
		read,
	);
	// Which source named it is not on record, so it takes all that may have to change it.
	const name = namingSources.every((source) => read.has(source)) ? facts.name : before.name;
	return inOrderOf(
		{ ...facts, name, routes: sortRoutes([...kept, ...found.values()]) },
		keysOf(providerSchema),
	);
}

/** Definitions are of this project's own tables: only what a person has set stands against them. */
function withOverrides<T extends LabFacts | BenchmarkFacts | ProviderFacts>(before: T, now: T): T {
	return mergeUpkeep(before, now, everySource);
}

const everySource = { has: () => true } as unknown as ReadonlySet<SourceId>;

/** A person holds a route by naming it: `routes.claude-3-7-sonnet`. */
function isOverridden({ overrides = [] }: ProviderFacts, model: string): boolean {
	return overrides.some(
		(path) =>
			path === 'routes' || path === `routes.${model}` || path.startsWith(`routes.${model}.`),
	);
}

function mergeBenchmark(
	before: BenchmarkFacts,
	now: BenchmarkFacts,
	read: ReadonlySet<SourceId>,
): BenchmarkFacts {
	if (before.overrides?.includes('results') === true) return before;
	const models = new Set(now.results.map(({ model }) => model));
	// Results of sources that were read are theirs to tell, for the models that they told of.
	const kept = before.results.filter(
		({ from, model }: ResultFacts) => !read.has(sourceIn(from)) || !models.has(model),
	);
	const results = sortResults([...kept, ...now.results]);
	const { results: _results, ...facts } = withOverrides(
		{ ...before, results: [] },
		{ ...now, results: [] },
	);
	return inOrderOf({ ...facts, results }, keysOf(benchmarkSchema));
}
