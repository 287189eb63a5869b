import type { Catalog } from '../../schema/catalog.ts';
import { formatDay } from '../../format/day.ts';
import { cheapestPrice } from '../cheapest-price.ts';
import { isStale, staleWord } from '../freshness.ts';
import { modelPath } from '../paths.ts';
import type { Profile } from '../profile.ts';
import { priceNotes } from '../rows.ts';
import { statusText } from './status-text.ts';

/** A price per million tokens, and the route that asks it or why there is none. */
export interface CardPrice {
	/** `$3.00`, `Free` or `Price unknown`. */
	text: string;
	small: string;
	known: boolean;
}

/** What a price widget shows of a model. Small and plain, so that it travels to a browser as JSON. */
export interface PriceCard {
	id: string;
	name: string;
	lab: string;
	href: string;
	/** The day of the data, as readers see it. */
	asOf: string;
	/** `Retired since 30 Jun 2026`; left out for an active model. */
	status?: string;
	input: CardPrice;
	output: CardPrice;
	/** Tiers, batch prices, hours of the cheapest input's route. */
	notes: string[];
	/** `200,000 tokens` or `Unknown`. */
	context: string;
	/** `checked 20 Aug 2026`; left out where no price is known. */
	checked?: string;
}

/** The lowest prices of a model, as on its page, with the day on which the older was checked. */
export function priceCard(catalog: Catalog, profile: Profile): PriceCard {
	const { id, name, lab, offers, contextTokens } = profile;
	const status = statusText(profile);
	const found = (['inputUsdPerMtok', 'outputUsdPerMtok'] as const).map((key) =>
		cheapestPrice(offers, key),
	);
	const [input, output] = found;
	const evidence = found
		.flatMap((price) => price?.fact.evidence ?? [])
		.toSorted((a, b) => b.age - a.age)[0];
	return {
		id,
		name,
		lab: lab.name,
		href: modelPath(id),
		asOf: formatDay(catalog.asOf),
		...(status === undefined ? {} : { status }),
		input: cardPrice(input, profile),
		output: cardPrice(output, profile),
		notes: input?.offer.period ? priceNotes(input.offer.period) : [],
		context: contextTokens ? `${contextTokens.text} tokens` : 'Unknown',
		...(evidence && {
			checked: `checked ${formatDay(evidence.checkedOn)}${isStale('price', evidence) ? `, ${staleWord}` : ''}`,
		}),
	};
}

function cardPrice(found: ReturnType<typeof cheapestPrice>, { cost }: Profile): CardPrice {
	if (found) {
		const { fact, offer, ended } = found;
		const small = ended ? `last price at ${offer.name}, ended` : `at ${offer.name}`;
		return { text: fact.text, small, known: true };
	}
	if (cost.kind === 'known' && cost.best.offer.free)
		return {
			text: 'Free',
			small: `only at ${cost.best.offer.name}, within limits that no price shows`,
			known: true,
		};
	return { text: 'Price unknown', small: 'No price by tokens is published', known: false };
}
