import { regionNames } from '../../cost/regions.ts';
import type { Workload } from '../../cost/workload.ts';
import { formatUsd } from '../../format/quantity.ts';
import { modelCost, regionOf, type ModelCost, type PlainOffer } from '../offers.ts';
import type { PlainModel } from '../plain-model.ts';

/** A model of the calculator: at its cheapest route, or at the one that a reader picked. */
export interface ChosenModel {
	model: PlainModel;
	/** Key of the route among `routeChoices`. */
	route?: string;
}

/** A route that a reader can pick instead of the cheapest. */
export interface RouteChoice {
	/** Names it in an address: `amazon-bedrock-eu`. */
	key: string;
	offer: PlainOffer;
}

/** Every route of a model, in the order of its offers, each under a key of its own. */
export function routeChoices(offers: readonly PlainOffer[]): RouteChoice[] {
	const times = new Map<string, number>();
	return offers.map((offer) => {
		const key = offer.name
			.toLowerCase()
			.replaceAll(/[^a-z0-9]+/g, '-')
			.replaceAll(/^-|-$/g, '');
		const nth = (times.get(key) ?? 0) + 1;
		times.set(key, nth);
		return { key: nth === 1 ? key : `${key}-${nth}`, offer };
	});
}

/** The route that was picked; nothing where none was, or where the model has no such route. */
export function pickedOffer({ model, route }: ChosenModel): PlainOffer | undefined {
	if (route === undefined) return undefined;
	return routeChoices(model.offers).find(({ key }) => key === route)?.offer;
}

/** What a chosen model costs: at the route picked, else at the cheapest. */
export function chosenCost(chosen: ChosenModel, workload: Workload): ModelCost<PlainOffer> {
	const offer = pickedOffer(chosen);
	return offer ? costAtRoute(offer, workload) : modelCost(chosen.model.offers, workload);
}

/** What a workload costs at one route, or why that is not known. */
export function costAtRoute(offer: PlainOffer, workload: Workload): ModelCost<PlainOffer> {
	const { region } = workload;
	if (!offer.payAsYouGo) return { kind: 'unknown', reason: 'Not billed by tokens' };
	if (region !== undefined && regionOf(offer) !== region)
		return { kind: 'unknown', reason: `Not a route of the region ${regionNames[region]}` };
	if (offer.period === undefined)
		return { kind: 'unknown', reason: 'No price of this route is known' };
	return modelCost([offer], workload);
}

/** A route in the list to pick from: `Acme: $4,100`, or why its cost is not known. */
export function routeText({ offer }: RouteChoice, workload: Workload): string {
	const cost = costAtRoute(offer, workload);
	if (cost.kind === 'unknown') return `${offer.name}: ${cost.reason}`;
	const sum = formatUsd(cost.best.cost.usd);
	return `${offer.name}: ${cost.kind === 'ended' ? `last price ${sum}` : sum}`;
}

/** What prices depend on beyond counts and shares, for some models: the hour, and which regions. */
export function extraInputs(models: readonly PlainModel[]) {
	const offers = models.flatMap(({ offers }) => offers.filter(({ payAsYouGo }) => payAsYouGo));
	return {
		hour: offers.some(({ period }) => period?.hours !== undefined),
		regions: [...new Set(offers.map(regionOf).filter((region) => region !== undefined))].sort(),
	};
}
