import type { Provider } from '../../schema/catalog.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Input read from a cache never costs more than fresh input at the same time and size. */
export const cacheReadIsCheaper: Rule = ({ providers }) => [...providers.values()].flatMap(check);

function check({ file, routes }: Provider): Problem[] {
	return routes.flatMap(({ prices = [] }, i) =>
		prices.flatMap((period, j) => {
			const path = ['routes', i, 'prices', j];
			const sets = [
				{ ...period, path },
				...(period.tiers ?? []).map((tier, k) => ({ ...tier, path: [...path, 'tiers', k] })),
				...(period.hours ?? []).map((hours, k) => ({ ...hours, path: [...path, 'hours', k] })),
			];
			return sets.flatMap(({ path, inputUsdPerMtok, cacheReadUsdPerMtok }) =>
				inputUsdPerMtok === undefined ||
				cacheReadUsdPerMtok === undefined ||
				cacheReadUsdPerMtok <= inputUsdPerMtok
					? []
					: {
							file,
							path: [...path, 'cacheReadUsdPerMtok'],
							message: `Input read from a cache costs ${cacheReadUsdPerMtok}, more than fresh input at ${inputUsdPerMtok}. Are the two swapped? Correct them, or leave the wrong one out`,
						},
			);
		}),
	);
}
