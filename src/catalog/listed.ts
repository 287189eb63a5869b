import type { Model, ServedRoute } from '../schema/catalog.ts';

/**
 * Whether a model is listed: its output is known to include text, its release day and context
 * window are known, and it either has a route with a paid price or open weights.
 *
 * A listed model is part of published pairs. All others keep a page of their own.
 */
export function isListed(model: Model, routes: readonly ServedRoute[]): boolean {
	return (
		model.modalities?.output?.includes('text') === true &&
		model.releasedOn !== undefined &&
		model.limits?.contextTokens !== undefined &&
		(model.openWeights === true || routes.some(hasPaidPrice))
	);
}

/** Whether any period, past ones included, asks for money. A free route alone is not a market. */
function hasPaidPrice({ route }: ServedRoute): boolean {
	return (route.prices ?? []).some(
		({ inputUsdPerMtok, outputUsdPerMtok }) =>
			(inputUsdPerMtok ?? 0) > 0 || (outputUsdPerMtok ?? 0) > 0,
	);
}
