import type { Rule } from './rule.ts';

/** Price periods stand oldest first: each has a later first day; only the first may lack one. */
export const pricePeriodsRise: Rule = ({ providers }) =>
	[...providers.values()].flatMap(({ file, routes }) =>
		routes.flatMap(({ prices = [] }, i) =>
			prices.flatMap(({ since }, j) => {
				const before = prices[j - 1];
				if (!before) return [];
				const path = ['routes', i, 'prices', j];
				if (since === undefined)
					return {
						file,
						path,
						message: 'Only the first price period may leave out since. Write its first day',
					};
				if (before.since === undefined || since > before.since) return [];
				return {
					file,
					path: [...path, 'since'],
					message: `This period starts on ${since}, and the one before it on ${before.since}. Write the periods oldest first, one a day`,
				};
			}),
		),
	);
