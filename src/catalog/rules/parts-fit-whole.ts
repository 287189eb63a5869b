import type { Catalog } from '../../schema/catalog.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** No part is larger than its whole: output and input in the context, active in all parameters. */
export const partsFitWhole: Rule = (catalog) => [...ofModels(catalog), ...ofRoutes(catalog)];

function ofModels({ models }: Catalog): Problem[] {
	return [...models.values()].flatMap(({ file, limits = {}, parameters = {} }) => [
		...larger(file, ['limits', 'maxOutputTokens'], limits.maxOutputTokens, limits.contextTokens),
		...larger(file, ['limits', 'maxInputTokens'], limits.maxInputTokens, limits.contextTokens),
		...larger(file, ['parameters', 'active'], parameters.active, parameters.total, 'total'),
	]);
}

function ofRoutes({ providers }: Catalog): Problem[] {
	return [...providers.values()].flatMap(({ file, routes }) =>
		routes.flatMap(({ maxOutputTokens, contextTokens }, i) =>
			larger(file, ['routes', i, 'maxOutputTokens'], maxOutputTokens, contextTokens),
		),
	);
}

function larger(
	file: string,
	path: readonly PropertyKey[],
	part: number | undefined,
	whole: number | undefined,
	wholeKey = 'contextTokens',
): Problem[] {
	if (part === undefined || whole === undefined || part <= whole) return [];
	return [
		{
			file,
			path,
			message: `${part} is more than ${wholeKey}, which is ${whole}. Correct the wrong one, or leave it out`,
		},
	];
}
