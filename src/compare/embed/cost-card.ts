import type { Workload } from '../../cost/workload.ts';
import { calculatorPath } from '../calculator/state.ts';
import { calculatorView, type CalculatorRow, type CalculatorView } from '../calculator/view.ts';
import { modelPath } from '../paths.ts';
import type { PlainModel } from '../plain-model.ts';

/** What a cost widget fetches of a model. */
export interface CostData {
	/** The day of the data, as readers see it. */
	asOf: string;
	/** `Retired since 30 Jun 2026`; left out for an active model. */
	status?: string;
	model: PlainModel;
}

/** What a cost widget shows. */
export interface CostCard extends Omit<CalculatorView, 'rows'> {
	rows: (CalculatorRow & { status?: string })[];
	asOf: string;
	/** The calculator with the same models and traffic. */
	href: string;
	/** Where the source of each price stands. */
	sourcesHref: string;
}

/** The cost of models at a workload, each at its cheapest route, in the order given. */
export function costCard(data: readonly [CostData, ...CostData[]], workload: Workload): CostCard {
	const view = calculatorView(
		data.map(({ model }) => ({ model })),
		workload,
	);
	return {
		...view,
		rows: view.rows.map((row, i) => {
			const { status } = data[i]!;
			return status === undefined ? row : { ...row, status };
		}),
		asOf: data[0].asOf,
		href: calculatorPath(
			data.map(({ model }) => model),
			workload,
		),
		sourcesHref: sourcesOf(data.map(({ model }) => model.id)),
	};
}

/** The page of one model, or that which compares two to four. */
function sourcesOf(ids: readonly string[]): string {
	const [only, ...more] = ids;
	return more.length === 0 ? modelPath(only!) : `/compare/?${ids.map((id) => `m=${id}`).join('&')}`;
}
