import { basePrices, otherPrices } from '../../schema/price-keys.ts';
import type { PricePeriod } from '../../schema/provider.ts';
import { known, type Prices, type PriceState, type SourceId } from '../facts.ts';

/** What one source says of a route's prices, as of a day. */
export interface PriceStatement {
	source: SourceId;
	asOf: string;
	/** Oldest first. */
	states: PriceState[];
}

/** Below this share of difference two prices are the same. */
const sameWithin = 0.02;

/** The newest state of a statement. */
export function current({ states }: PriceStatement): PriceState {
	return states.at(-1)!;
}

/** The prices of a state without its day, tiers and hours. */
export function plain(state: PriceState): Prices {
	const { since: _since, tiers: _tiers, tierScope: _scope, hours: _hours, ...prices } = state;
	return prices;
}

/** Whether two states charge the same for plain input and output. */
export function sameBase(a: Prices, b: Prices): boolean {
	return basePrices.every((field) => same(a[field], b[field]));
}

/** Whether two prices are the same within what rounding blurs; unknown equals only unknown. */
export function same(a: number | undefined, b: number | undefined): boolean {
	if (a === undefined || b === undefined) return a === b;
	return Math.abs(a - b) <= sameWithin * Math.max(a, b);
}

/** Keys in the order of the schema. */
export function inOrder(period: PricePeriod): PricePeriod {
	const { since, tiers, tierScope, hours, from, fieldsFrom, conflicts, ...prices } = period;
	const byPlace = [...basePrices, ...otherPrices].map((field) => [field, prices[field]]);
	return known({
		since,
		...(Object.fromEntries(byPlace) as Prices),
		tiers,
		tierScope,
		hours,
		from,
		fieldsFrom,
		conflicts,
	}) as PricePeriod;
}
