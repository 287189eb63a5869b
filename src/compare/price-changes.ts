import { compareText } from '../format/compare-text.ts';
import type { Catalog } from '../schema/catalog.ts';
import type { PricePeriod } from '../schema/provider.ts';
import { formatDay } from '../format/day.ts';
import { formatPercent, formatPrice } from '../format/quantity.ts';
import { claim, type Claim } from './claim.ts';
import { derived, evidenceOf, fact, isFilled, type Fact } from './evidence.ts';
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
	/** The day is that on which a source first showed the prices: they may have changed before it. */
	seen: boolean;
	/** One fact a price: `output fell 33.3%, from $30.00 to $20.00`. The value is the share. */
	moves: readonly [Fact<number>, ...Fact<number>[]];
}

/** Every change in the price periods of an offer, oldest first. Periods that differ in nothing shown are none. */
export function changesOf(catalog: Catalog, profile: Profile, offer: Offer): PriceChange[] {
	const periods = offer.served.route.prices ?? [];
	return periods.flatMap((period, i) => {
		const before = periods[i - 1];
		if (!before || period.since === undefined) return [];
		const announced = period.since > catalog.asOf;
		const moves = movesBetween(catalog, before, period, announced);
		if (!isFilled(moves)) return [];
		const seen = !announced && isFirstSeen(catalog, period);
		return [{ profile, offer, day: period.since, announced, seen, moves }];
	});
}

/**
 * Whether the first day of a period is only that on which a source showed the price. It is, unless the
 * record says who gives the day, or its source is no list of other people's prices: lists have no days.
 */
function isFirstSeen(catalog: Catalog, { since, from, fieldsFrom }: PricePeriod): boolean {
	if (fieldsFrom?.['since'] !== undefined) return false;
	const { source, checkedOn } = evidenceOf(catalog, from);
	return since === checkedOn || catalog.sources.get(source)!.kind === 'aggregator';
}

function movesBetween(
	catalog: Catalog,
	before: PricePeriod,
	after: PricePeriod,
	announced: boolean,
): Fact<number>[] {
	const source = ({ from, fieldsFrom }: PricePeriod, key: string) =>
		evidenceOf(catalog, fieldsFrom?.[key] ?? from);
	return priceColumns.flatMap(([key, label]) => {
		const [from, to] = [before[key], after[key]];
		if (from === undefined || to === undefined || from === to) return [];
		const old = fact(from, formatPrice(from), source(before, key));
		const now = fact(to, formatPrice(to), source(after, key));
		const name = label.toLowerCase();
		const way = wayOf(to < from, announced);
		const range = `from ${old.text} to ${now.text}`;
		if (from === 0) return [derived(Infinity, `${name} ${way} ${range}`, [old, now])];
		const share = (to - from) / from;
		const words = `${name} ${way} ${formatPercent(Math.abs(share))}, ${range}`;
		return [derived(share, words, [old, now])];
	});
}

function wayOf(down: boolean, announced: boolean): string {
	if (announced) return down ? 'falls' : 'rises';
	return down ? 'fell' : 'rose';
}

/**
 * A change as a sentence: `On 1 Sep 2026, Small 1 at Acme: output fell 20%, from $5.00 to $4.00.` A day
 * that is only that of a source reads `Seen on`, one that has not come `From`.
 */
export function changeClaim({ profile, offer, day, announced, seen, moves }: PriceChange): Claim {
	const when = `${seen ? 'Seen on' : announced ? 'From' : 'On'} ${formatDay(day)}`;
	const text = moves.map((move) => move.text).join('; ');
	return claim`${when}, ${profile.name} at ${offer.name}: ${derived(day, text, moves)}.`;
}

/** `on 21 Aug 2026`, `seen on 21 Aug 2026`, `from 1 Dec 2026`. */
export function changeDay({ day, announced, seen }: PriceChange): string {
	return `${seen ? 'seen on' : announced ? 'from' : 'on'} ${formatDay(day)}`;
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
