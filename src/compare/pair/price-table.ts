import { compareText } from '../../format/compare-text.ts';
import type { Citations } from '../citations.ts';
import type { Letter } from '../letters.ts';
import { isGone } from '../offers.ts';
import type { Profile } from '../profile.ts';
import { priceRows, type PriceRow } from '../rows.ts';

/** One provider with its offers of the models compared. */
export interface ProviderPrices<Side extends Letter = Letter> {
	provider: string;
	href: string;
	rows: (PriceRow & { side: Side; model: string })[];
}

/**
 * Every offer of some models by provider: those in use first, of these the ones with the most of the
 * models, then by name.
 */
export function providerPrices<Side extends Letter>(
	sides: readonly (readonly [Side, Profile])[],
	citations: Citations,
): ProviderPrices<Side>[] {
	const groups = new Map<string, Group<Side>>();
	for (const [side, profile] of sides) {
		const rows = priceRows(profile.offers, citations);
		for (const [i, offer] of profile.offers.entries()) {
			const { id, name } = offer.served.provider;
			const row = rows[i]!;
			let group = groups.get(id);
			if (!group) {
				group = { provider: name, href: row.href, rows: [], live: false, sides: 0, last: side };
				groups.set(id, group);
			}
			group.rows.push({ ...row, side, model: profile.name });
			group.live ||= !isGone(offer);
			// The offers of a side come together.
			if (group.sides === 0 || group.last !== side) group.sides += 1;
			group.last = side;
		}
	}
	return [...groups.values()]
		.sort(
			(x, y) =>
				Number(y.live) - Number(x.live) || y.sides - x.sides || compareText(x.provider, y.provider),
		)
		.map(({ provider, href, rows }) => ({ provider, href, rows }));
}

interface Group<Side extends Letter> extends ProviderPrices<Side> {
	/** Whether any of its offers is in use. */
	live: boolean;
	/** How many of the models it serves, and the last of them. */
	sides: number;
	last: Side;
}
