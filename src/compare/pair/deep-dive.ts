import { formatPercent, formatUsd } from '../../format/quantity.ts';
import { capitalise, listOf, plural } from '../../format/words.ts';
import type { Answer } from '../capabilities.ts';
import { claim, joined, type Claim } from '../claim.ts';
import { because, derived, fact, isFilled, type Fact } from '../evidence.ts';
import { priceEvidence } from '../offers.ts';
import { perObject } from '../per-catalog.ts';
import type { Profile } from '../profile.ts';
import { lowerNote, type SharedScore } from '../scores.ts';
import { isDead, liveProviders, type Pairing } from './pairing.ts';
import { overallOf, verdictLines } from './verdict.ts';

/** One paragraph of the deep dive. */
export interface Paragraph {
	title: string;
	claim: Claim;
}

/** Benchmarks, capabilities, price and availability, choice: a paragraph each where facts allow one. */
export function deepDive(pair: Pairing): Paragraph[] {
	const paragraphs: [string, (Claim | undefined)[]][] = [
		['Benchmarks', [widestGap(pair), closest(pair), unmatched(pair)]],
		[
			'Capabilities',
			[commonCapabilities(pair), ...onlyKnown(pair.a, pair.b), ...onlyKnown(pair.b, pair.a)],
		],
		[
			'Price and availability',
			[availability(pair.a), availability(pair.b), cacheSaving(pair.a), cacheSaving(pair.b)],
		],
		['Choice', choice(pair)],
	];
	return paragraphs.flatMap(([title, claims]) => {
		const said = claims.filter((one) => one !== undefined);
		return isFilled(said) ? [{ title, claim: joined(said) }] : [];
	});
}

/** The comparable percentages from the widest gap to the narrowest; other units have no common scale. */
function byGap({ scores }: Pairing): SharedScore[] {
	const gap = ({ a, b }: SharedScore) => Math.abs(a.fact.value - b.fact.value);
	return scores.shared
		.filter(({ benchmark }) => benchmark.unit === 'percent')
		.sort((x, y) => gap(y) - gap(x));
}

function widestGap(pair: Pairing): Claim | undefined {
	const gaps = byGap(pair).filter(({ winner }) => winner !== 'tie');
	if (!gaps[0]) return undefined;
	const which = gaps.length === 1 ? 'only' : 'widest';
	return claim`The ${which} gap between comparable percentages is in ${gapInWords(pair, gaps[0])}.`;
}

function closest(pair: Pairing): Claim | undefined {
	const gaps = byGap(pair);
	const narrow = gaps.at(-1);
	if (!narrow) return undefined;
	const { benchmark, a, b, winner } = narrow;
	if (winner === 'tie')
		return claim`They are level in ${benchmark.name}, with ${a.fact} each${because(b.fact)}.`;
	return gaps.length < 2 ? undefined : claim`They are closest in ${gapInWords(pair, narrow)}.`;
}

/** `Quiz Pro: A scores 88% against 71.5% for B`. */
function gapInWords(pair: Pairing, { benchmark, a, b, winner }: SharedScore): Fact {
	const [first, best, second, other] =
		winner === 'a' ? [pair.a, a.fact, pair.b, b.fact] : [pair.b, b.fact, pair.a, a.fact];
	const text = `${benchmark.name}: ${first.name} scores ${best.text} against ${other.text} for ${second.name}${lowerNote(benchmark)}`;
	return derived(text, text, [best, other]);
}

function unmatched({ scores }: Pairing): Claim | undefined {
	const facts = scores.apart.flatMap(({ a, b }) => [a.fact, b.fact]);
	if (!isFilled(facts)) return undefined;
	const count = derived(
		scores.apart.length,
		plural(scores.apart.length, 'benchmark has', 'benchmarks have'),
		facts,
	);
	return claim`${count} scores of both, but under different versions, efforts, settings, harnesses or runners, so no winner is named there.`;
}

function commonCapabilities({ a, b }: Pairing): Claim | undefined {
	const both = a.capabilities.filter(
		({ answer }, i) => answer === 'yes' && b.capabilities[i]!.answer === 'yes',
	);
	const facts = both.flatMap(({ id, fact }) => {
		const other = b.capabilities.find((one) => one.id === id)?.fact;
		return fact && other ? [fact, other] : [];
	});
	if (!isFilled(facts)) return undefined;
	const names = both.map(({ noun }) => noun);
	return claim`Both have ${derived(names, listOf(names), facts)}.`;
}

/** What only one is known to have: a no and an unknown of the other stand in claims of their own. */
function onlyKnown(x: Profile, y: Profile): (Claim | undefined)[] {
	const had = (theirs: Answer) => {
		const pairs = x.capabilities
			.map((mine, i) => [mine, y.capabilities[i]!] as const)
			.filter(([mine, other]) => mine.answer === 'yes' && other.answer === theirs);
		const facts = pairs.flat().flatMap(({ fact }) => (fact ? [fact] : []));
		const names = pairs.map(([{ noun }]) => noun);
		return isFilled(facts) ? derived(names, listOf(names), facts) : undefined;
	};
	const [denied, open] = [had('no'), had('unknown')];
	return [
		denied && claim`${x.name} has ${denied}; ${y.name} does not.`,
		open &&
			claim`${x.name} has ${open}; whether ${y.name} has ${open.value.length === 1 ? 'it' : 'them'} is not known.`,
	];
}

const availability = perObject((profile: Profile): Claim | undefined => {
	const count = liveProviders(profile);
	if (!count) return undefined;
	const { name, cost } = profile;
	const offer = { ...count, text: plural(count.value, 'provider offers', 'providers offer') };
	if (cost.kind !== 'known')
		return claim`${offer} ${name} by tokens, but no price for this traffic is known.`;
	const { best, others } = cost;
	if (count.value === 1) return claim`${offer} ${name} by tokens: ${best.offer.name}.`;
	const total = formatUsd(best.cost.usd);
	const level = others.filter((other) => formatUsd(other.cost.usd) === total);
	const cheapest = [best, ...level].map((one) => one.offer.name);
	if (level.length === 0)
		return claim`${offer} ${name} by tokens; ${best.offer.name} is the cheapest for this traffic.`;
	if (cheapest.length <= cheapestNamed)
		return claim`${offer} ${name} by tokens; ${listOf(cheapest)} are the cheapest for this traffic.`;
	return claim`${offer} ${name} by tokens; ${String(cheapest.length)} routes share the lowest cost for this traffic.`;
});

/** More equally cheap routes than these are counted, not named. */
const cheapestNamed = 3;

const cacheSaving = perObject(({ name, cost }: Profile): Claim | undefined => {
	if (cost.kind !== 'known') return undefined;
	const { offer } = cost.best;
	const { inputUsdPerMtok: fresh, cacheReadUsdPerMtok: cached } = offer.period!;
	if (!fresh || cached === undefined || cached >= fresh) return undefined;
	const share = 1 - cached / fresh;
	const saving = derived(share, formatPercent(share), [
		fact(cached, '', priceEvidence(offer, 'cacheReadUsdPerMtok')),
		fact(fresh, '', priceEvidence(offer, 'inputUsdPerMtok')),
	]);
	return claim`Cached input of ${name} costs ${saving} less than fresh input at ${offer.name}.`;
});

function choice(pair: Pairing): Claim[] {
	const overall = overallOf(pair);
	if (overall.lead !== 'none') return [overall.claim];
	const leads = verdictLines(pair)
		.filter(({ lead }) => (lead === 'a' || lead === 'b') && !isDead(pair[lead]))
		.slice(0, 3)
		.map(({ need, claim: { text, evidence } }) => ({
			text: `${capitalise(need)}: ${text}`,
			evidence,
		}));
	const gone = outOfChoice(pair);
	return gone ? [gone, ...leads] : leads;
}

/** Which of the two nobody can start on any more. */
function outOfChoice({ a, b }: Pairing): Claim | undefined {
	const dead = [a, b].filter(isDead);
	const facts = dead.flatMap(({ status }) => (status.fact ? [status.fact] : []));
	if (!isFilled(facts)) return undefined;
	if (dead.length === 2)
		return claim`Neither is a choice for new work: both are retired${because(derived(0, '', facts))}.`;
	const [gone, left] = isDead(a) ? [a, b] : [b, a];
	if (left.status.stage === 'deprecated')
		return claim`${gone.name} is retired${because(facts[0])}, so it is no choice for new work.`;
	return claim`Of the two, only ${left.name} is left for new work: ${gone.name} is retired${because(facts[0])}.`;
}
