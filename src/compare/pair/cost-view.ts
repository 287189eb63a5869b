import { formatDay } from '../../format/day.ts';
import { formatCount, formatPercent, formatPrice, formatUsd } from '../../format/quantity.ts';
import { listOf } from '../../format/words.ts';
import { lineLabels, type CostLine, type LineLabel } from '../../cost/workload-cost.ts';
import type { Workload } from '../../cost/workload.ts';
import { modelCost, type ModelCost, type PlainOffer } from '../offers.ts';
import type { PlainModel } from '../plain-model.ts';

/** A cell of the cost table; `small` says how the amount is made. */
export interface CostCell {
	text: string;
	small?: string;
}

type AnyCost = ModelCost<PlainOffer>;

/** A model with its cost; `heir` is the model to look at where it is no longer served. */
export interface CostColumn {
	name: string;
	cost: AnyCost;
	heir?: { name: string; cost: AnyCost };
}

/** The costs of one or more models at one workload, a cell a model, for the page and for the browser alike. */
export interface CostTable {
	/** Which route, or why nothing is known. */
	routes: CostCell[];
	/** Input, cached input, output, batches: those that any cost has. */
	lines: { label: string; cells: CostCell[] }[];
	/** `$6,150`, or `Unknown`. */
	totals: CostCell[];
	/** What batches take off, a dash where nothing is known of it. Empty where nothing is sent in batches. */
	savings: CostCell[];
	/** What the model after it costs, for those that have ended. Empty when there is none. */
	successors: CostCell[];
	/** `B costs $1,200 less a month, 20% less.` Empty unless two models are compared. */
	gap: string;
	/** What was assumed for which models, a sentence each. */
	assumptions: string[];
}

/** A model as a browser has it, with its cost. */
export function costColumn({ name, offers, heir }: PlainModel, workload: Workload): CostColumn {
	const column = { name, cost: modelCost(offers, workload) };
	if (!heir) return column;
	return { ...column, heir: { name: heir.name, cost: modelCost(heir.offers, workload) } };
}

/** Lays the costs of models out as a table. */
export function costTable(columns: readonly CostColumn[]): CostTable {
	const costs = columns.map(({ cost }) => cost);
	const labels = lineLabels.filter((label) =>
		costs.some((cost) => linesOf(cost, label).length > 0),
	);
	return {
		routes: costs.map(route),
		lines: labels.map((label) => ({ label, cells: costs.map((cost) => lineCell(cost, label)) })),
		totals: costs.map((cost) => ({ text: totalOf(cost) })),
		savings: costs.some((cost) => savingOf(cost) !== undefined) ? costs.map(savingCell) : [],
		successors: columns.some(({ heir }) => heir) ? columns.map(successorCell) : [],
		gap: columns.length === 2 ? costGap(columns) : '',
		assumptions: assumptionsOf(columns),
	};
}

/** Each assumption once, with the models that it was made for. */
function assumptionsOf(columns: readonly CostColumn[]): string[] {
	const names = new Map<string, string[]>();
	for (const { name, cost } of columns)
		for (const sentence of cost.kind === 'unknown' ? [] : cost.best.cost.assumptions)
			names.set(sentence, [...(names.get(sentence) ?? []), name]);
	return [...names].map(([sentence, of]) => `${listOf(of)}: ${sentence}`);
}

const nothing: CostCell = { text: '–' };

function totalOf(cost: AnyCost): string {
	return cost.kind === 'unknown' ? 'Unknown' : formatUsd(cost.best.cost.usd);
}

function savingOf(cost: AnyCost): number | undefined {
	return cost.kind === 'unknown' ? undefined : cost.best.cost.batchSavingUsd;
}

function savingCell(cost: AnyCost): CostCell {
	const saving = savingOf(cost);
	return saving === undefined ? nothing : { text: formatUsd(saving) };
}

function successorCell({ heir }: CostColumn): CostCell {
	if (!heir) return nothing;
	const { name, cost } = heir;
	const small = cost.kind === 'unknown' ? cost.reason : `at ${cost.best.offer.name}`;
	return { text: totalOf(cost), small: `${name}${cost.kind === 'unknown' ? ':' : ''} ${small}` };
}

function linesOf(cost: AnyCost, label: LineLabel): CostLine[] {
	return cost.kind === 'unknown' ? [] : cost.best.cost.lines.filter((one) => one.label === label);
}

function lineCell(cost: AnyCost, label: LineLabel): CostCell {
	const lines = linesOf(cost, label);
	if (lines.length === 0) return cost.kind === 'unknown' ? { text: 'Unknown' } : nothing;
	return {
		text: formatUsd(lines.reduce((sum, { usd }) => sum + usd, 0)),
		small: lines
			.map(
				({ tokens, usdPerMtok }) => `${formatCount(tokens)} tokens at ${formatPrice(usdPerMtok)}`,
			)
			.join(', '),
	};
}

function route(cost: AnyCost): CostCell {
	if (cost.kind === 'unknown') return { text: 'Unknown', small: cost.reason };
	const { name, endsOn } = cost.best.offer;
	if (cost.kind === 'known')
		return { text: name, small: ['cheapest route for this traffic', ...caveats(cost)].join('; ') };
	const when = endsOn === undefined ? 'has ended' : `ended on ${formatDay(endsOn)}`;
	return { text: name, small: `last price; the route ${when}` };
}

/** What a reader should know before counting on the cheapest route. */
export function caveats({ best: { offer } }: Extract<AnyCost, { kind: 'known' }>): string[] {
	const { free, state, endsOn } = offer;
	return [
		...(free ? ['free, within limits that no price shows'] : []),
		...(state === 'preview' ? ['a preview'] : []),
		...(endsOn === undefined && state === 'deprecated' ? ['deprecated'] : []),
		...(endsOn === undefined ? [] : [`ends on ${formatDay(endsOn)}`]),
	];
}

function costGap(columns: readonly CostColumn[]): string {
	const named = (kind: AnyCost['kind']) =>
		columns.filter(({ cost }) => cost.kind === kind).map(({ name }) => name);
	const [unknown, ended] = [named('unknown'), named('ended')];
	if (unknown.length > 1) return 'Neither cost is known, so they cannot be compared.';
	if (unknown[0]) return `The cost of ${unknown[0]} is unknown, so the two cannot be compared.`;
	if (ended.length > 0)
		return `No route by tokens to ${listOf(ended, 'or')} is confirmed any more: the last ${ended.length === 1 ? 'price is' : 'prices are'} shown.`;
	const sums = columns.map(({ cost }) => (cost.kind === 'known' ? cost.best.cost.usd : NaN));
	const [low, high] = [Math.min(...sums), Math.max(...sums)];
	// Sums that read the same are the same: what is left is rounding.
	if (formatUsd(low) === formatUsd(high)) return 'Both cost the same.';
	return `${columns[sums.indexOf(low)]!.name} costs ${formatUsd(high - low)} less a month, ${formatPercent((high - low) / high)} less.`;
}
