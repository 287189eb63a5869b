/** Words from a record, which may have letters that the font of the images lacks. */
export interface Words {
	text: string;
	/** What is said then: the id of the record. */
	id: string;
}

/** One fact: `Context window`, `200,000 tokens`. One without a value is shown as unknown. */
export interface OgFact {
	label: string;
	value?: string;
}

/**
 * What an image says of one thing. It holds no price: who shares a link shows the image as it was then,
 * for months, and prices change sooner than anything else here.
 */
export interface OgCard {
	title: Words;
	/** Who made it. */
	by?: Words;
	/** `Retired since 30 Jun 2026`, what readers must know first. */
	flag?: string;
	/** A sentence. Left out where the font lacks a letter of it. */
	text?: string;
	/** In rows of four. */
	facts: readonly OgFact[];
}

/** The image of a page: one card, or those of side A and side B. */
export interface OgImage {
	/** `Comparison`, `Model` */
	kind: string;
	cards: readonly [OgCard] | readonly [a: OgCard, b: OgCard];
	/** The day of the data, as readers see it. */
	asOf: string;
}
