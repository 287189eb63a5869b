import type { Citations } from '../citations.ts';
import { isGone } from '../offers.ts';
import { priceRows, type PriceRow } from '../rows.ts';
import type { Pairing, Side } from './pairing.ts';

/** One provider with its offers of either model. */
export interface ProviderPrices {
	provider: string;
	href: string;
	rows: (PriceRow & { side: Side; model: string })[];
}

/** Every offer of both models by provider: those with both models first, then live ones, then the rest. */
export function providerPrices({ a, b }: Pairing, citations: Citations): ProviderPrices[] {
	const groups = new Map<string, ProviderPrices & { live: number }>();
	for (const [side, profile] of [
		['a', a],
		['b', b],
	] as const) {
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
	const sides = ({ rows }: ProviderPrices) => new Set(rows.map(({ side }) => side)).size;
	return [...groups.values()]
		.sort(
			(x, y) =>
				Number(y.live > 0) - Number(x.live > 0) ||
				sides(y) - sides(x) ||
				(x.provider < y.provider ? -1 : 1),
		)
		.map(({ provider, href, rows }) => ({ provider, href, rows }));
}
