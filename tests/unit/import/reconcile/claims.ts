import type {
	ModelClaim,
	ModelValues,
	ResultClaim,
	RouteClaim,
} from '../../../../src/import/facts.ts';
import type { Placed } from '../../../../src/import/reconcile/place.ts';

/** A placed claim about a model, of models.dev's record of it unless told otherwise. */
export function aModelClaim(
	values: ModelValues,
	claim: Partial<ModelClaim> = {},
	placed: Partial<Placed<ModelClaim>> = {},
): Placed<ModelClaim> {
	return {
		claim: { kind: 'model', source: 'models-dev', raw: 'acme-1', scope: 'model', values, ...claim },
		id: 'acme-1',
		lab: 'acme',
		tags: {},
		byAlias: false,
		byMoving: false,
		...placed,
	};
}

/** A placed claim about a route of models.dev at DeepInfra, priced 1/2 unless told otherwise. */
export function aRouteClaim(
	claim: Partial<RouteClaim> = {},
	placed: Partial<Placed<RouteClaim>> = {},
): Placed<RouteClaim> {
	return {
		claim: {
			kind: 'route',
			source: 'models-dev',
			raw: 'acme/acme-1',
			provider: 'deepinfra',
			prices: [{ inputUsdPerMtok: 1, outputUsdPerMtok: 2 }],
			...claim,
		},
		id: 'acme-1',
		lab: 'acme',
		tags: {},
		byAlias: false,
		byMoving: false,
		...placed,
	};
}

/** A placed result of 50, run independently. */
export function aResultClaim(
	claim: Partial<ResultClaim> = {},
	placed: Partial<Placed<ResultClaim>> = {},
): Placed<ResultClaim> {
	return {
		claim: {
			kind: 'result',
			source: 'epoch-benchmarks',
			raw: 'acme-1',
			benchmark: 'gpqa-diamond',
			score: 50,
			runBy: 'independent',
			...claim,
		},
		id: 'acme-1',
		lab: 'acme',
		tags: {},
		byAlias: false,
		byMoving: false,
		...placed,
	};
}
