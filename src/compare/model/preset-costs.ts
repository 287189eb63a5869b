import { formatUsd } from '../../format/quantity.ts';
import { capitalise } from '../../format/words.ts';
import type { Citations } from '../citations.ts';
import { costEvidence, modelCost, type Offer } from '../offers.ts';
import { presets } from '../../cost/workload.ts';
import { workloadText } from '../workload-text.ts';

/** What a preset's traffic costs a month on the cheapest route for it. */
export interface PresetCost {
	preset: string;
	/** The traffic in words. */
	traffic: string;
	/** `$6,150`; left out where it is not known. */
	total?: string;
	/** The route, or why the cost is not known. */
	basis: string;
	refs: number[];
}

/** The cost of every preset. The cheapest route may be another one for each. */
export function presetCosts(offers: readonly Offer[], citations: Citations): PresetCost[] {
	return presets.map(({ name, workload }) => {
		const row = { preset: name, traffic: capitalise(workloadText(workload)) };
		const cost = modelCost(offers, workload);
		if (cost.kind === 'unknown') return { ...row, basis: cost.reason, refs: [] };
		const { offer, cost: sum } = cost.best;
		return {
			...row,
			total: formatUsd(sum.usd),
			basis: cost.kind === 'ended' ? `${offer.name}, last price` : offer.name,
			refs: citations.refs(costEvidence(cost.best)),
		};
	});
}
