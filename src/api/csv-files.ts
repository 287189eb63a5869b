import { csvOf } from '../compare/calculator/exports.ts';
import type { Catalog } from '../schema/catalog.ts';
import type { Provenance } from '../schema/common.ts';
import { capabilityKeys } from '../schema/model.ts';
import { priceKeys } from '../schema/price-keys.ts';
import { modelsDocument, pricesDocument } from './list-documents.ts';
import { placeColumns } from './place-columns.ts';
import type { ModelsDocument, PricesDocument } from './schemas/lists.ts';

/** What a cell holds. Undefined is unknown, and leaves the cell empty. */
type Value = string | number | boolean | undefined;

/** A column: its head, in the spelling of the records with the unit, and what a row has there. */
type Column<Row> = readonly [head: string, of: (row: Row) => Value];

function csvFile<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
	const cells = rows.map((row) => columns.map(([, of]) => cellOf(of(row))));
	return csvOf([columns.map(([head]) => head), ...cells]);
}

function cellOf(value: Value): string | number {
	return typeof value === 'boolean' ? String(value) : (value ?? '');
}

type ModelRow = ModelsDocument['models'][number];

/** All models as CSV: a row each, with where its fields come from in the last column. */
export function modelsCsv(catalog: Catalog): string {
	const { models, workload } = modelsDocument(catalog);
	const traffic = `${workload.requestsPerMonth} requests a month of ${workload.inputTokens} input and ${workload.outputTokens} output tokens`;
	const lowest = (key: keyof ModelRow['lowestPrice']): Column<ModelRow>[] => [
		[`lowestPrice.${key} (USD)`, ({ lowestPrice }) => lowestPrice[key]?.usdPerMtok],
		[`lowestPrice.${key}.provider`, ({ lowestPrice }) => lowestPrice[key]?.provider],
		[`lowestPrice.${key}.ended`, ({ lowestPrice }) => lowestPrice[key]?.ended],
	];
	const columns: Column<ModelRow>[] = [
		['id', ({ id }) => id],
		['name', ({ name }) => name],
		['lab', ({ lab }) => lab],
		['labName', ({ lab }) => catalog.labs.get(lab)?.name],
		['family', ({ family }) => family],
		['status', ({ status }) => status],
		['listed', ({ listed }) => listed],
		['releasedOn', ({ releasedOn }) => releasedOn],
		['retiresOn', ({ retiresOn }) => retiresOn],
		['successor', ({ successor }) => successor],
		['knowledgeCutoff', ({ knowledgeCutoff }) => knowledgeCutoff],
		['limits.contextTokens (tokens)', ({ limits }) => limits?.contextTokens],
		['limits.maxInputTokens (tokens)', ({ limits }) => limits?.maxInputTokens],
		['limits.maxOutputTokens (tokens)', ({ limits }) => limits?.maxOutputTokens],
		['parameters.total', ({ parameters }) => parameters?.total],
		['parameters.active', ({ parameters }) => parameters?.active],
		['architecture', ({ architecture }) => architecture],
		['openWeights', ({ openWeights }) => openWeights],
		['licence', ({ licence }) => licence],
		['commercialUse', ({ commercialUse }) => commercialUse],
		['weightsUrl', ({ weightsUrl }) => weightsUrl],
		['modalities.input', ({ modalities }) => modalities?.input?.join(' ')],
		['modalities.output', ({ modalities }) => modalities?.output?.join(' ')],
		...capabilityKeys.map((key): Column<ModelRow> => [
			`capabilities.${key}`,
			({ capabilities }) => capabilities?.[key],
		]),
		...lowest('inputUsdPerMtok'),
		...lowest('outputUsdPerMtok'),
		[`monthlyCost (USD for ${traffic})`, ({ monthlyCost }) => monthlyCost?.usd],
		['monthlyCost.provider', ({ monthlyCost }) => monthlyCost?.provider],
		['monthlyCost.ended', ({ monthlyCost }) => monthlyCost?.ended],
		['from', ({ from }) => fieldSources(from)],
	];
	return csvFile(columns, models);
}

/** `default: acme-docs; releasedOn: press`. */
function fieldSources(from: Provenance): string {
	return Object.entries(from)
		.map(([field, cited]) => `${field}: ${typeof cited === 'string' ? cited : cited.source}`)
		.join('; ');
}

type PriceRow = PricesDocument['prices'][number];

/** The prices of today as CSV: a row a route. Tiers and hours are told in a word; the JSON has them. */
export function pricesCsv(catalog: Catalog): string {
	const usd = priceKeys.map((key): Column<PriceRow> => [
		`${key} (USD per million tokens)`,
		(row) => row[key],
	]);
	const columns: Column<PriceRow>[] = [
		['model', ({ model }) => model],
		['modelName', ({ model }) => catalog.models.get(model)?.name],
		['provider', ({ provider }) => provider],
		['providerName', ({ provider }) => catalog.providers.get(provider)?.name],
		['routeId', ({ routeId }) => routeId],
		['variant', ({ variant }) => variant],
		['status', ({ status }) => status],
		['since', ({ since }) => since],
		...usd,
		['hasTiers', ({ tiers }) => tiers !== undefined],
		['hasHours', ({ hours }) => hours !== undefined],
		...placesOf<PriceRow>(catalog, ({ from }) => from),
		['fieldsFrom', ({ fieldsFrom = {} }) => fieldSources(fieldsFrom)],
	];
	return csvFile(columns, pricesDocument(catalog).prices);
}

/** All results of all benchmarks as CSV: a row each. */
export function resultsCsv(catalog: Catalog): string {
	const rows = [...catalog.benchmarks.values()].flatMap((benchmark) =>
		benchmark.results.map((result) => ({ benchmark, result })),
	);
	type Row = (typeof rows)[number];
	const columns: Column<Row>[] = [
		['benchmark', ({ benchmark }) => benchmark.id],
		['benchmarkName', ({ benchmark }) => benchmark.name],
		['category', ({ benchmark }) => benchmark.category],
		['model', ({ result }) => result.model],
		['modelName', ({ result }) => catalog.models.get(result.model)?.name],
		['score (in the unit)', ({ result }) => result.score],
		['stderr (in the unit)', ({ result }) => result.stderr],
		['unit', ({ benchmark }) => benchmark.unit],
		['better', ({ benchmark }) => benchmark.better],
		['version', ({ benchmark, result }) => result.version ?? benchmark.version],
		['effort', ({ result }) => result.effort],
		['harness', ({ result }) => result.harness],
		['setting', ({ result }) => result.setting],
		['runBy', ({ result }) => result.runBy],
		['on', ({ result }) => result.on],
		...placesOf<Row>(
			catalog,
			({ result }) => result.from,
			({ result }) => result.url,
		),
	];
	return csvFile(columns, rows);
}

/** Where a row comes from: the source, the address and the day. */
function placesOf<Row extends object>(...row: Parameters<typeof placeColumns<Row>>): Column<Row>[] {
	return placeColumns(...row).map(({ name, of }) => [name, of]);
}
