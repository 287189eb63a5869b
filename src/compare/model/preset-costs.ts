import { formatDay } from '../../format/day.ts';
import { formatUsd } from '../../format/quantity.ts';
import { capitalise } from '../../format/words.ts';
import type { Citations } from '../citations.ts';
import { costEvidence, modelCost, type Offer } from '../offers.ts';
import type { Profile } from '../profile.ts';
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

/**
 * The cost of every preset. The cheapest route may be another one for each. Beside last prices stands
 * what `heir` costs, the model to look at in its place.
 */
export function presetCosts(
	offers: readonly Offer[],
	citations: Citations,
	heir?: Profile,
): PresetCost[] {
	return presets.map(({ name, workload }) => {
		const row = { preset: name, traffic: capitalise(workloadText(workload)) };
		const cost = modelCost(offers, workload);
		if (cost.kind === 'unknown') return { ...row, basis: cost.reason, refs: [] };
		const { offer, cost: sum } = cost.best;
		const refs = citations.refs(costEvidence(cost.best));
		const known = { ...row, total: formatUsd(sum.usd), refs };
		if (cost.kind === 'known') return { ...known, basis: offer.name };
		const ended = offer.endsOn === undefined ? '' : `, ended on ${formatDay(offer.endsOn)}`;
		const basis = `${offer.name}, last price${ended}`;
		const next = heir && modelCost(heir.offers, workload);
		if (next?.kind !== 'known') return { ...known, basis };
		return {
			...known,
			basis: `${basis}; its successor ${heir!.name} costs ${formatUsd(next.best.cost.usd)} at ${next.best.offer.name}`,
			refs: [...new Set([...refs, ...citations.refs(costEvidence(next.best))])],
		};
	});
}
