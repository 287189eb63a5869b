import { compareText } from '../format/compare-text.ts';
import type { Catalog } from '../schema/catalog.ts';
import type { PricePeriod } from '../schema/provider.ts';
import { formatDay } from '../format/day.ts';
import { formatPercent, formatPrice } from '../format/quantity.ts';
import { claim, type Claim } from './claim.ts';
import { derived, evidenceOf, fact } from './evidence.ts';
import type { Offer } from './offers.ts';
import { profileOf, type Profile } from './profile.ts';
import { priceColumns } from './rows.ts';

/** Prices of one offer that changed on one day. */
export interface PriceChange {
	profile: Profile;
	offer: Offer;
	/** The day from which the new prices hold, as `YYYY-MM-DD`. */
	day: string;
	/** The day has not come yet. */
	announced: boolean;
	/** The day is that on which a source was read: the prices may have changed before it. */
	seen: boolean;
	/** One claim a price: `Output $30.00 → $20.00, down 33.3%`. */
	moves: readonly Claim[];
}

/** Every change in the price periods of an offer, oldest first. Periods that differ in nothing shown are none. */
export function changesOf(catalog: Catalog, profile: Profile, offer: Offer): PriceChange[] {
	const periods = offer.served.route.prices ?? [];
	return periods.flatMap((period, i) => {
		const before = periods[i - 1];
		if (!before || period.since === undefined) return [];
		const moves = movesBetween(catalog, before, period);
		if (moves.length === 0) return [];
		const day = period.since;
		const seen = day === evidenceOf(catalog, period.from).checkedOn;
		return [{ profile, offer, day, announced: day > catalog.asOf, seen, moves }];
	});
}

function movesBetween(catalog: Catalog, before: PricePeriod, after: PricePeriod): Claim[] {
	const source = ({ from, fieldsFrom }: PricePeriod, key: string) =>
		evidenceOf(catalog, fieldsFrom?.[key] ?? from);
	return priceColumns.flatMap(([key, label]) => {
		const [from, to] = [before[key], after[key]];
		if (from === undefined || to === undefined || from === to) return [];
		const old = fact(from, formatPrice(from), source(before, key));
		const now = fact(to, formatPrice(to), source(after, key));
		if (from === 0) return [claim`${label} ${old} → ${now}`];
		const share = (to - from) / from;
		const words = `${share < 0 ? 'down' : 'up'} ${formatPercent(Math.abs(share))}`;
		return [claim`${label} ${old} → ${now}, ${derived(share, words, [old, now])}`];
	});
}

/**
 * The latest price changes at the labs' own providers, newest first, then by name. What resellers
 * change is left out, since their lists move daily; so are variants of a service (regional, fast, free) and
 * changes that are only announced.
 */
export function latestPriceChanges(catalog: Catalog, count: number): PriceChange[] {
	const changes = [...catalog.models.keys()].flatMap((id) => {
		const profile = profileOf(catalog, id);
		return profile.offers
			.filter(({ own, variant }) => own && variant === undefined)
			.flatMap((offer) => changesOf(catalog, profile, offer))
			.filter(({ announced }) => !announced);
	});
	return changes
		.sort((a, b) => compareText(b.day, a.day) || compareText(a.profile.name, b.profile.name))
		.slice(0, count);
}

/**
 * `since 21 Aug 2026`, `from 1 Dec 2026`. Since, for the day of a period is the one that its source
 * gives, else the first on which a source showed the price.
 */
export function changeDay({ day, announced }: PriceChange): string {
	return `${announced ? 'from' : 'since'} ${formatDay(day)}`;
}
