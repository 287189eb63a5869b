import { misplacedIn } from './misplaced-in.ts';
import type { Rule } from './rule.ts';

/** Routes stand in the order of their models, then of their variants; without variant first. */
export const routesAreSorted: Rule = ({ providers }) =>
	[...providers.values()].flatMap(({ file, routes }) =>
		misplacedIn(routes, ({ model, variant = '' }) => [model, variant]).map((i) => ({
			file,
			path: ['routes', i],
			message: `Routes are sorted by model, then variant. Move this one of ${routes[i]!.model} up`,
		})),
	);
