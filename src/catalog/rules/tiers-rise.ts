import type { Rule } from './rule.ts';

/** The tiers of a price period stand in rising order of their thresholds. */
export const tiersRise: Rule = ({ providers }) =>
	[...providers.values()].flatMap(({ file, routes }) =>
		routes.flatMap(({ prices = [] }, i) =>
			prices.flatMap(({ tiers = [] }, j) =>
				tiers.flatMap(({ aboveInputTokens }, k) => {
					const before = tiers[k - 1]?.aboveInputTokens ?? 0;
					if (aboveInputTokens > before) return [];
					return {
						file,
						path: ['routes', i, 'prices', j, 'tiers', k, 'aboveInputTokens'],
						message: `This tier starts at ${aboveInputTokens} tokens, and the one before it at ${before}. Write the tiers in rising order`,
					};
				}),
			),
		),
	);
