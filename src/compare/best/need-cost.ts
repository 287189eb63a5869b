import { longTraffic } from '../../cost/long-traffic.ts';
import { presets, type Workload } from '../../cost/workload.ts';
import { modelCost, type ModelCost, type Offer } from '../offers.ts';
import { perObject } from '../per-catalog.ts';
import type { NeedId } from './needs.ts';

const presetOf = (id: string) => presets.find((preset) => preset.id === id)!.workload;

/** The traffic whose cost stands beside the models that a need ranks. */
export const needTraffic: Readonly<Record<NeedId, Workload>> = {
	coding: presetOf('coding-agent'),
	agents: presetOf('coding-agent'),
	'long-context': longTraffic,
	vision: presetOf('default'),
	'cheap-bulk': presetOf('classification'),
	'open-weights': presetOf('default'),
	reasoning: presetOf('default'),
};

/** What some offers cost at each of these traffics. Found once, since needs share them. */
const costAt = new Map(
	Object.values(needTraffic).map((traffic) => [
		traffic,
		perObject((offers: readonly Offer[]) => modelCost(offers, traffic)),
	]),
);

/** What a month of the traffic of a need costs. */
export interface NeedCost {
	cost: ModelCost;
	/** For traffic that may go in batches: whether it does at this route. */
	inBatches?: boolean;
}

/**
 * The cost at the cheapest route. Traffic that may go in batches goes without where no batch price is
 * published, or where another route is cheaper without.
 */
export function needCost(offers: readonly Offer[], need: NeedId): NeedCost {
	const traffic = needTraffic[need];
	const cost = costAt.get(traffic)!(offers);
	if (traffic.batchShare === 0) return { cost };
	const without = modelCost(offers, { ...traffic, batchShare: 0 });
	if (cost.kind === 'known' && (without.kind !== 'known' || usd(cost) <= usd(without)))
		return { cost, inBatches: true };
	return { cost: without, inBatches: false };
}

function usd({ best }: Extract<ModelCost, { kind: 'known' }>): number {
	return best.cost.usd;
}
