import { didYouMean } from './nearest.ts';
import { none, type Rule } from './rule.ts';

/** Only a first-party provider names a lab, and that lab has a record. */
export const providerLabFits: Rule = ({ labs, providers }, unread = none) =>
	[...providers.values()].flatMap(({ file, kind, lab }) => {
		if (lab === undefined) return [];
		if (kind !== 'first-party')
			return {
				file,
				path: ['lab'],
				message: `Only a first-party provider has a lab, and this one is ${kind}. Remove the key, or write kind: first-party`,
			};
		if (labs.has(lab) || unread.has(`labs/${lab}`)) return [];
		return {
			file,
			path: ['lab'],
			message: `No lab has the id ${lab}. Add labs/${lab}.yml, or correct the id${didYouMean(lab, labs.keys())}`,
		};
	});
