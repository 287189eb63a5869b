/** The prices of one row of a price table over time. Small and plain, so that it travels as JSON. */
export interface DatedPrices {
	/** What the link in the first cell of the row says. */
	name: string;
	/** The day on which the route stopped or stops. */
	endsOn?: string;
	/** Oldest first; empty where no price is known at all. */
	periods: DatedPeriod[];
}

export interface DatedPeriod {
	/** The first day on which these prices are known to hold, as `YYYY-MM-DD`. */
	from: string;
	/** One text a price column; null where no price is known. */
	prices: (string | null)[];
	/** Tiers, batch prices, hours. */
	notes: string[];
	source: { name: string; url: string; checkedOn: string };
}

export type PricesOnDay =
	| { kind: 'known'; period: DatedPeriod }
	| { kind: 'ended'; endsOn: string }
	/** No source tells of this day, or none of any. */
	| { kind: 'unknown' };

/** What a route asked on a day: the prices known to hold then, and never those of a later day. */
export function pricesOn({ periods, endsOn }: DatedPrices, day: string): PricesOnDay {
	if (endsOn !== undefined && endsOn <= day) return { kind: 'ended', endsOn };
	const period = periods.findLast(({ from }) => from <= day);
	return period ? { kind: 'known', period } : { kind: 'unknown' };
}
