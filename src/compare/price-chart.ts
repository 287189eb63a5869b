import type { Catalog } from '../schema/catalog.ts';
import { isPlain, type Offer } from './offers.ts';
import { perId } from './per-catalog.ts';
import { profileOf, type Profile } from './profile.ts';

/** One stepped line: a price of one route over time. */
export interface PriceLine {
	/** `OpenAI, output`; `A: OpenAI, output` where two models share the chart. */
	name: string;
	/** Index of the model among those of the chart. */
	model: number;
	price: 'input' | 'output';
	/** Index of the route among those of its model. */
	route: number;
	/** Days as `YYYY-MM-DD` and US dollars per million tokens from that day on, oldest first. */
	steps: [day: string, usdPerMtok: number][];
}

/** The price history of one or two models, to be drawn. */
export interface PriceChart {
	/** First and last day of the drawing. */
	from: string;
	to: string;
	lines: PriceLine[];
	/** Whether a line starts at the edge only because its first day is not known. */
	openStart: boolean;
}

/** Routes of a model that a chart can hold and stay legible. */
const routesShown = 2;
/** Days drawn before the first known change, so that the price before it can be seen. */
const leadDays = 60;

/**
 * The input and output prices of the routes that have changed, those of the model's lab first. Nothing
 * where no plain route by tokens has a second period that has begun. Announced prices are left out.
 */
export function priceChart(catalog: Catalog, profiles: readonly Profile[]): PriceChart | undefined {
	const changed = profiles.map(({ id }) => changedOffers(catalog, id));
	const periods = changed.flat().flatMap((offer) => begun(catalog, offer));
	const days = periods.flatMap(({ since }) => (since === undefined ? [] : [since])).sort();
	if (days[0] === undefined) return undefined;
	const from = daysBefore(days[0], leadDays);
	const to = catalog.asOf;
	const sideOf = profiles.length === 2 ? ['A: ', 'B: '] : [];
	const lines = changed.flatMap((offers, model) =>
		offers.flatMap((offer, route) =>
			(['output', 'input'] as const).flatMap((price): PriceLine[] => {
				const steps = begun(catalog, offer).flatMap((period): PriceLine['steps'] => {
					const usd = period[`${price}UsdPerMtok`];
					return usd === undefined ? [] : [[period.since ?? from, usd]];
				});
				if (steps.length < 2) return [];
				// The last price holds until the route ends, or until the day of the data.
				const end = offer.endsOn !== undefined && offer.endsOn < to ? offer.endsOn : to;
				const last = steps.at(-1)!;
				return [
					{
						name: `${sideOf[model] ?? ''}${offer.name}, ${price}`,
						model,
						price,
						route,
						steps: [...steps, [end, last[1]]],
					},
				];
			}),
		),
	);
	if (lines.length === 0) return undefined;
	return { from, to, lines, openStart: periods.some(({ since }) => since === undefined) };
}

const changedOffers = perId((catalog, id): readonly Offer[] =>
	profileOf(catalog, id)
		.offers.filter(
			(offer) => offer.payAsYouGo && isPlain(offer) && begun(catalog, offer).length > 1,
		)
		.toSorted((x, y) => Number(y.own) - Number(x.own))
		.slice(0, routesShown),
);

function begun({ asOf }: Catalog, { served: { route } }: Offer) {
	return (route.prices ?? []).filter(({ since }) => since === undefined || since <= asOf);
}

function daysBefore(day: string, days: number): string {
	return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}
