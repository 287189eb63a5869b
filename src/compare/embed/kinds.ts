/** The widgets that other sites can show, each with its address below `/embed/v1/`. */
export const embedKinds = ['cost', 'compare', 'price'] as const;
export type EmbedKind = (typeof embedKinds)[number];

/** How many models each takes. */
export const modelCounts: Readonly<Record<EmbedKind, { min: number; max: number }>> = {
	cost: { min: 1, max: 4 },
	compare: { min: 2, max: 2 },
	price: { min: 1, max: 1 },
};

/** What each is called, as in the title of its frame. */
export const embedTitles: Readonly<Record<EmbedKind, string>> = {
	cost: 'Monthly cost',
	compare: 'Decision scorecard',
	price: 'Price',
};

/** `one to four ids`, for a message or a table. */
export function modelCountText(kind: EmbedKind): string {
	const { min, max } = modelCounts[kind];
	const words = ['no', 'one', 'two', 'three', 'four'];
	if (min === max) return `${words[min]} ${min === 1 ? 'id' : 'ids'}`;
	return `${words[min]} to ${words[max]} ids`;
}
