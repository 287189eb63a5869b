import { endpointStyles, type EndpointStyle } from '../../schema/endpoint-styles.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { formatDay } from '../../format/day.ts';
import { formatPercent, formatTimes, formatUsd } from '../../format/quantity.ts';
import { listOf } from '../../format/words.ts';
import { claim, type Claim } from '../claim.ts';
import { deadline } from '../deadline.ts';
import {
	because,
	citationOf,
	derived,
	evidenceOf,
	fact,
	isFilled,
	type Fact,
} from '../evidence.ts';
import type { Offer } from '../offers.ts';
import { perId, perObject } from '../per-catalog.ts';
import { profileOf, type Profile } from '../profile.ts';
import { endpointNames } from '../provider-words.ts';
import { costFact, isDead, liveOffers, otherSide, type Pairing, type Side } from './pairing.ts';

/** What a move from one model to the other takes, each point with its evidence. */
export interface Friction {
	from: Side;
	heading: string;
	claims: Claim[];
}

export function frictionFrom(pair: Pairing, from: Side): Friction {
	const [x, y] = [pair[from], pair[otherSide(from)]];
	return {
		from,
		heading: `From ${x.name} to ${y.name}`,
		claims: [
			...deadlines(pair.catalog, x, y),
			sharedProviders(x, y),
			endpoints(pair.catalog, x, y),
			...capabilityChanges(x, y),
			...shrinkingLimits(x, y),
			costChange(pair, x, y),
		].filter((one) => one !== undefined),
	};
}

function deadlines(catalog: Catalog, x: Profile, y: Profile): Claim[] {
	return [dueMove(catalog, x), ...endingRoutes(catalog, x), whereItLeads(y)].filter(
		(one) => one !== undefined,
	);
}

/** When a reader has to leave a model. */
function dueMove(
	catalog: Catalog,
	{ name, status: { stage, fact, retiresOn } }: Profile,
): Claim | undefined {
	if (!fact) return undefined;
	if (stage === 'retired')
		return retiresOn
			? claim`The move is due: ${name} was retired on ${retiresOn}.`
			: claim`The move is due: ${name} is retired${because(fact)}.`;
	if (stage !== 'deprecated') return undefined;
	return retiresOn
		? claim`The move is due by ${deadline(catalog, retiresOn)}, when ${name} retires.`
		: claim`The move will be due: ${name} is deprecated${because(fact)}.`;
}

/** Routes in use that end before or without the model. The lab's own ends with it, which is said already. */
function endingRoutes(catalog: Catalog, profile: Profile): Claim[] {
	const { status } = profile;
	return liveOffers(profile)
		.filter(({ endsOn }) => endsOn !== undefined && endsOn !== status.retiresOn?.value)
		.map(({ name, endsOn, stateEvidence }) => {
			const day = fact(endsOn!, formatDay(endsOn!), stateEvidence);
			return claim`${name} stops serving ${profile.name} on ${deadline(catalog, day)}.`;
		});
}

/** What the status of the model to move to means for the move. */
function whereItLeads(profile: Profile): Claim | undefined {
	const { name, status } = profile;
	const { stage, fact, retiresOn } = status;
	if (!fact) return undefined;
	const on = retiresOn && { ...retiresOn, text: ` on ${retiresOn.text}` };
	if (stage === 'preview')
		return claim`${name} is a preview${because(fact)}, so it may change after the move.`;
	if (stage === 'deprecated')
		return on
			? claim`${name} retires${on}, so another move follows.`
			: claim`${name} is deprecated${because(fact)}, so another move follows.`;
	const retired = { ...(on ?? because(fact)), text: `was retired${on?.text ?? ''}` };
	return isDead(profile)
		? claim`The move leads nowhere: ${name} ${retired}.`
		: claim`${name} ${retired}; its weights can still be hosted.`;
}

const namesShown = 5;

/** The last of the offers in use of each provider, in the order of the first. */
const liveByProvider = perObject(
	(profile: Profile): ReadonlyMap<string, Offer> =>
		new Map(liveOffers(profile).map((offer) => [offer.served.provider.id, offer])),
);

function sharedProviders(x: Profile, y: Profile): Claim | undefined {
	const theirs = liveByProvider(y);
	const shared: (readonly [Offer, Offer])[] = [];
	for (const [id, offer] of liveByProvider(x)) {
		const other = theirs.get(id);
		if (other) shared.push([offer, other]);
	}
	const facts = shared.flatMap((offers) =>
		offers.map(({ name, evidence }) => fact(name, name, evidence)),
	);
	if (!isFilled(facts)) return noSharedProvider(x, y);
	const names = shared.map(([{ served }]) => served.provider.name);
	const shown = names.slice(0, namesShown);
	const rest = names.length - shown.length;
	const list = listOf(rest > 0 ? [...shown, `${rest} more`] : shown);
	return claim`${derived(names, list, facts)} ${names.length === 1 ? 'serves' : 'serve'} both, so the account can stay.`;
}

function noSharedProvider(x: Profile, y: Profile): Claim | undefined {
	const [mine, theirs] = [liveOffers(x)[0], liveOffers(y)[0]];
	if (!mine || !theirs) return undefined;
	const facts = [
		fact(mine.name, '', mine.evidence),
		fact(theirs.name, '', theirs.evidence),
	] as const;
	return claim`No provider in the records serves both${derived(0, '', facts)}, so a new account is needed.`;
}

/** The API styles under which a model's live routes are served, with a provider as evidence for each. */
const stylesOf = perId((catalog, id): ReadonlyMap<EndpointStyle, Fact<string>> => {
	const styles = new Map<EndpointStyle, Fact<string>>();
	for (const { served } of liveOffers(profileOf(catalog, id))) {
		const { endpoint, name, from } = served.provider;
		if (endpoint === undefined || styles.has(endpoint)) continue;
		styles.set(endpoint, fact(name, name, evidenceOf(catalog, citationOf(from, 'endpoint'))));
	}
	return styles;
});

function endpoints(catalog: Catalog, x: Profile, y: Profile): Claim | undefined {
	const [mine, theirs] = [stylesOf(catalog, x.id), stylesOf(catalog, y.id)];
	const common = endpointStyles.find((style) => mine.has(style) && theirs.has(style));
	if (common) {
		const where = derived(common, endpointNames[common], [mine.get(common)!, theirs.get(common)!]);
		return claim`The client can stay: both are served through ${where}-style endpoints.`;
	}
	const [from, to] = [styleList(mine), styleList(theirs)];
	return from && to && claim`The client changes from ${from} to ${to} endpoints.`;
}

/** `Anthropic-style or Bedrock-style`. */
function styleList(styles: ReadonlyMap<EndpointStyle, Fact<string>>): Fact | undefined {
	const facts = [...styles.values()];
	if (!isFilled(facts)) return undefined;
	const names = endpointStyles.filter((style) => styles.has(style));
	return derived(
		names,
		listOf(
			names.map((style) => `${endpointNames[style]}-style`),
			'or',
		),
		facts,
	);
}

function capabilityChanges(x: Profile, y: Profile): (Claim | undefined)[] {
	const pairs = x.capabilities.map((mine, i) => ({ mine, theirs: y.capabilities[i]! }));
	const lost = pairs.filter(({ mine, theirs }) => mine.answer === 'yes' && theirs.answer === 'no');
	const gained = pairs.filter(
		({ mine, theirs }) => mine.answer === 'no' && theirs.answer === 'yes',
	);
	const unsure = pairs.filter(
		({ mine, theirs }) => mine.answer === 'yes' && theirs.answer === 'unknown',
	);
	const named = (some: typeof pairs) => {
		const facts = some.flatMap(({ mine, theirs }) =>
			[mine.fact, theirs.fact].filter((one) => one !== undefined),
		);
		const names = some.map(({ mine }) => mine.noun);
		return isFilled(facts) ? derived(names, listOf(names), facts) : undefined;
	};
	const [gone, won, open] = [named(lost), named(gained), named(unsure)];
	return [
		gone && claim`Lost: ${gone}.`,
		won && claim`Gained: ${won}.`,
		open && claim`To be checked, since it is not known of ${y.name}: ${open}.`,
	];
}

function shrinkingLimits(x: Profile, y: Profile): Claim[] {
	const claims: Claim[] = [];
	const shrinks = (from?: Fact<number>, to?: Fact<number>) => from && to && to.value < from.value;
	if (shrinks(x.contextTokens, y.contextTokens))
		claims.push(
			claim`The context window shrinks from ${x.contextTokens!} to ${y.contextTokens!} tokens.`,
		);
	if (shrinks(x.maxOutputTokens, y.maxOutputTokens))
		claims.push(
			claim`The longest answer shrinks from ${x.maxOutputTokens!} to ${y.maxOutputTokens!} tokens.`,
		);
	return claims;
}

function costChange({ workload }: Pairing, x: Profile, y: Profile): Claim | undefined {
	const [from, to] = [costFact(x), costFact(y)];
	if (!from || !to || y.cost.kind !== 'known') return undefined;
	const before = x.cost.kind === 'ended' ? ', its last price,' : '';
	const change = to.value - from.value;
	if (from.text === to.text)
		return x.cost.kind === 'ended'
			? claim`The cost stays at the last price of ${x.name}, ${from} a month, for ${workload}${because(to)}.`
			: claim`The cost stays at ${from} a month for ${workload}${because(to)}.`;
	const by = derived(change, howMuch(from.value, to.value), [from, to]);
	const way = change > 0 ? 'rises' : 'falls';
	return claim`The cost ${way} from ${from}${before} to ${to} a month (${by}) for ${workload}.`;
}

/** `by $3,920, 95.6%`; from a doubling on `by $3,920, to 23 times as much`, since per cents read badly there. */
function howMuch(from: number, to: number): string {
	const amount = `by ${formatUsd(Math.abs(to - from))}`;
	if (from === 0) return amount;
	return to >= 2 * from
		? `${amount}, to ${formatTimes(to / from)} as much`
		: `${amount}, ${formatPercent(Math.abs(to - from) / from)}`;
}
