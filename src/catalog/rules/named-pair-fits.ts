import type { Problem } from '../problem.ts';
import { didYouMean } from './nearest.ts';
import { none, type Rule } from './rule.ts';

/** A pair of `pairs.yml` is two listed models, and stands there once. */
export const namedPairFits: Rule = ({ pairs, models, listed }, unread = none) => {
	if (!pairs) return [];
	const isListed = new Set(listed);
	const seen = new Set<string>();
	return pairs.list.flatMap((pair, index): Problem[] => {
		const at = (message: string, ...path: number[]) => ({
			file: pairs.file,
			path: [index, ...path],
			message,
		});
		const unknown = pair.flatMap((id, side) => {
			if (unread.has(`models/${id}`) || isListed.has(id)) return [];
			return models.has(id)
				? [at(`${id} is not a listed model, which a pair needs. Name another`, side)]
				: [at(`No model has the id ${id}${didYouMean(id, models.keys())}`, side)];
		});
		if (unknown.length > 0) return unknown;
		if (pair[0] === pair[1]) return [at('A pair is two models. Name another one')];
		const key = [...pair].sort().join(' ');
		if (seen.has(key)) return [at('This pair is there already, further up. Remove one')];
		seen.add(key);
		return [];
	});
};
