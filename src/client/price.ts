import { joinCatalog } from '../compare/any/join-catalog.ts';
import type { ModelDocument } from '../compare/any/model-document.ts';
import type { Evidence } from '../compare/evidence.ts';
import { costEvidence, modelCost, type PricedOffer } from '../compare/offers.ts';
import { profileOf } from '../compare/profile.ts';
import type { ModelStage } from '../compare/status.ts';
import type { CostLine } from '../cost/workload-cost.ts';
import type { Workload } from '../cost/workload.ts';

/** What a model costs at a workload, never without that workload. */
export type Price = PricedModel & (KnownPrice | UnknownPrice);

/** Which model, at which traffic, on which day. */
export interface PricedModel {
	id: string;
	name: string;
	status: ModelStage;
	/** Id of the model to look at instead. */
	successor?: string;
	workload: Workload;
	/** The day of the data. */
	asOf: string;
}

export interface KnownPrice {
	/** `ended`: no route by tokens is in use, and this is what it cost at last. */
	kind: 'known' | 'ended';
	/** US dollars a month at list prices, without discounts and taxes. */
	usd: number;
	/** The cheapest route: `Acme`, `Bazaar (EU)`. */
	route: string;
	/** What the sum is made of. */
	lines: CostLine[];
	/** What was assumed where no source says, each as a sentence. */
	assumptions: string[];
	/** Where the prices come from. */
	sources: Evidence[];
	/** Other routes in use whose cost is known, cheapest first. */
	others: { route: string; usd: number }[];
}

export interface UnknownPrice {
	kind: 'unknown';
	/** Why, as a sentence without its full stop. */
	reason: string;
}

/** Prices a workload on the model of a document. */
export function priceOf(document: ModelDocument, workload: Workload): Price {
	const { id } = document.model;
	const { name, status, successor, offers } = profileOf(joinCatalog([document]), id);
	const cost = modelCost(offers, workload);
	return {
		...{ id, name, status: status.stage },
		...(successor && { successor: successor.value }),
		...{ workload, asOf: document.asOf },
		...(cost.kind === 'unknown'
			? cost
			: { kind: cost.kind, ...known(cost.best, cost.kind === 'known' ? cost.others : []) }),
	};
}

function known(best: PricedOffer, others: readonly PricedOffer[]): Omit<KnownPrice, 'kind'> {
	const { usd, lines, assumptions } = best.cost;
	return {
		usd,
		route: best.offer.name,
		lines,
		assumptions,
		sources: [...new Set(costEvidence(best))],
		others: others.map(({ offer, cost }) => ({ route: offer.name, usd: cost.usd })),
	};
}
