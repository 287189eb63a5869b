import { didYouMean } from './nearest.ts';
import { none, type Rule } from './rule.ts';

/** A model's successor is another model that has a record. */
export const successorExists: Rule = ({ models }, unread = none) =>
	[...models.values()].flatMap(({ id, file, successor }) => {
		if (successor === undefined) return [];
		if (successor === id)
			return {
				file,
				path: ['successor'],
				message: 'A model cannot succeed itself. Write the id of the newer model, or leave it out',
			};
		if (models.has(successor) || unread.has(`models/${successor}`)) return [];
		return {
			file,
			path: ['successor'],
			message: `No model has the id ${successor}. Add its record, or leave the key out${didYouMean(successor, models.keys())}`,
		};
	});
