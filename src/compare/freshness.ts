import type { Evidence } from './evidence.ts';
import { rules } from './rules.ts';

/** What was checked: how soon it grows old. */
export type Checked = 'price' | 'score';

const limits: Record<Checked, number> = {
	price: rules.stalePriceDays,
	score: rules.staleScoreDays,
};

/** Whether a fact was checked longer ago, on the day of the catalog, than its kind stays fresh. */
export function isStale(what: Checked, { age }: Evidence): boolean {
	return age > limits[what];
}

/** What stands below a fact that is stale; the page says elsewhere when it was checked. */
export const staleWord = 'stale';
