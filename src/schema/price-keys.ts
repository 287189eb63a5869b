/** The prices that most routes have, in US dollars per million tokens. */
export const basePrices = ['inputUsdPerMtok', 'outputUsdPerMtok'] as const;

/** The others. */
export const otherPrices = [
	'cacheReadUsdPerMtok',
	'cacheWriteUsdPerMtok',
	'cacheWrite1hUsdPerMtok',
	'reasoningUsdPerMtok',
	'batchInputUsdPerMtok',
	'batchOutputUsdPerMtok',
] as const;

/** The prices by tokens that a price period may have. */
export const priceKeys = [...basePrices, ...otherPrices] as const;
