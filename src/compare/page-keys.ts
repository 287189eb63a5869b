import type { Catalog } from '../schema/catalog.ts';
import { modelDocument } from './any/model-document.ts';
import { alternativesOf } from './alternatives.ts';
import { calculatorModels } from './calculator-page.ts';
import {
	amountlessKey,
	catalogKey,
	headlineOf,
	headlinesKey,
	historyKey,
	rankingKey,
	rankingsKey,
	sourcesKey,
} from './catalog-keys.ts';
import { hashOf, hashText } from './hash-text.ts';
import { pairsOfModel } from './model-page.ts';
import { ogKey } from './og/og-image.ts';
import { relatedPairs } from './pair/related.ts';
import { perId } from './per-catalog.ts';
import { profileOf } from './profile.ts';
import { rankOf } from './ranking.ts';
import { tagsOf } from './tags.ts';

/**
 * The key of a file of the site stands for all that the file is made from besides code: while the key
 * is the same, so is the file. `file` is its path below the site, as `/compare/a/b/index.html`.
 *
 * What is known of one model is its document, from which alone a browser makes the page of a pair (a test
 * holds both equal), so that is what most keys are made of. A file of a kind that is not named here
 * is made from any record.
 */
export function pageKey(catalog: Catalog, file: string): string {
	for (const [pattern, keyOf] of kinds) {
		const ids = pattern.exec(file)?.slice(1);
		const key = ids && keyOf(catalog, ids[0]!, ids[1]!);
		if (key !== undefined) return key;
	}
	return catalogKey(catalog);
}

/** Whether a file is of a kind that is made from the records of all models. */
export function isMadeFromAll(file: string): boolean {
	return !recordKinds.some(([pattern]) => pattern.test(file));
}

/** No key for an id without a record. */
type KeyOf = (catalog: Catalog, id: string, other: string) => string | undefined;

const ofModel =
	(keyOf: (catalog: Catalog, id: string) => string): KeyOf =>
	(catalog, id) =>
		catalog.models.has(id) ? keyOf(catalog, id) : undefined;

const ofPair: KeyOf = (catalog, a, b) =>
	catalog.models.has(a) && catalog.models.has(b) ? pairKey(catalog, a, b) : undefined;

const recordKinds: readonly (readonly [RegExp, KeyOf])[] = [
	[/^\/compare\/([^/]+)\/([^/]+)\/index\.html$/, ofPair],
	[/^\/embed\/v1\/compare\/([^/]+)\/([^/]+)\.svg$/, ofPair],
	[/^\/models\/([^/]+)\/index\.html$/, ofModel(modelPageKey)],
	[/^\/models\/([^/]+)\/(?:offers|prices)\.json$/, ofModel(modelKey)],
	[/^\/models\/([^/]+)\/feed\.(?:atom|json)$/, ofModel(modelKey)],
	[/^\/models\/([^/]+)\.md$/, ofModel(modelPageKey)],
	[/^\/api\/v1\/models\/([^/]+)\.json$/, ofModel(documentKey)],
	[/^\/api\/v1\/providers\/([^/]+)\.json$/, recordKey('providers')],
	[/^\/api\/v1\/benchmarks\/([^/]+)\.json$/, recordKey('benchmarks')],
	[/^\/api\/v1\/labs\/([^/]+)\.json$/, labDocumentKey],
	[/^\/api\/v1\/(?:schema\/[^/]+|openapi)\.json$/, () => 'code'],
	[/^\/embed\/v1\/data\/compare\/([^/]+)\.js$/, ofModel(documentKey)],
	[/^\/embed\/v1\/data\/(?:cost|price)\/([^/]+)\.js$/, ofModel(modelKey)],
	[/^\/embed\/v1\/oembed\/models\/([^/]+)\.json$/, ofModel(modelKey)],
	[/^\/embed\/v1\/(?:cost|price)\/([^/]+)\.svg$/, ofModel(modelKey)],
	[/^\/embed\/v1\/(?:cost|price)\/([^/]+)\/[^/]+$/, ofModel(modelKey)],
	[/^\/providers\/([^/]+)\/[^/]+$/, providerKey],
	[/^\/benchmarks\/([^/]+)\/[^/]+$/, benchmarkKey],
	[/^\/labs\/([^/]+)\/[^/]+$/, labKey],
	[/^\/models\/chart\/([^/]+)\.json$/, scatterKey],
	[/^(\/og\/.+\.png)$/, ogKey],
];

const catalogKinds: readonly (readonly [RegExp, KeyOf])[] = [
	[/^\/(?:404\.html|robots\.txt|sitemap\.xml|llms\.txt|calendar\.ics)$/, amountlessKey],
	[/^\/(?:benchmarks|labs)\/(?:index\.html|table\.json)$/, amountlessKey],
	[/^\/(?:compare|offline|search|widgets|data|data\/coverage)\/index\.html$/, amountlessKey],
	[/^\/sitemap\/[^/]+$/, amountlessKey],
	[/^\/api\/v1\/(?:index|labs|benchmarks|providers|sources)\.json$/, amountlessKey],
	[/^\/(?:data\/results\.csv|embed\/v1\/oembed\/calculator\.json)$/, amountlessKey],
	[/^\/changes\//, historyKey],
	[/^\/models\/(?:index\.html|table\.json|chart\/index\.html)$/, headlinesKey],
	[/^\/(?:api\/v1\/models\.json|data\/models\.csv|llms-full\.txt)$/, headlinesKey],
	[/^\/calculator\/index\.html$/, calculatorKey],
	[/^\/best\/([^/]+)\/index\.html$/, rankingKey],
	[/^\/best\/index\.html$/, rankingsKey],
	[/^\/names\.json$/, namesKey],
	[/^\/index\.html$/, homeKey],
];

const kinds = [...recordKinds, ...catalogKinds];

/** The key of the page of a pair, published or not. */
export function pairKey(catalog: Catalog, a: string, b: string): string {
	const sides = { a: profileOf(catalog, a), b: profileOf(catalog, b) };
	const related = relatedPairs({ catalog, ...sides }).map(({ text, href }) => `${text} ${href}`);
	return hashText([modelKey(catalog, a), modelKey(catalog, b), ...related].join('\n'));
}

/**
 * The keys of a model: of the whole document, and of what it says of the model itself. The rest is where
 * it stands among all, which moves a little whenever any of them does.
 */
const documentKeys = perId((catalog, id) => {
	const { lowCostUsd, leadShares, around, ...own } = modelDocument(catalog, id);
	const tags = tagsOf(catalog, profileOf(catalog, id)).map(({ name }) => name);
	const model = hashOf([own, tags]);
	return { model, document: hashOf([model, lowCostUsd, leadShares, around]) };
});

function modelKey(catalog: Catalog, id: string): string {
	return documentKeys(catalog, id).model;
}

function documentKey(catalog: Catalog, id: string): string {
	return documentKeys(catalog, id).document;
}

function modelPageKey(catalog: Catalog, id: string): string {
	return modelPageKeys(catalog, id);
}

const modelPageKeys = perId((catalog, id) => {
	const profile = profileOf(catalog, id);
	const ranks = profile.scores.map((score) => rankOf(catalog, score));
	return hashOf([
		modelKey(catalog, id),
		pairsOfModel(catalog, profile),
		ranks,
		sourcesKey(catalog),
		alternativesOf(catalog, profile).map(({ models, none }) => [
			none,
			models.map(({ id: other, href, text }) => [
				...[nameKey(catalog, other), resultsKey(catalog, other), headlineOf(catalog, other)],
				...[href, text],
			]),
		]),
	]);
});

function providerKey(catalog: Catalog, id: string): string | undefined {
	const provider = catalog.providers.get(id);
	if (!provider) return undefined;
	const models = new Set(provider.routes.map(({ model }) => modelKey(catalog, model)));
	const lab = provider.lab !== undefined && catalog.labs.get(provider.lab);
	return hashOf([sourcesKey(catalog), provider, lab, [...models]]);
}

function benchmarkKey(catalog: Catalog, id: string): string | undefined {
	const benchmark = catalog.benchmarks.get(id);
	if (!benchmark) return undefined;
	const models = [...new Set(benchmark.results.map(({ model }) => model))];
	return hashOf([sourcesKey(catalog), benchmark, models.map((one) => nameKey(catalog, one))]);
}

function labKey(catalog: Catalog, id: string): string | undefined {
	const lab = catalog.labs.get(id);
	if (!lab) return undefined;
	const models = [...catalog.models.values()].filter((model) => model.lab === id);
	const providers = [...catalog.providers.values()].filter((provider) => provider.lab === id);
	return hashOf([
		sourcesKey(catalog),
		lab,
		models.map((model) => modelKey(catalog, model.id)),
		providers.map(({ id: provider, name }) => [provider, name]),
	]);
}

/** Of one record, with the sources that it may cite. */
function recordKey(kind: 'providers' | 'benchmarks'): KeyOf {
	return (catalog, id) => {
		const record = catalog[kind].get(id);
		return record && hashOf([sourcesKey(catalog), record]);
	};
}

/** Of the record of a lab, and of the ids that name it. */
function labDocumentKey(catalog: Catalog, id: string): string | undefined {
	const lab = catalog.labs.get(id);
	const naming = [...catalog.models.values(), ...catalog.providers.values()].filter(
		(record) => record.lab === id,
	);
	return lab && hashOf([sourcesKey(catalog), lab, naming.map((record) => record.id)]);
}

/** Of the results of a model. */
const resultsKey = perId((catalog, id) =>
	hashOf(catalog.resultsOf.get(id)?.map(({ benchmark, result }) => [benchmark.id, result]) ?? []),
);

/** Of the record of a model and of its lab, without routes and results. */
const nameKey = perId((catalog, id) => {
	const model = catalog.models.get(id);
	return hashOf([model, model && catalog.labs.get(model.lab)]);
});

/** Of a benchmark, with the prices of the models that it measured. */
function scatterKey(catalog: Catalog, id: string): string | undefined {
	const key = benchmarkKey(catalog, id);
	const models = new Set(catalog.benchmarks.get(id)?.results.map(({ model }) => model));
	return key && hashOf([key, [...models].map((model) => headlineOf(catalog, model))]);
}

/** Of the models that the calculator begins with. */
function calculatorKey(catalog: Catalog): string {
	return hashOf([
		amountlessKey(catalog),
		calculatorModels(catalog).map((id) => modelKey(catalog, id)),
	]);
}

/** Of the names that search loads, with a price of each model and who leads each ranking. */
function namesKey(catalog: Catalog): string {
	return hashOf([headlinesKey(catalog), rankingsKey(catalog)]);
}

/** The home page has the newest changes too. */
function homeKey(catalog: Catalog): string {
	return hashOf([namesKey(catalog), historyKey(catalog)]);
}
