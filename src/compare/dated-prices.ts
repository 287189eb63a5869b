import { dayAfter, formatDay } from '../format/day.ts';
import { formatPrice } from '../format/quantity.ts';
import type { Catalog } from '../schema/catalog.ts';
import { evidenceOf } from './evidence.ts';
import type { Offer } from './offers.ts';
import type { DatedPeriod, DatedPrices } from './prices-on-day.ts';
import { priceColumns, priceNotes } from './rows.ts';

/**
 * The prices of an offer by day. Where the first day of a period is not known, its prices are known
 * from the day on which its source was checked, or on its last day: before that they may have been others.
 */
export function datedPrices(catalog: Catalog, name: string, offer: Offer): DatedPrices {
	const all = offer.served.route.prices ?? [];
	const periods = all.map((period, i): DatedPeriod => {
		const { name: source, url, checkedOn } = evidenceOf(catalog, period.from);
		const end = all[i + 1]?.since ?? offer.endsOn;
		const last = end === undefined ? checkedOn : dayAfter(end, -1);
		return {
			from: period.since ?? (checkedOn < last ? checkedOn : last),
			prices: priceColumns.map(([key]) =>
				period[key] === undefined ? null : formatPrice(period[key]),
			),
			notes: priceNotes(period),
			source: { name: source, url, checkedOn: formatDay(checkedOn) },
		};
	});
	return { name, ...(offer.endsOn === undefined ? {} : { endsOn: offer.endsOn }), periods };
}
