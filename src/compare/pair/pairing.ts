import type { Catalog } from '../../schema/catalog.ts';
import { formatUsd } from '../../format/quantity.ts';
import { derived, fact, isFilled, type Fact } from '../evidence.ts';
import { costEvidence, isGone, type ModelCost, type Offer } from '../offers.ts';
import { perObject } from '../per-catalog.ts';
import { profileOf, type Profile } from '../profile.ts';
import { rules } from '../rules.ts';
import { compareScores, tally, type ScoreComparison, type Tally } from '../scores.ts';
import { defaultWorkloadText } from '../workload-text.ts';

export type Side = 'a' | 'b';
export type Lead = Side | 'tie' | 'none';

/** Two models with all that the sections of their page have in common. */
export interface Pairing {
	catalog: Catalog;
	a: Profile;
	b: Profile;
	scores: ScoreComparison;
	tally: Tally;
	/** The default workload in words. */
	workload: string;
}

export function pairing(catalog: Catalog, idA: string, idB: string): Pairing {
	const a = profileOf(catalog, idA);
	const b = profileOf(catalog, idB);
	const scores = compareScores(a.scores, b.scores);
	return {
		catalog,
		a,
		b,
		scores,
		tally: tally(scores.shared),
		workload: defaultWorkloadText,
	};
}

export const otherSide = (side: Side): Side => (side === 'a' ? 'b' : 'a');

/** Which side has more (or less) of a number; none when either is not known. */
export function leadOf(
	a: number | undefined,
	b: number | undefined,
	better: 'more' | 'less' = 'more',
): Lead {
	if (a === undefined || b === undefined) return 'none';
	if (a === b) return 'tie';
	return a > b === (better === 'more') ? 'a' : 'b';
}

/** Which side takes more tokens; limits that are about the same lead nothing. */
export function tokensLead(a: number | undefined, b: number | undefined): Lead {
	const apart = Math.abs((a ?? 0) - (b ?? 0));
	const about =
		a !== undefined && b !== undefined && apart <= rules.sameTokensShare * Math.max(a, b);
	return about ? 'tie' : leadOf(a, b);
}

/** Which side costs less at the default workload; ended prices lead nothing. */
export function costLead(a: ModelCost, b: ModelCost): Lead {
	if (a.kind !== 'known' || b.kind !== 'known') return 'none';
	const [x, y] = [a.best.cost.usd, b.best.cost.usd];
	if (Math.abs(x - y) <= rules.sameCostShare * Math.max(x, y)) return 'tie';
	return x < y ? 'a' : 'b';
}

/**
 * The cost of the default workload as a fact: `$6,150`, or `$0 (free route)`. Nothing when it is not
 * known.
 */
export const costFact = perObject(({ cost }: Profile): Fact<number> | undefined => {
	if (cost.kind === 'unknown') return undefined;
	const { offer, cost: sum } = cost.best;
	const text = formatUsd(sum.usd) + (offer.free ? ' (free route)' : '');
	return { value: sum.usd, text, evidence: costEvidence(cost.best) };
});

/**
 * What is known of two costs that cannot be compared: `A costs $6,150 a month; the cost of B is
 * unknown (no provider of it is known)`. Nothing when neither is known.
 */
export function costsApart({ a, b }: Pairing): Fact<string> | undefined {
	const facts = [costFact(a), costFact(b)].filter((one) => one !== undefined);
	if (!isFilled(facts)) return undefined;
	const text = [a, b].map(costInWords).join('; ');
	return derived(text, text, facts);
}

function costInWords(profile: Profile): string {
	const { name, cost } = profile;
	if (cost.kind === 'unknown') return `the cost of ${name} is unknown (${lowerFirst(cost.reason)})`;
	const usd = costFact(profile)!.text;
	return cost.kind === 'ended'
		? `${name} came to ${usd} a month at its last price`
		: `${name} costs ${usd} a month`;
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** A day or month with its preposition: `on 30 Jun 2025`, `in Oct 2024`. */
export function onDay(day: Fact<string>): Fact<string> {
	return { ...day, text: `${day.value.length === 7 ? 'in' : 'on'} ${day.text}` };
}

/** Whether nobody can start new work on a model: retired, and no weights to host. */
export function isDead({ status, openWeights }: Profile): boolean {
	return status.stage === 'retired' && openWeights?.value !== true;
}

/** Offers by tokens that a reader can use. */
export const liveOffers = perObject(({ offers }: Profile): readonly Offer[] =>
	offers.filter((offer) => offer.payAsYouGo && !isGone(offer)),
);

/** The providers of these offers. */
export const liveProviders = perObject((profile: Profile) => providerCount(liveOffers(profile)));

/** Distinct providers among offers, as a number with the offers' evidence. */
export function providerCount(offers: readonly Offer[]): Fact<number> | undefined {
	const byProvider = new Map(offers.map((offer) => [offer.served.provider.id, offer]));
	const facts = [...byProvider.values()].map(({ name, evidence }) => fact(name, name, evidence));
	const [first, ...rest] = facts;
	if (!first) return undefined;
	return derived(facts.length, String(facts.length), [first, ...rest]);
}
