import type { LineLabel } from '../../cost/workload-cost.ts';
import type { Workload } from '../../cost/workload.ts';
import { formatPercent, formatUsd } from '../../format/quantity.ts';
import { listOf } from '../../format/words.ts';
import type { ModelCost, PlainOffer } from '../offers.ts';
import { caveats, costColumn, costTable, type CostCell } from '../pair/cost-view.ts';
import { modelPath } from '../paths.ts';
import { workloadText } from '../workload-text.ts';
import { chosenCost, pickedOffer, type ChosenModel } from './routes.ts';

/** One model with what the workload costs on it. */
export interface CalculatorRow {
	id: string;
	name: string;
	href: string;
	/** Which route, or why nothing is known. */
	route: CostCell;
	/** What the model after it costs, for one that has ended. */
	successor?: string;
	/** `$6,150` or `Unknown`. */
	month: string;
	year: string;
	/** A dash where there are no requests. */
	perThousand: string;
	/** `cheapest`, or how much more: `$2,050 more, 50%`. */
	against: string;
	cheapest: boolean;
	/** A cell for each line of the view. */
	lines: CostCell[];
	/** What batches take off; empty text where the view shows none. */
	saving: string;
	/** The same in numbers, US dollars a month; left out where unknown. */
	usd?: number;
	lineUsd: number[];
	savingUsd?: number;
}

/** What the calculator shows for some models at one workload. */
export interface CalculatorView {
	/** The traffic in words. */
	workload: string;
	requestsPerMonth: number;
	/** The lines that any of the costs has, in their order. */
	lines: LineLabel[];
	rows: CalculatorRow[];
	hasSavings: boolean;
	/** How many of the costs can be compared: known, and not last prices. */
	compared: number;
	/** The answer in a sentence. */
	answer: string;
	/** What it leaves out: models whose cost is not known or not current. Often empty. */
	beside: string;
	/** What was assumed for which model, a sentence each. */
	assumptions: string[];
}

type AnyCost = ModelCost<PlainOffer>;

/** The costs of chosen models, in their order. */
export function calculatorView(chosen: readonly ChosenModel[], workload: Workload): CalculatorView {
	const costs = chosen.map((one) => chosenCost(one, workload));
	const { heirs, table } = tableOf(chosen, costs, workload);
	const lines = table.lines.map(({ label }) => label as LineLabel);
	const lowest = Math.min(...costs.map(liveUsd));
	const rows = chosen.map((one, i): CalculatorRow => {
		const { id, name } = one.model;
		const cost = costs[i]!;
		const usd = cost.kind === 'unknown' ? undefined : cost.best.cost.usd;
		const saving = cost.kind === 'unknown' ? undefined : cost.best.cost.batchSavingUsd;
		return {
			id,
			name,
			href: modelPath(id),
			route: pickedOffer(one) ? pickedRoute(cost, table.routes[i]!) : table.routes[i]!,
			...(heirs[i] === undefined ? {} : { successor: heirs[i] }),
			month: table.totals[i]!.text,
			year: usd === undefined ? 'Unknown' : formatUsd(usd * 12),
			perThousand: perThousand(usd, workload),
			against: against(cost, lowest),
			cheapest: reads(liveUsd(cost), lowest),
			lines: table.lines.map(({ cells }) => cells[i]!),
			saving: table.savings[i]?.text ?? '',
			...(usd === undefined ? {} : { usd }),
			lineUsd: lines.map((label) => usdOfLine(cost, label)),
			...(saving === undefined ? {} : { savingUsd: saving }),
		};
	});
	return {
		workload: workloadText(workload),
		requestsPerMonth: workload.requestsPerMonth,
		lines,
		rows,
		hasSavings: table.savings.length > 0,
		compared: costs.filter(({ kind }) => kind === 'known').length,
		...answers(rows, costs),
		assumptions: table.assumptions,
	};
}

function tableOf(chosen: readonly ChosenModel[], costs: readonly AnyCost[], workload: Workload) {
	const columns = chosen.map(({ model }, i) => ({
		...costColumn(model, workload),
		cost: costs[i]!,
	}));
	const table = costTable(columns);
	const heirs = columns.map(({ heir }, i) => {
		const cell = table.successors[i];
		return heir && cell ? `Its successor ${cell.small ?? ''}: ${cell.text}` : undefined;
	});
	return { heirs, table };
}

/** The cell of a route that a reader picked: not called the cheapest, which it may not be. */
function pickedRoute(cost: AnyCost, cell: CostCell): CostCell {
	if (cost.kind !== 'known') return cell;
	return { text: cell.text, small: ['the route picked', ...caveats(cost)].join('; ') };
}

/** The sum where it can be compared: a last price cannot. */
function liveUsd(cost: AnyCost): number {
	return cost.kind === 'known' ? cost.best.cost.usd : Infinity;
}

function usdOfLine(cost: AnyCost, label: LineLabel): number {
	if (cost.kind === 'unknown') return 0;
	return cost.best.cost.lines
		.filter((line) => line.label === label)
		.reduce((sum, { usd }) => sum + usd, 0);
}

function perThousand(usd: number | undefined, { requestsPerMonth }: Workload): string {
	if (usd === undefined) return 'Unknown';
	return requestsPerMonth === 0 ? '–' : formatUsd((usd / requestsPerMonth) * 1000);
}

/** Whether two sums read the same: what is left is rounding. */
function reads(usd: number, other: number): boolean {
	return Number.isFinite(usd) && formatUsd(usd) === formatUsd(other);
}

function against(cost: AnyCost, lowest: number): string {
	if (cost.kind === 'unknown') return 'Unknown';
	if (cost.kind === 'ended') return 'not compared';
	const { usd } = cost.best.cost;
	if (reads(usd, lowest)) return 'cheapest';
	const more = `${formatUsd(usd - lowest)} more`;
	return lowest > 0 ? `${more}, ${formatPercent(usd / lowest - 1)}` : more;
}

function answers(
	rows: readonly CalculatorRow[],
	costs: readonly AnyCost[],
): Pick<CalculatorView, 'answer' | 'beside'> {
	if (rows.length === 0) return { answer: 'Add a model to see what it costs.', beside: '' };
	const known = rows.filter((_, i) => costs[i]!.kind === 'known');
	const namesOf = (kind: AnyCost['kind']) =>
		rows.filter((_, i) => costs[i]!.kind === kind).map(({ name }) => name);
	const [unknown, ended] = [namesOf('unknown'), namesOf('ended')];
	const [answer = '', ...beside] = [
		...leadOf(known),
		...(ended.length > 0
			? [
					`No route by tokens to ${listOf(ended, 'or')} is confirmed any more: the last price stands.`,
				]
			: []),
		...(unknown.length > 0 ? [`The cost of ${listOf(unknown)} is unknown.`] : []),
	];
	return { answer, beside: beside.join(' ') };
}

function leadOf(known: readonly CalculatorRow[]): string[] {
	const [first, next] = known.toSorted((x, y) => x.usd! - y.usd!);
	if (!first) return [];
	if (!next) return [`${first.name} costs ${first.month} a month at ${first.route.text}.`];
	const level = known.filter(({ cheapest }) => cheapest);
	if (level.length === known.length)
		return [`${known.length === 2 ? 'Both' : 'All'} cost the same, ${first.month} a month.`];
	if (level.length > 1)
		return [`${listOf(level.map(({ name }) => name))} cost least, ${first.month} a month each.`];
	const gap = next.usd! - first.usd!;
	const share = formatPercent(1 - first.usd! / next.usd!);
	return [
		`${first.name} costs least: ${first.month} a month at ${first.route.text}, ${formatUsd(gap)} or ${share} less than ${next.name}.`,
	];
}
