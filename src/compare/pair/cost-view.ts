import { formatDay } from '../../format/day.ts';
import { formatCount, formatPercent, formatPrice, formatUsd } from '../../format/quantity.ts';
import { listOf } from '../../format/words.ts';
import type { CostLine } from '../../cost/workload-cost.ts';
import type { ModelCost, PlainOffer } from '../offers.ts';

/** A cell of the cost table; `small` says how the amount is made. */
export interface CostCell {
	text: string;
	small?: string;
}

/** The costs of one or more models at one workload, a cell a model, for the page and for the browser alike. */
export interface CostTable {
	/** Which route, or why nothing is known. */
	routes: CostCell[];
	/** Input, cached input, output, batches: those that either cost has. */
	lines: { label: string; cells: CostCell[] }[];
	/** `$6,150`, or `Unknown`. */
	totals: CostCell[];
	/** `B costs $1,200 less a month, 20% less.` Empty unless two models are compared. */
	gap: string;
	notes: string[];
}

type AnyCost = ModelCost<PlainOffer>;

/** Lays the costs of models out as a table. */
export function costTable(names: readonly string[], costs: readonly AnyCost[]): CostTable {
	const labels = lineLabels.filter((label) =>
		costs.some((cost) => linesOf(cost, label).length > 0),
	);
	const notes = costs.flatMap((cost, i) =>
		cost.kind === 'unknown' ? [] : cost.best.cost.notes.map((note) => `${names[i]!}: ${note}`),
	);
	return {
		routes: costs.map(route),
		lines: labels.map((label) => ({ label, cells: costs.map((cost) => lineCell(cost, label)) })),
		totals: costs.map((cost) => ({
			text: cost.kind === 'unknown' ? 'Unknown' : formatUsd(cost.best.cost.usd),
		})),
		gap: costs.length === 2 ? costGap(names, costs) : '',
		notes,
	};
}

const lineLabels = ['Input', 'Cached input', 'Output', 'Batch input', 'Batch output'] as const;

function linesOf(cost: AnyCost, label: CostLine['label']): CostLine[] {
	return cost.kind === 'unknown' ? [] : cost.best.cost.lines.filter((one) => one.label === label);
}

function lineCell(cost: AnyCost, label: CostLine['label']): CostCell {
	const lines = linesOf(cost, label);
	if (lines.length === 0) return { text: cost.kind === 'unknown' ? 'Unknown' : '–' };
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
function caveats({ best: { offer } }: Extract<AnyCost, { kind: 'known' }>): string[] {
	const { free, state, endsOn } = offer;
	return [
		...(free ? ['free, within limits that no price shows'] : []),
		...(state === 'preview' ? ['a preview'] : []),
		...(endsOn === undefined && state === 'deprecated' ? ['deprecated'] : []),
		...(endsOn === undefined ? [] : [`ends on ${formatDay(endsOn)}`]),
	];
}

function costGap(names: readonly string[], costs: readonly AnyCost[]): string {
	const named = (kind: AnyCost['kind']) => names.filter((_, i) => costs[i]!.kind === kind);
	const [unknown, ended] = [named('unknown'), named('ended')];
	if (unknown.length > 1) return 'Neither cost is known, so they cannot be compared.';
	if (unknown[0]) return `The cost of ${unknown[0]} is unknown, so the two cannot be compared.`;
	if (ended.length > 0)
		return `No route by tokens to ${listOf(ended, 'or')} is confirmed any more: the last ${ended.length === 1 ? 'price is' : 'prices are'} shown.`;
	const sums = costs.map((cost) => (cost.kind === 'unknown' ? NaN : cost.best.cost.usd));
	const [low, high] = [Math.min(...sums), Math.max(...sums)];
	// Sums that read the same are the same: what is left is rounding.
	if (formatUsd(low) === formatUsd(high)) return 'Both cost the same.';
	return `${names[sums.indexOf(low)]!} costs ${formatUsd(high - low)} less a month, ${formatPercent(1 - low / high)} less.`;
}
