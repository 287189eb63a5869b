import { costLead, tokensLead } from '../pair/pairing.ts';
import { perId } from '../per-catalog.ts';
import { profileOf, type Profile } from '../profile.ts';

/** The share of other models that a model leads, in per cent. One that takes an unknown fact is left out. */
export interface LeadShares {
	/** Of the listed models with a known context window, those that take fewer tokens. */
	contextTokens?: number;
	/** Of the listed models with a known cost of the default workload, those that cost more. */
	cost?: number;
}

/** Which share of the other listed models a model leads, by the rules for two. It takes all models. */
export const leadSharesOf = perId((catalog, id): LeadShares => {
	const profile = profileOf(catalog, id);
	const others = catalog.listed
		.filter((other) => other !== id)
		.map((other) => profileOf(catalog, other));
	const { contextTokens } = profile;
	const shorter = others.flatMap((other) =>
		contextTokens && other.contextTokens
			? [tokensLead(contextTokens.value, other.contextTokens.value) === 'a']
			: [],
	);
	const dearer = others
		.filter((other) => isPriced(profile) && isPriced(other))
		.map((other) => costLead(profile.cost, other.cost) === 'a');
	return {
		...(shorter.length > 0 && { contextTokens: shareOf(shorter) }),
		...(dearer.length > 0 && { cost: shareOf(dearer) }),
	};
});

/** Whether a model has a cost that can be compared. The limits of a free route do not show in its price. */
function isPriced({ cost }: Profile): boolean {
	return cost.kind === 'known' && !cost.best.offer.free;
}

function shareOf(led: readonly boolean[]): number {
	return (100 * led.filter(Boolean).length) / led.length;
}
