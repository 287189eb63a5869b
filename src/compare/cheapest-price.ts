import type { PricePeriod } from '../schema/provider.ts';
import { formatPrice } from '../format/quantity.ts';
import { fact, type Fact } from './evidence.ts';
import { isGone, isPlain, priceEvidence, type Offer } from './offers.ts';
import { perObject } from './per-catalog.ts';

/** The lowest price of a model with the offer that asks it. */
export interface CheapestPrice {
	fact: Fact<number>;
	offer: Offer;
	/** Nobody sells it any more: this was the last price. */
	ended: boolean;
}

/**
 * The lowest input, output or cached input price among the offers by tokens that can be used, free ones left out;
 * among the ended ones when no other has a price. As for a cost, variants of the usual service count
 * only where it has no price itself, and of equal prices that at the model's own lab stands. Nothing
 * when none is known.
 */
export function cheapestPrice(
	offers: readonly Offer[],
	key: CheapestKey,
): CheapestPrice | undefined {
	return cheapestOf[key](offers);
}

type CheapestKey = keyof Pick<
	PricePeriod,
	'inputUsdPerMtok' | 'outputUsdPerMtok' | 'cacheReadUsdPerMtok'
>;

/** Found once a list of offers: it stands in many tables. */
const cheapestOf: Record<CheapestKey, (offers: readonly Offer[]) => CheapestPrice | undefined> = {
	inputUsdPerMtok: perObject((offers) => findCheapest(offers, 'inputUsdPerMtok')),
	outputUsdPerMtok: perObject((offers) => findCheapest(offers, 'outputUsdPerMtok')),
	cacheReadUsdPerMtok: perObject((offers) => findCheapest(offers, 'cacheReadUsdPerMtok')),
};

function findCheapest(offers: readonly Offer[], key: CheapestKey): CheapestPrice | undefined {
	const priced = offers.filter(
		({ payAsYouGo, free, period }) => payAsYouGo && !free && period?.[key] !== undefined,
	);
	const live = priced.filter((offer) => !isGone(offer));
	const ended = live.length === 0;
	const pool = ended ? priced.filter(({ state }) => state === 'ended') : live;
	const plain = pool.filter(isPlain);
	const [offer] = (plain.length > 0 ? plain : pool).toSorted(
		(a, b) => a.period![key]! - b.period![key]! || Number(b.own) - Number(a.own),
	);
	if (!offer) return undefined;
	const usd = offer.period![key]!;
	return { fact: fact(usd, formatPrice(usd), priceEvidence(offer, key)), offer, ended };
}
