import { formatDay } from '../../format/day.ts';
import { formatCount, formatPrice } from '../../format/quantity.ts';
import type { Benchmark } from '../../schema/catalog.ts';
import type { Conflict } from '../../schema/common.ts';
import { amountsIn } from './amounts.ts';
import { auditedRanking, needAt, type NeedId } from './best-ranking.ts';
import type { PageContext } from './context.ts';
import { auditedEvents } from './events.ts';
import { keyOf, type TextFact, type TextFacts, type What } from './facts.ts';
import type { Records } from './records.ts';

const known = new WeakMap<PageContext, TextFacts>();

/** What a page may count or say that is no fact of one model: sums over the records, and its day. */
export function pageFactsOf(context: PageContext): TextFacts {
	const before = known.get(context);
	if (before) return before;
	const facts = new Map<string, TextFact[]>();
	const add = (whats: readonly What[], texts: Iterable<string>) => {
		for (const text of texts)
			for (const { kind, text: read } of amountsIn(text)) {
				const key = keyOf(kind, read);
				const more = whats.map((what) => ({ kind, text: read, what, models: [] }));
				facts.set(key, [...(facts.get(key) ?? []), ...more]);
			}
	};
	add(counts, countTexts(context));
	add(days, dayTexts(context));
	if (context.models.length < 2) add(anything, conflictTexts(context));
	known.set(context, facts);
	return facts;
}

const counts: readonly What[] = ['count', 'tally', 'providers', 'routes', 'context'];
const days: readonly What[] = ['released', 'retires', 'route end', 'cutoff'];
const anything: readonly What[] = [
	...counts,
	...days,
	'price',
	'cost',
	'score',
	'price change',
	'gap',
];

/** The day of the data; on pages of changes the days, months and years of all events. */
function* dayTexts({ records, page }: PageContext): Iterable<string> {
	yield formatDay(records.catalog.asOf);
	if (!page.path.startsWith('/changes/')) return;
	for (const { day } of auditedEvents(records)) {
		yield formatDay(day);
		yield formatDay(day.slice(0, 7));
	}
}

function* countTexts(context: PageContext): Iterable<string> {
	const { records, page, models } = context;
	const { catalog } = records;
	const [kind] = page.path.split('/').filter((part) => part !== '');
	if (models.length > 0) return;
	if (context.provider !== undefined) yield* providerTexts(records, context.provider);
	if (context.lab !== undefined) yield* labTexts(records, context.lab);
	if (context.benchmark !== undefined)
		yield* benchmarkTexts(records, catalog.benchmarks.get(context.benchmark)!);
	if (kind === 'benchmarks' && context.benchmark === undefined)
		for (const benchmark of catalog.benchmarks.values()) yield* benchmarkTexts(records, benchmark);
	if (context.provider ?? context.lab ?? context.benchmark) return;
	const need = needAt(page.path);
	if (need) yield* rankingTexts(records, need);
	else if (kind === 'changes') yield* eventTexts(context);
	else yield* siteTexts(context);
}

/** How many events there are of each kind: all, of each month, and of the months shown. */
function* eventTexts({ records, page }: PageContext): Iterable<string> {
	const month = /^\/changes\/(\d{4}-\d\d)\/$/.exec(page.path)?.[1];
	const all = auditedEvents(records);
	const here = month === undefined ? all : all.filter(({ day }) => day.startsWith(month));
	for (const group of Map.groupBy(here, (event) => event.kind).values())
		yield formatCount(group.length);
	yield formatCount(here.length);
	for (const [of, group] of Map.groupBy(all, ({ day }) => day.slice(0, 7))) {
		yield formatCount(group.length);
		yield of.slice(0, 4);
	}
}

/** How many models a ranking places, and how many it leaves without a place. */
function* rankingTexts(records: Records, need: NeedId): Iterable<string> {
	const { placed } = auditedRanking(records, need);
	yield formatCount(placed.length);
	yield formatCount(records.catalog.listed.length - placed.length);
}

/** Sums over all records, which the pages that list them give. */
function* siteTexts({ records }: PageContext): Iterable<string> {
	const { models: all, labs, providers, benchmarks, sources, listed } = records.catalog;
	const isListed = new Set(listed);
	const listedLabs = new Set(listed.map((id) => all.get(id)!.lab));
	const routes = [...providers.values()].flatMap((provider) => provider.routes);
	const results = [...benchmarks.values()].flatMap((benchmark) => benchmark.results);
	const tested = [...benchmarks.values()].map(
		(benchmark) => new Set(benchmark.results.map(({ model }) => model)).size,
	);
	const ofListed = (things: readonly { model: string }[]) =>
		things.filter(({ model }) => isListed.has(model)).length;
	for (const count of [
		all.size,
		listed.length,
		all.size - listed.length,
		labs.size,
		listedLabs.size,
		labs.size - listedLabs.size,
		providers.size,
		...[...Map.groupBy(providers.values(), ({ kind }) => kind).values()].map((kind) => kind.length),
		benchmarks.size,
		tested.filter((models) => models >= manyModels).length,
		sources.size,
		results.length,
		ofListed(results),
		routes.length,
		ofListed(routes),
		routes.flatMap(({ prices = [] }) => prices).length,
		records.pairPages,
		records.catalog.pairs?.list.length ?? 0,
		(listed.length * (listed.length - 1)) / 2,
	])
		yield formatCount(count);
	yield String(manyModels);
}

/** Models that make a benchmark one of many. */
const manyModels = 10;

function* providerTexts(records: Records, id: string): Iterable<string> {
	const { routes } = records.catalog.providers.get(id)!;
	const here = [...new Set(routes.map(({ model }) => model))].flatMap((model) =>
		records
			.model(model)
			.routes.filter(({ provider }) => provider.id === id)
			.map((route) => ({ model, route })),
	);
	const live = here.filter(({ route }) => route.inUse);
	yield formatCount(new Set(live.map(({ model }) => model)).size);
	yield formatCount(new Set(here.map(({ model }) => model)).size);
	yield formatCount(here.length - live.length);
}

function* labTexts(records: Records, id: string): Iterable<string> {
	const models = [...records.catalog.models.values()].filter(({ lab }) => lab === id);
	yield formatCount(models.length);
	yield formatCount(models.filter(({ openWeights }) => openWeights).length);
	yield formatCount(models.filter((one) => records.model(one.id).stage === 'retired').length);
}

function* benchmarkTexts(records: Records, { id, results }: Benchmark): Iterable<string> {
	const models = new Set(results.map(({ model }) => model));
	yield formatCount(models.size);
	yield formatCount(results.length);
	for (const model of models)
		for (const { benchmark, condition } of records.model(model).scores)
			if (benchmark.id === id) yield formatCount(records.field(condition).size);
}

/** Values that lost, which a page of their record lists. */
function* conflictTexts({ records: { catalog }, models, ...page }: PageContext): Iterable<string> {
	const lists: (readonly Conflict[] | undefined)[] = [
		...models.map(({ model }) => model.conflicts),
		catalog.providers.get(page.provider ?? '')?.conflicts,
		catalog.labs.get(page.lab ?? '')?.conflicts,
		catalog.benchmarks.get(page.benchmark ?? '')?.conflicts,
	];
	for (const { field, value, note = '' } of lists.flatMap((list) => list ?? [])) {
		yield `${field} ${note} ${String(value)}`;
		if (typeof value === 'number') {
			yield formatPrice(value);
			yield formatCount(value);
		}
		if (typeof value === 'string' && /^\d{4}-\d\d(?:-\d\d)?$/.test(value)) yield formatDay(value);
	}
}

/** Texts that stand on a page as the records have them, so that their digits need no tracing. */
export function wordsOfRecords(
	{ records, models, benchmark, page: { path } }: PageContext,
	section: string,
	scope: string,
): string[] {
	const { benchmarks, models: all } = records.catalog;
	// The page of the rules tells under which conditions its examples were measured.
	const examples =
		path === '/methodology/' ? [...all.values()].filter(({ name }) => scope.includes(name)) : [];
	const shown =
		benchmark !== undefined
			? [benchmarks.get(benchmark)!]
			: path === '/benchmarks/'
				? [...benchmarks.values()].filter(({ name }) => scope.includes(name))
				: [];
	// Of values that are words, as they stand in the records.
	const disputed =
		section === 'disputed' ? [...all.values()].flatMap(({ conflicts = [] }) => conflicts) : [];
	return [
		...shown.flatMap(({ measures, caveats = [], version }) => [
			measures,
			...caveats,
			...(version === undefined ? [] : [`version ${version}`]),
		]),
		...examples.flatMap(({ id }) => records.model(id).scores.map(({ conditions }) => conditions)),
		...disputed.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
		...(section === 'names' ? models : []).flatMap(({ model: { aliases = [] }, routes }) => [
			...aliases,
			...routes.flatMap(({ route }) => [route.id, ...(route.alsoIds ?? [])]),
		]),
	]
		.filter((text) => /\d/.test(text) && scope.includes(text))
		.sort((x, y) => y.length - x.length);
}
