import { didYouMean } from './nearest.ts';
import { none, type Rule } from './rule.ts';

/** The lab that a model's folder names has a record. */
export const modelHasLab: Rule = ({ labs, models }, unread = none) =>
	[...models.values()]
		.filter(({ lab }) => !labs.has(lab) && !unread.has(`labs/${lab}`))
		.map(({ lab, file }) => ({
			file,
			path: [],
			message: `No lab has the id ${lab}. Add labs/${lab}.yml, or move this file to its lab's folder${didYouMean(lab, labs.keys())}`,
		}));
