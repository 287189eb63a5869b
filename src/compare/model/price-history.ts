import type { Catalog } from '../../schema/catalog.ts';
import type { PricePeriod } from '../../schema/provider.ts';
import { formatDay } from '../../format/day.ts';
import { formatPrice } from '../../format/quantity.ts';
import type { Citations } from '../citations.ts';
import { periodEvidence, type Offer } from '../offers.ts';
import { providerPath } from '../paths.ts';
import { priceColumns } from '../rows.ts';

/** The prices of one offer over time, the newest first. */
export interface PriceHistory {
	provider: string;
	href: string;
	periods: PeriodRow[];
}

export interface PeriodRow {
	/** `21 Aug 2026`, `1 Dec 2026, announced`, `before 21 Aug 2026`. */
	since: string;
	/** One cell a price column; undefined where no price is published. */
	prices: (string | undefined)[];
	refs: number[];
}

/** Histories of the offers whose price has changed or will. An offer with one period has none. */
export function priceHistories(
	catalog: Catalog,
	offers: readonly Offer[],
	citations: Citations,
): PriceHistory[] {
	return offers.flatMap(({ name, served: { provider, route } }) => {
		const periods = route.prices ?? [];
		if (periods.length < 2) return [];
		const rows = periods.map((period, i) => ({
			since: sinceText(catalog.asOf, period, periods[i + 1]),
			prices: priceColumns.map(([key]) =>
				period[key] === undefined ? undefined : formatPrice(period[key]),
			),
			refs: citations.refs(periodEvidence(catalog, period)),
		}));
		return [{ provider: name, href: providerPath(provider.id), periods: rows.reverse() }];
	});
}

function sinceText(asOf: string, { since }: PricePeriod, next: PricePeriod | undefined): string {
	if (since !== undefined) return `${formatDay(since)}${since > asOf ? ', announced' : ''}`;
	return next?.since === undefined ? 'Start unknown' : `Before ${formatDay(next.since)}`;
}
