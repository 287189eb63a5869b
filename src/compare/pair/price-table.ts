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
	const groups = new Map<string, ProviderPrices<Side> & { live: number }>();
	for (const [side, profile] of sides) {
		const rows = priceRows(profile.offers, citations);
		profile.offers.forEach((offer, i) => {
			const { id, name } = offer.served.provider;
			const row = rows[i]!;
			const group = groups.get(id) ?? { provider: name, href: row.href, rows: [], live: 0 };
			groups.set(id, group);
			group.rows.push({ ...row, side, model: profile.name });
			if (!isGone(offer)) group.live += 1;
		});
	}
	const served = ({ rows }: ProviderPrices) => new Set(rows.map(({ side }) => side)).size;
	return [...groups.values()]
		.sort(
			(x, y) =>
				Number(y.live > 0) - Number(x.live > 0) ||
				served(y) - served(x) ||
				(x.provider < y.provider ? -1 : 1),
		)
		.map(({ provider, href, rows }) => ({ provider, href, rows }));
}
