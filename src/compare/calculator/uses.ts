import { presets, type Workload } from '../../cost/workload.ts';
import { formatUsd } from '../../format/quantity.ts';
import type { CostCell } from '../pair/cost-view.ts';
import { modelPath } from '../paths.ts';
import { workloadText } from '../workload-text.ts';
import { chosenCost, type ChosenModel } from './routes.ts';

/** What every preset costs a month on each of the chosen models. */
export interface CostByUse {
	models: { name: string; href: string }[];
	/** A cell for each model. */
	rows: { id: string; name: string; traffic: string; costs: CostCell[] }[];
}

/** The costs of all presets, each in the hour and region that a reader chose, if any. */
export function costByUse(
	chosen: readonly ChosenModel[],
	{ hourUtc, region }: Pick<Workload, 'hourUtc' | 'region'> = {},
): CostByUse {
	return {
		models: chosen.map(({ model: { id, name } }) => ({ name, href: modelPath(id) })),
		rows: presets.map(({ id, name, workload: ofPreset }) => {
			const workload = {
				...ofPreset,
				...(hourUtc !== undefined && { hourUtc }),
				...(region !== undefined && { region }),
			};
			const costs = chosen.map((one) => useCell(one, workload));
			return { id, name, traffic: workloadText(workload), costs };
		}),
	};
}

function useCell(chosen: ChosenModel, workload: Workload): CostCell {
	const cost = chosenCost(chosen, workload);
	if (cost.kind === 'unknown') return { text: 'Unknown' };
	const text = formatUsd(cost.best.cost.usd);
	return cost.kind === 'ended' ? { text, small: 'last price' } : { text };
}
