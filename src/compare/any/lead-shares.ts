import { countWhile } from '../count-while.ts';
import { costLead, tokensLead } from '../pair/pairing.ts';
import { perCatalog, perId } from '../per-catalog.ts';
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
	const { contextTokens, cost } = profileOf(catalog, id);
	const isListed = catalog.listed.includes(id);
	/** Of a list in which a listed model is itself. */
	const share = (led: number, { length }: readonly unknown[]) => {
		const others = isListed ? length - 1 : length;
		return others > 0 ? (100 * led) / others : undefined;
	};
	const [tokens, costs] = [knownTokens(catalog), knownCosts(catalog)];
	// Whom a model leads stand at one end of their list.
	const ledTokens =
		contextTokens &&
		share(
			countWhile(tokens, (other) => tokensLead(contextTokens.value, other) === 'a'),
			tokens,
		);
	const ledCost =
		isPriced(cost) &&
		share(
			countWhile(costs, (other) => costLead(cost, other) === 'a'),
			costs,
		);
	return {
		...(ledTokens !== undefined && { contextTokens: ledTokens }),
		...(ledCost !== undefined && ledCost !== false && { cost: ledCost }),
	};
});

/** The context windows of the listed models, the smallest first. */
const knownTokens = perCatalog((catalog) =>
	catalog.listed
		.flatMap((id) => profileOf(catalog, id).contextTokens?.value ?? [])
		.sort((x, y) => x - y),
);

/** The costs of the listed models that can be compared, the highest first. */
const knownCosts = perCatalog((catalog) =>
	catalog.listed
		.map((id) => profileOf(catalog, id).cost)
		.filter(isPriced)
		.sort((x, y) => y.best.cost.usd - x.best.cost.usd),
);

type Known = Extract<Profile['cost'], { kind: 'known' }>;

/** Whether a cost can be compared. The limits of a free route do not show in its price. */
function isPriced(cost: Profile['cost']): cost is Known {
	return cost.kind === 'known' && !cost.best.offer.free;
}
