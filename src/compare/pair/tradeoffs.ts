import { benchmarkCategories } from '../../schema/benchmark-categories.ts';
import { formatUsd } from '../../format/quantity.ts';
import { listOf } from '../../format/words.ts';
import { claim, type Claim } from '../claim.ts';
import { because, derived, isFilled, type Fact } from '../evidence.ts';
import type { Profile } from '../profile.ts';
import { categoryNouns, lowerNote, tally, wonOf } from '../scores.ts';
import { categoryLead } from './verdict.ts';
import {
	costFact,
	costLead,
	isDead,
	liveProviders,
	onDay,
	otherSide,
	tokensLead,
	type Pairing,
	type Side,
} from './pairing.ts';

/** What speaks for one side, each point with its evidence. */
export interface Tradeoffs {
	heading: string;
	claims: Claim[];
}

/** The points for a side. A model that nobody can start on is described, not offered. */
export function tradeoffsOf(pair: Pairing, side: Side): Tradeoffs {
	const [x, y] = [pair[side], pair[otherSide(side)]];
	return {
		heading: `${isDead(x) ? 'Were it not retired, choose' : 'Choose'} ${x.name} when`,
		claims: [
			inService(x, y),
			cheaper(pair, side),
			...limits(x, y),
			...categories(pair, side),
			capabilities(x, y),
			weights(x, y),
			providers(x, y),
			knowledge(x, y),
		].filter((one) => one !== undefined),
	};
}

function inService(x: Profile, y: Profile): Claim | undefined {
	const stays = x.status.stage === 'active' || x.status.stage === 'preview';
	const { stage, retiresOn, fact } = y.status;
	if (!stays) return undefined;
	if (stage === 'deprecated')
		return retiresOn
			? claim`you start something new: ${y.name} retires on ${retiresOn}.`
			: fact && claim`you start something new: ${y.name} is deprecated${because(fact)}.`;
	if (stage !== 'retired') return undefined;
	return retiresOn
		? claim`you start something new: ${y.lab.name} retired ${y.name} on ${retiresOn}.`
		: fact && claim`you start something new: ${y.name} is retired${because(fact)}.`;
}

function cheaper(pair: Pairing, side: Side): Claim | undefined {
	if (costLead(pair.a.cost, pair.b.cost) !== side) return undefined;
	const [x, y] = [costFact(pair[side])!, costFact(pair[otherSide(side)])!];
	const saved = derived(y.value - x.value, formatUsd(y.value - x.value), [x, y]);
	return claim`price decides: it saves ${saved} a month on ${pair.workload} (${x} against ${y}).`;
}

function limits(x: Profile, y: Profile): Claim[] {
	const more = (mine?: Fact<number>, theirs?: Fact<number>) =>
		mine && theirs && tokensLead(mine.value, theirs.value) === 'a';
	const claims: Claim[] = [];
	if (more(x.contextTokens, y.contextTokens))
		claims.push(
			claim`requests are long: it takes ${x.contextTokens!} tokens of context against ${y.contextTokens!}.`,
		);
	if (more(x.maxOutputTokens, y.maxOutputTokens))
		claims.push(
			claim`answers are long: it writes up to ${x.maxOutputTokens!} tokens against ${y.maxOutputTokens!}.`,
		);
	return claims;
}

function categories({ scores }: Pairing, side: Side): Claim[] {
	return benchmarkCategories.flatMap((category) => {
		const shared = scores.shared.filter(({ benchmark }) => benchmark.category === category);
		const won = shared.filter(({ winner }) => winner === side);
		const top = won[0];
		if (!top || categoryLead(shared) !== side) return [];
		const facts = shared.flatMap(({ a, b }) => [a.fact, b.fact]);
		if (!isFilled(facts)) return [];
		const example = `in ${top.benchmark.name}${lowerNote(top.benchmark)}`;
		const [mine, theirs] = [top[side].fact, top[otherSide(side)].fact];
		const matters = `${categoryNouns[category]} ${category === 'overall' ? 'matter' : 'matters'}`;
		if (shared.length === 1)
			return [claim`${matters}: it scores ${mine} against ${theirs} ${example}.`];
		const leads = wonOf(tally(shared)[side], shared.length);
		const count = derived(shared.length, leads, facts);
		return [
			claim`${matters}: it leads ${count} comparable benchmarks, with ${mine} against ${theirs} ${example}.`,
		];
	});
}

function capabilities(x: Profile, y: Profile): Claim | undefined {
	const only = x.capabilities.filter(
		({ answer }, i) => answer === 'yes' && y.capabilities[i]!.answer === 'no',
	);
	const facts = only.flatMap(({ id, fact }) => {
		const theirs = y.capabilities.find((one) => one.id === id)!.fact;
		return fact && theirs ? [fact, theirs] : [];
	});
	if (!isFilled(facts)) return undefined;
	const names = only.map(({ noun }) => noun);
	const list = derived(names, listOf(names), facts);
	return claim`you need ${list}, which ${y.name} does not have.`;
}

function weights(x: Profile, y: Profile): Claim | undefined {
	if (!x.openWeights?.value || !y.openWeights || y.openWeights.value) return undefined;
	const licence = x.licence ?? '';
	const under = licence === '' ? '' : ' under ';
	return claim`you want to host the weights yourself: they are open${because(x.openWeights)}${because(y.openWeights)}${under}${licence}.`;
}

function providers(x: Profile, y: Profile): Claim | undefined {
	const [mine, theirs] = [liveProviders(x), liveProviders(y)];
	if (!mine || mine.value < (theirs?.value ?? 0) + 2) return undefined;
	const other = theirs ?? 'none confirmed';
	return claim`you want a choice of providers: ${mine} offer it by tokens, against ${other} for ${y.name}.`;
}

function knowledge(x: Profile, y: Profile): Claim | undefined {
	const [mine, theirs] = [x.knowledgeCutoff, y.knowledgeCutoff];
	if (!mine || !theirs || mine.value.slice(0, 7) <= theirs.value.slice(0, 7)) return undefined;
	return claim`recent knowledge counts: its training data ends ${onDay(mine)}, that of ${y.name} ${onDay(theirs)}.`;
}
