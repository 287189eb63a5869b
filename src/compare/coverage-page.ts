import { compareText } from '../format/compare-text.ts';
import type { Catalog, Provider } from '../schema/catalog.ts';
import { providerKinds, type ProviderKind, type RouteFacts } from '../schema/provider.ts';
import { formatCount, formatPercent } from '../format/quantity.ts';
import { capitalise, plural } from '../format/words.ts';
import { disputedTable } from './coverage/disputed.ts';
import { stalestTables } from './coverage/stalest.ts';
import { coverageBenchmarks, trackedFacts, type TrackedFact } from './coverage.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { labPath, providerPath } from './paths.ts';
import { profileOf, type Profile } from './profile.ts';
import { billsByTokens, kindWords } from './provider-words.ts';

export interface CoveragePage {
	head: PageHead;
	tables: CoverageTable[];
}

export interface CoverageTable {
	id: string;
	title: string;
	/** What is counted and what is left out, in a sentence or two. */
	about: string;
	/** The first column names the rows; all others hold figures. */
	columns: string[];
	rows: CoverageRow[];
}

export interface CoverageRow {
	name: string;
	href?: string;
	cells: CoverageCell[];
}

/** A figure, with what it is made of: `94.6%`, `141 of 149`. A dash where nothing is asked. */
export interface CoverageCell {
	text: string;
	note?: string;
}

/** From so many models on, the scores of a benchmark say something of the field. */
const wellFilledModels = 10;

/** The capabilities that readers ask for first, with the question whether the weights are open. */
const coreFive = ['vision', 'reasoning', 'tool calling', 'structured output', 'open weights'];

const scoresName = `scores in ${coverageBenchmarks} benchmarks`;

/** A listed model with the facts that are tracked of it. */
interface Asked {
	profile: Profile;
	facts: TrackedFact[];
}

/**
 * What is known and what is not: totals, then by fact, by lab and by provider.
 *
 * A no counts as known. Only listed models are asked, and only what applies: parameters and licence
 * of open weights, prices of providers that bill by tokens.
 */
export function coveragePage(catalog: Catalog): CoveragePage {
	const asked = catalog.listed.map((id): Asked => {
		const profile = profileOf(catalog, id);
		return { profile, facts: trackedFacts(profile) };
	});
	return {
		head: pageHead(catalog, {
			title: 'Coverage: what is known and unknown',
			description: `How many facts are known of ${plural(asked.length, 'listed model')}: by fact, by lab and by provider, with counts and shares.`,
			path: '/data/coverage/',
			breadcrumb: [{ name: 'Data and licences', path: '/data/' }],
		}),
		tables: [
			totals(catalog),
			core(asked),
			tracked(asked),
			others(asked),
			byLab(catalog, asked),
			byProvider(catalog),
			...stalestTables(catalog),
			disputedTable(catalog),
		],
	};
}

function totals(catalog: Catalog): CoverageTable {
	const { models, labs, providers, benchmarks, routesOf, resultsOf, listed } = catalog;
	const labsListed = new Set(listed.map((id) => models.get(id)!.lab));
	const wellFilled = [...benchmarks.values()].filter(
		({ results }) => new Set(results.map(({ model }) => model)).size >= wellFilledModels,
	);
	const row = (name: string, amount: number, note: string): CoverageRow => ({
		name,
		cells: [{ text: formatCount(amount), note }],
	});
	const listedOf = (index: ReadonlyMap<string, readonly unknown[]>) =>
		`${formatCount(sum(listed.map((id) => index.get(id)?.length ?? 0)))} of listed models`;
	return {
		id: 'totals',
		title: 'Totals',
		about: 'Every record that the site is made from.',
		columns: ['What', 'Number'],
		rows: [
			row('Listed models', listed.length, `of ${plural(models.size, 'model')}`),
			row('Labs', labs.size, `${formatCount(labsListed.size)} with a listed model`),
			row('Providers', providers.size, 'of all kinds'),
			...providerKinds
				.map((kind) => ({ kind, amount: countKind(providers, kind) }))
				.filter(({ amount }) => amount > 0)
				.map(({ kind, amount }) =>
					row(`Providers: ${kindWords[kind].name}`, amount, kindNote(kind)),
				),
			row('Routes', sum([...routesOf.values()].map((routes) => routes.length)), listedOf(routesOf)),
			row(
				`Benchmarks with ${wellFilledModels} models or more`,
				wellFilled.length,
				`of ${plural(benchmarks.size, 'benchmark')}`,
			),
			row(
				'Results',
				sum([...resultsOf.values()].map((results) => results.length)),
				listedOf(resultsOf),
			),
		],
	};
}

function countKind(providers: Catalog['providers'], kind: ProviderKind): number {
	return [...providers.values()].filter((provider) => provider.kind === kind).length;
}

const kindNote = (kind: ProviderKind) =>
	billsByTokens(kind) ? 'billed by tokens' : 'no token prices';

function core(asked: readonly Asked[]): CoverageTable {
	const facts = asked.flatMap((one) => one.facts);
	const all = asked.filter((one) => coreOf(one).every(({ known }) => known)).length;
	return {
		id: 'core',
		title: 'Core five',
		about:
			'Vision, reasoning, tool calling, structured output and open weights: yes or no is known, of listed models.',
		columns: shareColumns,
		rows: [
			shareRow('All answers together', tally(asked.flatMap(coreOf))),
			shareRow('Models with all five', { known: all, asked: asked.length }),
			...coreFive.map((name) => shareRow(capitalise(name), tallyOf(facts, name))),
		],
	};
}

function coreOf({ facts }: Asked): TrackedFact[] {
	return facts.filter(({ name }) => coreFive.includes(name));
}

function tracked(asked: readonly Asked[]): CoverageTable {
	const facts = asked.flatMap((one) => one.facts);
	// Grouping keeps the order in which facts first stand, so what is asked of few models is last.
	const names = [...new Set(facts.map(({ name }) => name))];
	return {
		id: 'tracked',
		title: 'Tracked facts',
		about:
			'They make the coverage grade of a model. Parameters and licence are asked of open weights only.',
		columns: shareColumns,
		rows: names.map((name) => shareRow(capitalise(name), tallyOf(facts, name))),
	};
}

function others(asked: readonly Asked[]): CoverageTable {
	const open = asked.filter(isOpen);
	const row = (name: string, models: readonly Asked[], value: (profile: Profile) => unknown) =>
		shareRow(name, {
			known: models.filter(({ profile }) => value(profile) !== undefined).length,
			asked: models.length,
		});
	return {
		id: 'others',
		title: 'Other facts',
		about:
			'They count for no grade. Commercial use and the page of the weights are asked of open weights only.',
		columns: shareColumns,
		rows: [
			row('Family', asked, ({ model }) => model.family),
			row('Maximum input', asked, ({ maxInputTokens }) => maxInputTokens),
			row('Architecture', asked, ({ architecture }) => architecture),
			row('Commercial use', open, ({ commercialUse }) => commercialUse),
			row('Page of the weights', open, ({ model }) => model.weightsUrl),
		],
	};
}

function isOpen({ profile }: Asked): boolean {
	return profile.openWeights?.value === true;
}

function byLab(catalog: Catalog, asked: readonly Asked[]): CoverageTable {
	const groups = Map.groupBy(asked, ({ profile }) => profile.lab);
	const labs = [...groups].sort(
		([x, ofX], [y, ofY]) => ofY.length - ofX.length || compareText(x.name, y.name),
	);
	const without = catalog.labs.size - labs.length;
	return {
		id: 'labs',
		title: 'By lab',
		about: `Of listed models, the lab with most of them first. Parameters and licence are asked of open weights only.${without > 0 ? ` Left out: ${plural(without, 'lab')} without a listed model.` : ''}`,
		columns: [
			'Lab',
			'Listed models',
			'All tracked facts',
			'Core five',
			'Price',
			capitalise(scoresName),
			'Parameters',
			'Licence',
		],
		rows: labs.map(([lab, models]) => {
			const facts = models.flatMap((one) => one.facts);
			return {
				name: lab.name,
				href: labPath(lab.id),
				cells: [
					{ text: formatCount(models.length) },
					share(tally(facts)),
					share(tally(models.flatMap(coreOf))),
					...['price', scoresName, 'parameters', 'licence'].map((name) =>
						share(tallyOf(facts, name)),
					),
				],
			};
		}),
	};
}

function byProvider(catalog: Catalog): CoverageTable {
	const listed = new Set(catalog.listed);
	const rows = [...catalog.providers.values()]
		.map((provider) => ({
			provider,
			routes: provider.routes.filter(({ model }) => listed.has(model)),
		}))
		.sort(
			(x, y) => y.routes.length - x.routes.length || compareText(x.provider.name, y.provider.name),
		);
	return {
		id: 'providers',
		title: 'By provider',
		about:
			'Of routes to listed models, the provider with most of them first. A price is asked where tokens are billed; its first day where there is a price. A free route has a price.',
		columns: [
			'Provider',
			'Kind',
			'Routes',
			'Price',
			'First day',
			'Context window',
			'Maximum output',
		],
		rows: rows.map(({ provider, routes }) => ({
			name: provider.name,
			href: providerPath(provider.id),
			cells: [
				{ text: kindWords[provider.kind].name },
				{ text: formatCount(routes.length) },
				...routeShares(provider, routes),
			],
		})),
	};
}

function routeShares({ kind }: Provider, routes: readonly RouteFacts[]): CoverageCell[] {
	const priced = routes.filter(hasPrice);
	const of = (asked: readonly RouteFacts[], isKnown: (route: RouteFacts) => boolean) =>
		share({ known: asked.filter(isKnown).length, asked: asked.length });
	return [
		of(billsByTokens(kind) ? routes : [], hasPrice),
		of(priced, ({ prices }) => prices![0]?.since !== undefined),
		of(routes, ({ contextTokens }) => contextTokens !== undefined),
		of(routes, ({ maxOutputTokens }) => maxOutputTokens !== undefined),
	];
}

/** Whether any period, past ones included, prices input or output. */
function hasPrice({ prices = [] }: RouteFacts): boolean {
	return prices.some(
		({ inputUsdPerMtok, outputUsdPerMtok }) =>
			inputUsdPerMtok !== undefined || outputUsdPerMtok !== undefined,
	);
}

/** How many answers are known of those that are asked for. */
interface Tally {
	known: number;
	asked: number;
}

function tally(facts: readonly TrackedFact[]): Tally {
	return { known: facts.filter(({ known }) => known).length, asked: facts.length };
}

function tallyOf(facts: readonly TrackedFact[], name: string): Tally {
	return tally(facts.filter((fact) => fact.name === name));
}

const shareColumns = ['Fact', 'Known', 'Unknown', 'Share known'];

function shareRow(name: string, { known, asked }: Tally): CoverageRow {
	return {
		name,
		cells: [
			{ text: formatCount(known) },
			{ text: formatCount(asked - known) },
			{ text: asked === 0 ? '–' : formatPercent(known / asked) },
		],
	};
}

function share({ known, asked }: Tally): CoverageCell {
	if (asked === 0) return { text: '–' };
	return {
		text: formatPercent(known / asked),
		note: `${formatCount(known)} of ${formatCount(asked)}`,
	};
}

function sum(amounts: readonly number[]): number {
	return amounts.reduce((total, amount) => total + amount, 0);
}
