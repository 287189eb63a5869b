import {
	formatCount,
	formatPercent,
	formatPrice,
	formatTokens,
	formatUsd,
} from '../../../format/quantity.ts';
import type { Cell, Table, TableRow } from '../audited-page.ts';
import {
	auditedRanking,
	isTrial,
	needAt,
	type NeedId,
	type PlacedModel,
	type RankedModel,
} from '../best-ranking.ts';
import {
	mismatch,
	sourceFaults,
	type PageContext,
	type TableRule,
	type Traced,
} from '../context.ts';
import { lowestPrice, type PriceKey } from '../routes.ts';

/** The need that a page is about. */
export function needOf({ page: { path } }: PageContext): NeedId | undefined {
	return needAt(path);
}

/** Id of the model that a row leads to. */
function idOf({ head }: TableRow): string | undefined {
	return /^\/models\/([^/]+)\/$/.exec(head.links[0] ?? '')?.[1];
}

/** Models in their places: each with its own place, none missing, and each value that of the records. */
export const bestRanking: TableRule = {
	reads: ({ columns }, context, { id }) =>
		needOf(context) !== undefined && id === 'ranking' && columns[1] === 'Place',
	check: (table, context) => {
		const { placed } = auditedRanking(context.records, needOf(context)!);
		return eachModel(table, context, placed, (row, one, i) => [
			...mismatch(`The place of ${one.facts.model.name}`, cellText(row.cells[0]), placeText(one)),
			// Those of one place may stand in any order.
			...(placed[i]?.place === one.place
				? []
				: [`${one.facts.model.name} does not stand in the order of the places`]),
			...valueFaults(table, row, one, context),
		]);
	},
};

function placeText({ place, tied }: PlacedModel): string {
	return tied ? `${place} tie` : String(place);
}

/** Models without a place, in the order of their cost. */
export const bestUnplaced: TableRule = {
	reads: (_, context, { id }) => needOf(context) !== undefined && id === 'unplaced',
	check: (table, context) => {
		const { unmeasured } = auditedRanking(context.records, needOf(context)!);
		const byCost = unmeasured
			.map(({ usd = Infinity }) => usd)
			.toSorted((x, y) => (x === y ? 0 : x - y));
		return eachModel(table, context, unmeasured, (row, one, i) => [
			...((one.usd ?? Infinity) === byCost[i]
				? []
				: [`${one.facts.model.name} does not stand in the order of the costs`]),
			...valueFaults(table, row, one, context),
		]);
	},
};

/** Checks the rows of models, of which none may be missing or strange. */
function eachModel<M extends RankedModel>(
	table: Table,
	{ records }: PageContext,
	models: readonly M[],
	check: (row: TableRow, model: M, i: number) => string[],
): Traced {
	const found: Traced = { faults: [], elements: [] };
	const seen = new Set<string>();
	for (const [i, row] of table.rows.entries()) {
		const id = idOf(row);
		const one = models.find(({ facts }) => facts.id === id);
		if (!one) {
			found.faults.push(`${row.head.text} does not belong in this table`);
			continue;
		}
		seen.add(one.facts.id);
		const { name } = one.facts.model;
		const lab = records.catalog.labs.get(one.facts.model.lab)!.name;
		const faults = [
			...mismatch('The name of a model', row.head.text.replace(marks, ''), name),
			...mismatch(`The lab of ${name}`, row.head.small.join(' '), lab),
			...(marks.test(row.head.text) === isTrial(one.facts)
				? []
				: [
						`${name} is ${isTrial(one.facts) ? 'not ' : ''}marked as one to try, against the records`,
					]),
			...check(row, one, i),
		];
		found.faults.push(...faults);
		if (faults.length === 0)
			found.elements.push(row.head.element, ...row.cells.map(({ element }) => element));
	}
	for (const { facts } of models)
		if (!seen.has(facts.id)) found.faults.push(`${facts.model.name} is missing`);
	return found;
}

const marks = / (?:Preview|Only free routes|Only preview routes)$/;

/** Every cell whose column the records know. */
function valueFaults(
	table: Table,
	row: TableRow,
	one: RankedModel,
	context: PageContext,
): string[] {
	return row.cells.flatMap((cell, i) => {
		const label = table.columns[i + 1]!;
		if (label === 'Place') return [];
		if (label === 'Sources')
			return sourceFaults(
				`The row of ${one.facts.model.name}`,
				cell,
				placesOf(one, context),
				context,
			);
		const what = `${label} of ${one.facts.model.name}`;
		const wanted = textsOf(label, one);
		const shown = cellText(cell);
		return wanted.includes(shown) ? [] : mismatch(what, shown, wanted.join('” or “'));
	});
}

function cellText(cell: Cell | undefined): string {
	return cell ? [cell.text, ...cell.small].join(' ') : '';
}

/** All that a cell may read: its value with its small print. */
function textsOf(label: string, { facts, scores, usd, costTexts, ...rest }: RankedModel): string[] {
	const { model, routes, specs } = facts;
	switch (label) {
		case 'Context':
			return [
				model.limits?.contextTokens === undefined
					? 'Unknown'
					: formatTokens(model.limits.contextTokens),
			];
		case 'Licence':
		case 'Commercial use':
			return [specs.get(label)?.text ?? 'Unknown'];
		case 'Input':
			return priceTexts(routes, 'inputUsdPerMtok');
		case 'Output':
			return priceTexts(routes, 'outputUsdPerMtok');
		case 'Cost a month':
			// Why a cost is not known is told in the words of the cost.
			return usd === undefined
				? [...noCost, ...costTexts].map((reason) => `Unknown ${reason}`)
				: costTexts.map((route) => `${formatUsd(usd)} ${route}`);
		case 'Measured in':
			return [measuredText({ scores })];
		case 'Beats on average':
			return [`${(rest as PlacedModel).by} over ${formatCount(scores.length)} benchmarks`];
		default:
			return [
				label.startsWith('Beats in ')
					? formatPercent(scores[0]!.percentile / 100)
					: scores[0]!.score.text,
			];
	}
}

/** Why a model has no route that could give a cost. */
const noCost = [
	'No price of this route is known',
	'No price is known at a provider that serves it',
	'No provider of it is known',
	'No known provider sells it by tokens',
	'Its lab has retired it, and no other provider is confirmed',
	'Every known offer by tokens has ended, without a known price',
	'No route is in use',
];

/** Names of the benchmarks that measured a model. */
export function measuredText({ scores }: Pick<RankedModel, 'scores'>): string {
	const names = scores.map(({ score }) => score.benchmark.name);
	return names.length === 0 ? 'none' : names.sort().join(', ');
}

function priceTexts(routes: RankedModel['facts']['routes'], key: PriceKey): string[] {
	const lowest = lowestPrice(routes, key);
	if (!lowest || lowest.ended) return ['Unknown'];
	return lowest.routes.map(({ name }) => `${formatPrice(lowest.usd)} ${name}`);
}

/** Where the values of a row may come from: the specs, the scores that count, the prices. */
function placesOf({ facts, scores }: RankedModel, { records }: PageContext): string[] {
	const specs = ['Context window', 'Licence', 'Commercial use'];
	const cited = [
		...specs.flatMap((label) => facts.specs.get(label)?.sources ?? []),
		...facts.routes.flatMap(({ period }) =>
			period ? [period.from, ...Object.values(period.fieldsFrom ?? {})] : [],
		),
	];
	return [
		...cited.map((one) => records.place(one)),
		...scores.map(({ score: { result } }) => records.place(result.from, result.url)),
	];
}

/** The scores behind the places: those that count, of the models that have one. */
export const bestScores: TableRule = {
	reads: ({ columns }, context, { id }) =>
		needOf(context) !== undefined && id === 'scores' && columns[1] === 'Benchmark',
	check: (table, context) => {
		const { placed } = auditedRanking(context.records, needOf(context)!);
		const found: Traced = { faults: [], elements: [] };
		const wanted = placed.reduce((sum, { scores }) => sum + scores.length, 0);
		if (wanted !== table.rows.length)
			found.faults.push(`${table.rows.length} scores, ${wanted} in the records`);
		for (const row of table.rows) {
			const one = placed.find(({ facts }) => facts.id === idOf(row));
			const faults = one ? scoreFaults(row, one, context) : [`${row.head.text} has no place`];
			found.faults.push(...faults);
			if (faults.length === 0)
				found.elements.push(row.head.element, ...row.cells.map(({ element }) => element));
		}
		return found;
	},
};

function scoreFaults(
	row: TableRow,
	{ facts, scores }: RankedModel,
	context: PageContext,
): string[] {
	const { records } = context;
	const [benchmark, score, beats, under, run, day] = row.cells.map(({ text }) => text);
	const what = `${benchmark} of ${facts.model.name}`;
	const counted = scores.find((one) => one.score.benchmark.name === benchmark);
	if (!counted) return [`${what} does not count`];
	const fits = facts.scores.filter(
		(one) =>
			one.condition === counted.score.condition &&
			one.text === score &&
			(one.conditions || 'not stated') === under &&
			one.runBy === run &&
			(one.on ?? 'not stated') === day,
	);
	const share = formatPercent(counted.percentile / 100);
	return [
		...mismatch('The name of a model', row.head.text, facts.model.name),
		...(fits.length > 0
			? []
			: [`${what} reads “${score} · ${under} · ${run} · ${day}”, which no result does`]),
		...mismatch(`What ${what} beats`, beats ?? '', `${share} of ${formatCount(counted.of - 1)}`),
		...sourceFaults(
			what,
			row.cells[1]!,
			fits.map(({ result }) => records.place(result.from, result.url)),
			context,
		),
	];
}
