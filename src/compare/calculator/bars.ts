import type { LineLabel } from '../../cost/workload-cost.ts';
import type { CalculatorView } from './view.ts';

/** Bars of costs: one a model, in one part a line. US dollars a month. */
export interface CostBars {
	models: string[];
	parts: { label: LineLabel | 'Saved by batches'; usd: number[] }[];
}

/** The known costs as bars. What batches save stands at their end. */
export function costBars({ lines, rows, hasSavings }: CalculatorView): CostBars {
	const known = rows.filter(({ usd }) => usd !== undefined);
	return {
		models: known.map(({ name }) => name),
		parts: [
			...lines.map((label, i) => ({ label, usd: known.map(({ lineUsd }) => lineUsd[i]!) })),
			...(hasSavings
				? [
						{
							label: 'Saved by batches' as const,
							usd: known.map(({ savingUsd = 0 }) => Math.max(0, savingUsd)),
						},
					]
				: []),
		],
	};
}
