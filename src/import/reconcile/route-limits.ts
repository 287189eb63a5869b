import type { RouteFacts } from '../../schema/provider.ts';
import { known, type RouteClaim, type SourceId } from '../facts.ts';
import type { Placed } from './place.ts';

/** Limits of a route, and the sources of those that its listing does not give. */
export interface RouteLimits {
	values: Pick<RouteFacts, 'contextTokens' | 'maxOutputTokens'>;
	given: Record<string, SourceId>;
}

/** Sources by trust in limits: the newest one holds operating defaults, so it comes last. */
const limitOrder: readonly SourceId[] = ['models-dev', 'litellm', 'genai-prices', 'pi-ai'];
/** Sources whose number may be less than the window: a default, or the most input. */
const mayBeLess: readonly SourceId[] = ['litellm', 'pi-ai'];

/** The limits of a route; `modelContext` is the model's own window, where it is known. */
export function routeLimits(
	claims: readonly Placed<RouteClaim>[],
	lead: RouteClaim,
	modelContext: number | undefined,
): RouteLimits {
	const sorted = claims
		.map(({ claim }) => claim)
		.sort((a, b) => limitOrder.indexOf(a.source) - limitOrder.indexOf(b.source));
	const context = sorted.find(({ source, contextTokens }) => {
		if (contextTokens === undefined) return false;
		return !mayBeLess.includes(source) || contextTokens >= (modelContext ?? 0);
	});
	const window = context?.contextTokens ?? modelContext ?? Infinity;
	const output = sorted.find(
		({ maxOutputTokens }) => maxOutputTokens !== undefined && maxOutputTokens <= window,
	);
	const given: Record<string, SourceId> = {};
	if (context !== undefined && context.source !== lead.source)
		given['contextTokens'] = context.source;
	if (output !== undefined && output.source !== lead.source)
		given['maxOutputTokens'] = output.source;
	return {
		values: known({
			contextTokens: context?.contextTokens,
			maxOutputTokens: output?.maxOutputTokens,
		}),
		given,
	};
}
