import type { SourceFiles } from '../../../src/import/adapter.ts';
import type { Claim, ModelClaim, ResultClaim, RouteClaim } from '../../../src/import/facts.ts';

/** Files of a source held in memory, fetched on 2026-11-22, all in the state of `asOf`. */
export function sourceFiles(
	texts: Readonly<Record<string, string>>,
	states: Readonly<Record<string, string>> = {},
): SourceFiles {
	const stateOf = (name: string) => states[name] ?? '2026-07-02';
	return {
		retrieved: '2026-11-22',
		statedOn: stateOf,
		stateOf,
		list: () => Promise.resolve(Object.keys(texts).sort()),
		text: (name) => {
			const text = texts[name];
			return text === undefined
				? Promise.reject(new Error(`${name} is missing`))
				: Promise.resolve(text);
		},
	};
}

export const modelsOf = (claims: readonly Claim[]): ModelClaim[] =>
	claims.filter((claim) => claim.kind === 'model');
export const routesOf = (claims: readonly Claim[]): RouteClaim[] =>
	claims.filter((claim) => claim.kind === 'route');
export const resultsOf = (claims: readonly Claim[]): ResultClaim[] =>
	claims.filter((claim) => claim.kind === 'result');
