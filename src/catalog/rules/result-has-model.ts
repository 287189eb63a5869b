import { didYouMean } from './nearest.ts';
import { none, type Rule } from './rule.ts';

/** Every result is of a model that has a record. */
export const resultHasModel: Rule = ({ models, benchmarks }, unread = none) =>
	[...benchmarks.values()].flatMap(({ file, results }) =>
		results.flatMap(({ model }, i) =>
			models.has(model) || unread.has(`models/${model}`)
				? []
				: {
						file,
						path: ['results', i, 'model'],
						message: `No model has the id ${model}. Add models/<lab>/${model}.yml, or correct the id${didYouMean(model, models.keys())}`,
					},
		),
	);
