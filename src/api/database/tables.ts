import { billsByTokens } from '../../compare/provider-words.ts';
import { profileOf } from '../../compare/profile.ts';
import { routeState } from '../../compare/status.ts';
import { schemaVersion } from '../../compare/any/model-document.ts';
import { compareText } from '../../format/compare-text.ts';
import { jsonSchemas, type JsonSchema, type RecordKind } from '../../catalog/json-schemas.ts';
import type { ResultFacts } from '../../schema/benchmark.ts';
import type { Benchmark, Catalog, Lab, Model, Provider, Source } from '../../schema/catalog.ts';
import type { Citation, Conflict, Correction, Provenance } from '../../schema/common.ts';
import { capabilityKeys } from '../../schema/model.ts';
import { priceKeys } from '../../schema/price-keys.ts';
import type { PricePeriod, RouteFacts } from '../../schema/provider.ts';
import { placeColumns } from '../place-columns.ts';
import { integer, plainTable, real, text, type Column, type PlainTable } from './table.ts';

/**
 * Every record as tables, each before those that refer to it. Left out is what only an import needs. A
 * column says what the field of its name says in the records.
 */
export function databaseTables(catalog: Catalog): PlainTable[] {
	const said = fieldWords();
	const routes = routeRows(catalog);
	const prices = priceRows(routes);
	return [
		about(catalog),
		sources(catalog, said),
		labs(catalog, said),
		models(catalog, said),
		aliases(catalog),
		providers(catalog, said),
		routeTable(catalog, said, routes),
		priceTable(catalog, said, prices),
		tierTable(said, prices),
		hourTable(said, prices),
		benchmarks(catalog, said),
		resultTable(catalog, said),
		...upkeep(catalog, routes, prices),
	];
}

/** What the field at a path of a kind of record means: `models`, `limits.contextTokens`. */
type FieldWords = (kind: RecordKind, path: string) => string;

function fieldWords(): FieldWords {
	const schemas = jsonSchemas();
	return (kind, path) => {
		let schema: JsonSchema = schemas[kind];
		if (kind === 'sources') schema = schema.additionalProperties as JsonSchema;
		for (const key of path.split('.')) {
			while (schema.items) schema = schema.items as JsonSchema;
			schema = schema.properties![key] as JsonSchema;
		}
		return schema.description ?? schema.title ?? '';
	};
}

const always = { always: true } as const;
const to = (references: string) => ({ references });

function about({ asOf }: Catalog): PlainTable {
	return plainTable<[name: string, value: string]>({
		name: 'about',
		means: 'What to know of this file',
		key: ['name'],
		columns: [
			text('name', 'What is told', ([name]) => name, always),
			text('value', 'What is told of it', ([, value]) => value, always),
		],
		rows: [
			['asOf', asOf],
			['schemaVersion', String(schemaVersion)],
			[
				'licence',
				'Each fact keeps the licence of its source: see the columns licence, licenceUrl and attribution of sources',
			],
			['unknown', 'NULL is unknown, never no and never zero. Yes and no are 1 and 0'],
		],
	});
}

function sources(catalog: Catalog, said: FieldWords): PlainTable {
	const of = (name: 'name' | 'url' | 'kind' | 'asOf' | 'retrieved') =>
		text<Source>(name, said('sources', name), (source) => source[name], always);
	const perhaps = (name: 'licence' | 'licenceUrl' | 'attribution') =>
		text<Source>(name, said('sources', name), (source) => source[name]);
	return plainTable<Source>({
		name: 'sources',
		means: 'Where facts come from',
		key: ['id'],
		columns: [
			id('source'),
			...[of('name'), of('url'), of('kind')],
			...[perhaps('licence'), perhaps('licenceUrl'), perhaps('attribution')],
			...[of('asOf'), of('retrieved')],
		],
		rows: [...catalog.sources.values()],
	});
}

const id = (what: string) =>
	text<{ id: string }>('id', `Id of the ${what}`, (row) => row.id, always);

function labs(catalog: Catalog, said: FieldWords): PlainTable {
	return plainTable<Lab>({
		name: 'labs',
		means: 'Who makes models',
		key: ['id'],
		columns: [
			id('lab'),
			text('name', said('lab', 'name'), ({ name }) => name, always),
			text('url', said('lab', 'url'), ({ url }) => url),
			text('country', said('lab', 'country'), ({ country }) => country),
		],
		rows: [...catalog.labs.values()],
	});
}

function models(catalog: Catalog, said: FieldWords): PlainTable {
	const listed = new Set(catalog.listed);
	const means = (path: string) => said('model', path);
	return plainTable<Model>({
		name: 'models',
		means: 'A model, with what does not depend on who serves it',
		key: ['id'],
		columns: [
			id('model'),
			text('lab', 'Id of the lab', ({ lab }) => lab, { ...always, ...to('labs') }),
			text('name', means('name'), ({ name }) => name, always),
			text('family', means('family'), ({ family }) => family),
			text(
				'status',
				'active, preview, deprecated or retired on the day of this file',
				(model) => profileOf(catalog, model.id).status.stage,
				always,
			),
			integer(
				'listed',
				'Whether it is compared on the site',
				(model) => listed.has(model.id),
				always,
			),
			text('releasedOn', means('releasedOn'), (model) => model.releasedOn),
			text('retiresOn', means('retiresOn'), (model) => model.retiresOn),
			text('successor', means('successor'), (model) => model.successor, to('models')),
			text('knowledgeCutoff', means('knowledgeCutoff'), (model) => model.knowledgeCutoff),
			...(['contextTokens', 'maxInputTokens', 'maxOutputTokens'] as const).map((key) =>
				integer<Model>(key, means(`limits.${key}`), ({ limits }) => limits?.[key]),
			),
			integer('totalParameters', means('parameters.total'), (model) => model.parameters?.total),
			integer('activeParameters', means('parameters.active'), (model) => model.parameters?.active),
			text('architecture', means('architecture'), (model) => model.architecture),
			integer('openWeights', means('openWeights'), (model) => model.openWeights),
			text('licence', means('licence'), (model) => model.licence),
			integer('commercialUse', means('commercialUse'), (model) => model.commercialUse),
			text('weightsUrl', means('weightsUrl'), (model) => model.weightsUrl),
			text('inputModalities', `${means('modalities.input')}, with spaces between`, (model) =>
				model.modalities?.input?.join(' '),
			),
			text('outputModalities', `${means('modalities.output')}, with spaces between`, (model) =>
				model.modalities?.output?.join(' '),
			),
			...capabilityKeys.map((key) =>
				integer<Model>(key, means(`capabilities.${key}`), (model) => model.capabilities?.[key]),
			),
		],
		rows: [...catalog.models.values()].sort((a, b) => compareText(a.id, b.id)),
		indexes: [['lab']],
	});
}

function aliases(catalog: Catalog): PlainTable {
	const kinds = ['models', 'labs', 'providers', 'benchmarks'] as const;
	return plainTable<{ kind: string; record: string; alias: string }>({
		name: 'aliases',
		means: 'Other spellings of names and ids',
		key: [],
		columns: [
			text('kind', 'The table of the record', ({ kind }) => kind, always),
			text('record', 'Id of the record', ({ record }) => record, always),
			text('alias', 'The spelling', ({ alias }) => alias, always),
		],
		rows: kinds.flatMap((kind) =>
			[...catalog[kind].values()].flatMap((record) =>
				(record.aliases ?? []).map((alias) => ({ kind, record: record.id, alias })),
			),
		),
		indexes: [['alias']],
	});
}

function providers(catalog: Catalog, said: FieldWords): PlainTable {
	return plainTable<Provider>({
		name: 'providers',
		means: 'Who serves models',
		key: ['id'],
		columns: [
			id('provider'),
			text('name', said('provider', 'name'), ({ name }) => name, always),
			text('kind', said('provider', 'kind'), ({ kind }) => kind, always),
			integer(
				'byTokens',
				'Whether it sells by tokens: a plan, a trial and a program to run at home do not',
				({ kind }) => billsByTokens(kind),
				always,
			),
			text('lab', said('provider', 'lab'), ({ lab }) => lab, to('labs')),
			...(['url', 'pricingUrl', 'endpoint'] as const).map((key) =>
				text<Provider>(key, said('provider', key), (provider) => provider[key]),
			),
		],
		rows: [...catalog.providers.values()],
	});
}

interface RouteRow {
	n: number;
	provider: Provider;
	route: RouteFacts;
}

function routeRows(catalog: Catalog): RouteRow[] {
	return [...catalog.providers.values()]
		.flatMap((provider) => provider.routes.map((route) => ({ provider, route })))
		.map((row, i) => ({ n: i + 1, ...row }));
}

function routeTable(catalog: Catalog, said: FieldWords, rows: readonly RouteRow[]): PlainTable {
	const means = (key: string) => said('provider', `routes.${key}`);
	return plainTable<RouteRow>({
		name: 'routes',
		means: 'One model at one provider. Its number may be another in the next version of this file',
		key: ['n'],
		columns: [
			integer('n', 'Number of the route', ({ n }) => n, always),
			text('model', means('model'), ({ route }) => route.model, { ...always, ...to('models') }),
			text('provider', 'Id of the provider', ({ provider }) => provider.id, {
				...always,
				...to('providers'),
			}),
			text('routeId', means('id'), ({ route }) => route.id, always),
			text('variant', means('variant'), ({ route }) => route.variant),
			text(
				'status',
				'live, preview, deprecated, ended or unconfirmed on the day of this file',
				({ provider, route }) =>
					routeState(catalog, catalog.models.get(route.model)!, { provider, route }),
				always,
			),
			text('endsOn', means('endsOn'), ({ route }) => route.endsOn),
			integer('contextTokens', means('contextTokens'), ({ route }) => route.contextTokens),
			integer('maxOutputTokens', means('maxOutputTokens'), ({ route }) => route.maxOutputTokens),
			...placesOf<RouteRow>(catalog, ({ route }) => route.from),
		],
		rows,
		indexes: [['model'], ['provider']],
	});
}

/** Where a row comes from: the source, the address and the day. */
function placesOf<Row extends object>(...row: Parameters<typeof placeColumns<Row>>): Column<Row>[] {
	return placeColumns(...row).map(({ name, means, of }) =>
		text(name, means, of, { ...always, ...(name === 'source' && to('sources')) }),
	);
}

interface PriceRow {
	n: number;
	route: number;
	period: PricePeriod;
	next: PricePeriod | undefined;
}

function priceRows(routes: readonly RouteRow[]): PriceRow[] {
	return routes
		.flatMap(({ n, route: { prices = [] } }) =>
			prices.map((period, i) => ({ route: n, period, next: prices[i + 1] })),
		)
		.map((row, i) => ({ n: i + 1, ...row }));
}

type Prices = Pick<PricePeriod, (typeof priceKeys)[number]>;

function priceColumns<Row>(said: FieldWords, pricesIn: (row: Row) => Prices): Column<Row>[] {
	return priceKeys.map((key) =>
		real(
			key,
			`${said('provider', `routes.prices.${key}`)}, US dollars per million tokens`,
			(row) => pricesIn(row)[key],
		),
	);
}

function priceTable(catalog: Catalog, said: FieldWords, rows: readonly PriceRow[]): PlainTable {
	const { asOf } = catalog;
	const began = ({ since }: PricePeriod) => since === undefined || since <= asOf;
	return plainTable<PriceRow>({
		name: 'prices',
		means: 'List prices of a route from a day on, until its next ones',
		key: ['n'],
		columns: [
			integer('n', 'Number of the price', ({ n }) => n, always),
			integer('route', 'Number of the route', ({ route }) => route, { ...always, ...to('routes') }),
			text('since', said('provider', 'routes.prices.since'), ({ period }) => period.since),
			integer(
				'current',
				'Whether these are the prices of the day of this file; of the last day where the route has ended',
				({ period, next }) => began(period) && (next === undefined || !began(next)),
				always,
			),
			...priceColumns<PriceRow>(said, ({ period }) => period),
			text(
				'tierScope',
				said('provider', 'routes.prices.tierScope'),
				({ period }) => period.tierScope,
			),
			...placesOf<PriceRow>(catalog, ({ period }) => period.from),
		],
		rows,
		indexes: [['route']],
	});
}

type Of<T> = { price: number } & T;
type Tier = NonNullable<PricePeriod['tiers']>[number];
type Hours = NonNullable<PricePeriod['hours']>[number];

const ofPrice = integer<{ price: number }>('price', 'Number of the price', ({ price }) => price, {
	...always,
	...to('prices'),
});

function tierTable(said: FieldWords, prices: readonly PriceRow[]): PlainTable {
	return plainTable<Of<Tier>>({
		name: 'price_tiers',
		means: 'Prices of large requests',
		key: ['price', 'aboveInputTokens'],
		columns: [
			ofPrice,
			integer(
				'aboveInputTokens',
				said('provider', 'routes.prices.tiers.aboveInputTokens'),
				(tier) => tier.aboveInputTokens,
				always,
			),
			...priceColumns<Of<Tier>>(said, (tier) => tier),
		],
		rows: prices.flatMap(({ n, period }) =>
			(period.tiers ?? []).map((tier) => ({ price: n, ...tier })),
		),
	});
}

function hourTable(said: FieldWords, prices: readonly PriceRow[]): PlainTable {
	return plainTable<Of<Hours>>({
		name: 'price_hours',
		means: 'Prices inside a window of every day, in UTC',
		key: [],
		indexes: [['price']],
		columns: [
			ofPrice,
			...(['fromUtc', 'toUtc'] as const).map((key) =>
				text<Of<Hours>>(
					key,
					said('provider', `routes.prices.hours.${key}`),
					(row) => row[key],
					always,
				),
			),
			...priceColumns<Of<Hours>>(said, (hours) => hours),
		],
		rows: prices.flatMap(({ n, period }) =>
			(period.hours ?? []).map((hours) => ({ price: n, ...hours })),
		),
	});
}

function benchmarks(catalog: Catalog, said: FieldWords): PlainTable {
	const of = (key: 'name' | 'category' | 'measures' | 'unit' | 'better') =>
		text<Benchmark>(key, said('benchmark', key), (row) => row[key], always);
	const perhaps = (key: 'version' | 'url') =>
		text<Benchmark>(key, said('benchmark', key), (row) => row[key]);
	return plainTable<Benchmark>({
		name: 'benchmarks',
		means: 'A test',
		key: ['id'],
		columns: [
			id('benchmark'),
			...[of('name'), of('category'), of('measures'), of('unit'), of('better')],
			...[perhaps('version'), perhaps('url')],
			text('caveats', `${said('benchmark', 'caveats')}; a line each`, ({ caveats }) =>
				caveats?.join('\n'),
			),
		],
		rows: [...catalog.benchmarks.values()],
	});
}

type ResultRow = { benchmark: Benchmark } & { result: ResultFacts };

function resultTable(catalog: Catalog, said: FieldWords): PlainTable {
	const means = (key: string) => said('benchmark', `results.${key}`);
	const perhaps = (key: 'effort' | 'harness' | 'setting') =>
		text<ResultRow>(key, means(key), ({ result }) => result[key]);
	return plainTable<ResultRow>({
		name: 'results',
		means:
			'One score of one model. Only such are comparable whose version, effort, harness and setting are the same',
		key: [],
		columns: [
			text('benchmark', 'Id of the benchmark', ({ benchmark }) => benchmark.id, {
				...always,
				...to('benchmarks'),
			}),
			text('model', means('model'), ({ result }) => result.model, { ...always, ...to('models') }),
			real('score', means('score'), ({ result }) => result.score, always),
			real('stderr', means('stderr'), ({ result }) => result.stderr),
			text(
				'version',
				'The version: that of the result, else that of the benchmark',
				({ benchmark, result }) => result.version ?? benchmark.version,
			),
			...[perhaps('effort'), perhaps('harness'), perhaps('setting')],
			text('runBy', means('runBy'), ({ result }) => result.runBy, always),
			text('ranOn', means('on'), ({ result }) => result.on),
			...placesOf<ResultRow>(
				catalog,
				({ result }) => result.from,
				({ result }) => result.url,
			),
		],
		rows: [...catalog.benchmarks.values()].flatMap((benchmark) =>
			benchmark.results.map((result) => ({ benchmark, result })),
		),
		indexes: [['benchmark', 'model'], ['model']],
	});
}

interface OfRecord {
	kind: string;
	record: string;
}

/** Where the fields of records come from, what lost against them, and what was wrong. */
function upkeep(
	catalog: Catalog,
	routes: readonly RouteRow[],
	prices: readonly PriceRow[],
): PlainTable[] {
	const whose: readonly Column<OfRecord>[] = [
		text('kind', 'The table of the record', ({ kind }) => kind, always),
		text('record', 'Id of the record; number of a route or price', ({ record }) => record, always),
	];
	const field = text<{ field: string }>('field', 'Path of the field', (row) => row.field, always);
	const note = text<{ note?: string | undefined }>(
		'note',
		'What there is to add',
		(row) => row.note,
	);
	const records = (['labs', 'models', 'providers', 'benchmarks'] as const).flatMap((kind) =>
		[...catalog[kind].values()].map((record) => ({ kind, record: record.id, facts: record })),
	);
	const numbered = [
		...routes.map(({ n, route }) => ({ kind: 'routes', record: String(n), facts: route })),
		...prices.map(({ n, period }) => ({ kind: 'prices', record: String(n), facts: period })),
	];
	const fields = (from: Provenance | undefined) =>
		Object.entries(from ?? {}).map(([path, cited]) => ({ field: path, from: cited }));
	return [
		plainTable<OfRecord & { field: string; from: Citation }>({
			name: 'citations',
			means:
				'Where the fields of a record come from. The field default stands for all that have no row; of a route and a price, the row itself does',
			key: ['kind', 'record', 'field'],
			columns: [...whose, field, ...placesOf<{ from: Citation }>(catalog, (row) => row.from)],
			rows: [
				...records.flatMap(({ kind, record, facts }) =>
					fields(facts.from).map((row) => ({ kind, record, ...row })),
				),
				...numbered.flatMap(({ kind, record, facts }) =>
					fields(facts.fieldsFrom).map((row) => ({ kind, record, ...row })),
				),
			],
		}),
		plainTable<OfRecord & Conflict>({
			name: 'conflicts',
			means: 'Values that lost against those of the record',
			key: [],
			columns: [
				...whose,
				field,
				text('value', 'The value that lost', ({ value }) => String(value), always),
				note,
				...placesOf<Conflict>(catalog, (row) => row.from),
			],
			rows: [
				...records.flatMap(({ kind, record, facts }) =>
					(facts.conflicts ?? []).map((one) => ({ kind, record, ...one })),
				),
				...prices.flatMap(({ n, period }) =>
					(period.conflicts ?? []).map((one) => ({ kind: 'prices', record: String(n), ...one })),
				),
			],
		}),
		plainTable<OfRecord & Correction>({
			name: 'corrections',
			means: 'Values that were wrong in the record',
			key: [],
			columns: [
				...whose,
				field,
				text('correctedOn', 'The day on which it was put right', ({ on }) => on, always),
				text('was', 'The value that was wrong', ({ was }) => String(was), always),
				note,
			],
			rows: records.flatMap(({ kind, record, facts }) =>
				(facts.corrections ?? []).map((one) => ({ kind, record, ...one })),
			),
		}),
	];
}
