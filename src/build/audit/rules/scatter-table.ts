import { defaultWorkload } from '../../../cost/workload.ts';
import { formatCount, formatPrice, formatUsd } from '../../../format/quantity.ts';
import type { PricePeriod } from '../../../schema/provider.ts';
import { attributeOf, isElement, type Element } from '../../checks/element.ts';
import { blocksIn, type TableRow } from '../audited-page.ts';
import { mismatch, sourceFaults, type PageContext, type TableRule } from '../context.ts';
import type { ModelFacts } from '../model-facts.ts';
import { lowestPrice, type AuditedRoute } from '../routes.ts';
import { bestScore, lead, type AuditedScore } from '../scores.ts';

/** A price of a model with the routes that ask it. */
interface Asked {
	usd: number;
	text: string;
	routes: readonly AuditedRoute[];
}

type Price = Asked | 'ended' | 'unknown';

const prices: Readonly<Record<string, (facts: ModelFacts) => Price>> = {
	'Cost a month': ({ cost }) => {
		const found = cost(defaultWorkload);
		if (!found) return 'unknown';
		if (found.kind === 'ended') return 'ended';
		const routes = found.routes.map(({ route }) => route);
		return { usd: found.usd, text: formatUsd(found.usd), routes };
	},
	'Input price': (facts) => listPrice(facts, 'inputUsdPerMtok'),
	'Output price': (facts) => listPrice(facts, 'outputUsdPerMtok'),
};

function listPrice({ routes }: ModelFacts, key: 'inputUsdPerMtok' | 'outputUsdPerMtok'): Price {
	const found = lowestPrice(routes, key);
	if (!found) return 'unknown';
	if (found.ended) return 'ended';
	return { usd: found.usd, text: formatPrice(found.usd), routes: found.routes };
}

interface Shown {
	row: TableRow;
	facts: ModelFacts;
	scores: readonly AuditedScore[];
	price: Price;
}

/**
 * Prices against scores: all rows were measured alike, none with a price is missing, and those on the
 * frontier are the ones that no other row beats.
 */
export const scatterTable: TableRule = {
	reads: ({ columns }) => columns.includes('On the frontier'),
	check: (table, context) => {
		const { records } = context;
		const id = attributeOf(table.element, 'data-benchmark') ?? '';
		const benchmark = records.catalog.benchmarks.get(id);
		const priceOf = prices[table.columns[2] ?? ''];
		if (!benchmark || !priceOf)
			return { faults: ['A table of prices and scores of no known benchmark'], elements: [] };
		const shown = table.rows.flatMap((row): Shown[] => {
			const model = /^\/models\/([^/]+)\/$/.exec(row.head.links[0] ?? '')?.[1] ?? '';
			if (!records.catalog.models.has(model)) return [];
			const facts = records.model(model);
			const scores = facts.scores.filter((one) => one.benchmark === benchmark);
			return [{ row, facts, scores, price: priceOf(facts) }];
		});
		const condition = conditionOf(shown);
		if (condition === undefined || shown.length < table.rows.length)
			return { faults: [`The scores of ${benchmark.name} were not measured alike`], elements: [] };
		const rows = shown.map((one) => ({
			...one,
			score: bestScore(one.scores.filter((score) => score.condition === condition))!,
		}));
		const faults = rows.flatMap(({ row, facts, score, price }) => {
			const what = facts.model.name;
			if (typeof price === 'string') return [`${what} has no price today`];
			const beaten = rows.some((other) => {
				if (typeof other.price === 'string') return false;
				const [cheaper, better] = [
					price.usd - other.price.usd,
					lead(benchmark, other.score.result.score, score.result.score),
				];
				return cheaper >= 0 && better >= 0 && cheaper + Math.abs(better) > 0;
			});
			const [shownScore, shownPrice, onFrontier, sources] = row.cells;
			return [
				...mismatch('The name of a model', row.head.text, what),
				...mismatch(`The score of ${what}`, shownScore?.text ?? '', score.text),
				...mismatch(`The price of ${what}`, shownPrice?.text ?? '', price.text),
				...(price.routes.some(({ name }) => name === shownPrice?.small.join(' '))
					? []
					: [`The price of ${what} is not asked at ${shownPrice?.small.join(' ') ?? ''}`]),
				...mismatch(`${what} on the frontier`, onFrontier?.text ?? '', beaten ? 'No' : 'Yes'),
				...sourceFaults(
					what,
					sources ?? { refs: [] },
					placesOf(score, price.routes, context),
					context,
				),
			];
		});
		const counted = countedIn(table.element);
		faults.push(...countFaults(context, condition, priceOf, counted));
		return {
			faults,
			elements: [
				...(counted ? [counted] : []),
				...rows.flatMap(({ row }) => [
					row.head.element,
					...row.cells.map(({ element }) => element),
				]),
			],
		};
	},
};

/** The condition under which every row has the score that it shows as its best. */
function conditionOf(shown: readonly Shown[]): string | undefined {
	const [first] = shown;
	return first?.scores
		.map(({ condition }) => condition)
		.find((condition) =>
			shown.every(({ row, scores }) => {
				const best = bestScore(scores.filter((score) => score.condition === condition));
				return best?.text === row.cells[0]?.text;
			}),
		);
}

function placesOf(
	{ benchmark, model, condition, text }: AuditedScore,
	routes: readonly AuditedRoute[],
	{ records }: PageContext,
): string[] {
	const alike = records
		.model(model.id)
		.scores.filter((one) => one.benchmark === benchmark && one.condition === condition)
		.filter((one) => one.text === text);
	const periods = routes.flatMap(({ period }): PricePeriod[] => (period ? [period] : []));
	return [
		...alike.map(({ result }) => records.place(result.from, result.url)),
		...periods
			.flatMap(({ from, fieldsFrom = {} }) => [from, ...Object.values(fieldsFrom)])
			.map((citation) => records.place(citation)),
	];
}

/** The sentence above the table that counts who stands in it. */
function countedIn(table: Element): Element | undefined {
	const region = table.parentNode;
	const result = region && isElement(region) ? region.parentNode : undefined;
	return result?.childNodes.filter(isElement).find(({ tagName }) => tagName === 'p');
}

function countFaults(
	{ records }: PageContext,
	condition: string,
	priceOf: (facts: ModelFacts) => Price,
	counted: Element | undefined,
): string[] {
	const all = [...records.field(condition).keys()].map((id) => priceOf(records.model(id)));
	const count = (is: (price: Price) => boolean) => all.filter(is).length;
	const models = (of: number) => `${formatCount(of)} ${of === 1 ? 'model' : 'models'}`;
	const isFree = (price: Price) => typeof price !== 'string' && price.usd === 0;
	const left = [
		[count((price) => price === 'unknown'), 'with no known price'],
		[count((price) => price === 'ended'), 'with only a price that has ended'],
		[count(isFree), 'with a price of $0'],
	] as const;
	const text = counted
		? blocksIn(counted)
				.map((block) => block.text)
				.join(' ')
		: '';
	const shown = count((price) => typeof price !== 'string' && !isFree(price));
	const wanted = [
		`${models(shown)} measured alike`,
		...left.flatMap(([of, what]) => (of > 0 ? [`${models(of)} ${what}`] : [])),
	];
	return wanted
		.filter((words) => !text.includes(words))
		.map((words) => `“${text}” does not say “${words}”`);
}
