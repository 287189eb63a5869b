import type { Catalog } from '../../schema/catalog.ts';
import type { Rule } from './rule.ts';

/** Going from successor to successor ends at a model without one. */
export const successorsEnd: Rule = ({ models }) =>
	[...models.values()].flatMap(({ id, file }) => {
		const circle = circleFrom(id, models);
		if (circle.length < 2) return [];
		return {
			file,
			path: ['successor'],
			message: `The successors go in a circle: ${[...circle, id].join(' → ')}. Remove the one that points to an older model`,
		};
	});

/** The ids from `start` back to it; empty when the way ends, or ends in a circle without it. */
function circleFrom(start: string, models: Catalog['models']): string[] {
	const way = [start];
	let next = models.get(start)?.successor;
	while (next !== undefined && !way.includes(next)) {
		way.push(next);
		next = models.get(next)?.successor;
	}
	return next === start ? way : [];
}
