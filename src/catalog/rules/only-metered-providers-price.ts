import type { Rule } from './rule.ts';

/** A plan or a trial has no price per token: what it costs is not counted in tokens. */
export const onlyMeteredProvidersPrice: Rule = ({ providers }) =>
	[...providers.values()]
		.filter(({ kind }) => kind === 'plan' || kind === 'trial')
		.flatMap(({ file, kind, routes }) =>
			routes.flatMap(({ prices }, i) =>
				prices === undefined
					? []
					: {
							file,
							path: ['routes', i, 'prices'],
							message: `A ${kind} provider has no token prices. Remove prices, or correct the kind`,
						},
			),
		);
