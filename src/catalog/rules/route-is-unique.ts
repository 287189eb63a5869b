import { repeatsIn } from './repeats-in.ts';
import type { Rule } from './rule.ts';

/** A provider serves a model's variant under one id once. */
export const routeIsUnique: Rule = ({ providers }) =>
	[...providers.values()].flatMap(({ file, routes }) =>
		repeatsIn(routes, ({ model, variant, id }) => [model, variant, id]).map((i) => ({
			file,
			path: ['routes', i],
			message: `This route of ${routes[i]!.model} is written twice. Keep one, or give them different variants or ids`,
		})),
	);
