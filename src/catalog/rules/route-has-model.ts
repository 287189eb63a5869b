import { didYouMean } from './nearest.ts';
import { none, type Rule } from './rule.ts';

/** Every route is of a model that has a record. */
export const routeHasModel: Rule = ({ models, providers }, unread = none) =>
	[...providers.values()].flatMap(({ file, routes }) =>
		routes.flatMap(({ model }, i) =>
			models.has(model) || unread.has(`models/${model}`)
				? []
				: {
						file,
						path: ['routes', i, 'model'],
						message: `No model has the id ${model}. Add models/<lab>/${model}.yml, or correct the id${didYouMean(model, models.keys())}`,
					},
		),
	);
