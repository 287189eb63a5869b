import { costLead, tokensLead, type Lead } from '../pair/pairing.ts';
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
	const { contextTokens } = profile;
	const tokens = { led: 0, of: 0 };
	const cost = { led: 0, of: 0 };
	const count = (share: typeof cost, lead: Lead) => {
		share.of += 1;
		if (lead === 'a') share.led += 1;
	};
	for (const other of catalog.listed) {
		if (other === id) continue;
		const against = profileOf(catalog, other);
		if (contextTokens && against.contextTokens)
			count(tokens, tokensLead(contextTokens.value, against.contextTokens.value));
		if (isPriced(profile) && isPriced(against)) count(cost, costLead(profile.cost, against.cost));
	}
	return {
		...(tokens.of > 0 && { contextTokens: (100 * tokens.led) / tokens.of }),
		...(cost.of > 0 && { cost: (100 * cost.led) / cost.of }),
	};
});

/** Whether a model has a cost that can be compared. The limits of a free route do not show in its price. */
function isPriced({ cost }: Profile): boolean {
	return cost.kind === 'known' && !cost.best.offer.free;
}
