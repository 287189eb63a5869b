import { benchmarkCategories, type BenchmarkCategory } from '../../schema/benchmark-categories.ts';
import { formatPercent } from '../../format/quantity.ts';
import { capitalise, plural, listOf } from '../../format/words.ts';
import { claim, type Claim } from '../claim.ts';
import { because, derived, isFilled } from '../evidence.ts';
import { perObject } from '../per-catalog.ts';
import { rules } from '../rules.ts';
import { categoryNouns, lowerNote, tally, wonOf, type SharedScore } from '../scores.ts';
import {
	costFact,
	costLead,
	costsApart,
	otherSide,
	tokensLead,
	type Lead,
	type Pairing,
	type Side,
} from './pairing.ts';

/** Who leads for one need, with the claim that says why. */
export interface VerdictLine {
	need: string;
	lead: Lead;
	claim: Claim;
}

/** One line a need that the facts can decide, or can say why they do not. */
export const verdictLines = perObject((pair: Pairing): readonly VerdictLine[] =>
	[
		costLine(pair),
		contextLine(pair),
		...benchmarkCategories.map((category) => categoryLine(pair, category)),
		weightsLine(pair),
	].filter((line) => line !== undefined),
);

function costLine(pair: Pairing): VerdictLine | undefined {
	const { a, b, workload } = pair;
	const [x, y] = [costFact(a), costFact(b)];
	const need = 'Cheaper for this traffic';
	if (x && y && a.cost.kind === 'known' && b.cost.kind === 'known') {
		const lead = costLead(a.cost, b.cost);
		if (lead === 'tie')
			return {
				need,
				lead,
				claim:
					x.text === y.text
						? claim`the same, ${x} a month each for ${workload}${because(y)}.`
						: claim`about the same, ${x} and ${y} a month for ${workload}.`,
			};
		const [cheap, low, high] = lead === 'a' ? [a, x, y] : [b, y, x];
		return {
			need,
			lead,
			claim: claim`${cheap.name}, ${low} against ${high} a month for ${workload}.`,
		};
	}
	const costs = costsApart(pair);
	return costs && { need, lead: 'none', claim: claim`cannot be said. For ${workload}, ${costs}.` };
}

function contextLine({ a, b }: Pairing): VerdictLine | undefined {
	const [x, y] = [a.contextTokens, b.contextTokens];
	if (!x || !y) return undefined;
	const need = 'Longer context';
	const lead = tokensLead(x.value, y.value);
	if (lead === 'tie')
		return {
			need,
			lead,
			claim:
				x.value === y.value
					? claim`the same, ${x} tokens each${because(y)}.`
					: claim`about the same, ${x} and ${y} tokens.`,
		};
	const [more, large, small] = lead === 'a' ? [a, x, y] : [b, y, x];
	return { need, lead, claim: claim`${more.name}, with ${large} tokens against ${small}.` };
}

/** Who wins more of a category's comparable benchmarks. */
export function categoryLead(shared: readonly SharedScore[]): Lead {
	const { a, b } = tally(shared);
	if (Math.abs(a - b) < rules.categoryLeadWins) return 'tie';
	return a > b ? 'a' : 'b';
}

function categoryLine(
	{ a, b, scores }: Pairing,
	category: BenchmarkCategory,
): VerdictLine | undefined {
	const shared = scores.shared.filter(({ benchmark }) => benchmark.category === category);
	const facts = shared.flatMap((one) => [one.a.fact, one.b.fact]);
	if (!isFilled(facts)) return undefined;
	const need = capitalise(categoryNouns[category]);
	const lead = categoryLead(shared);
	const only = shared[0]!;
	if (shared.length === 1) {
		const { benchmark } = only;
		const [x, y] = [only.a.fact, only.b.fact];
		if (lead === 'tie')
			return { need, lead, claim: claim`level, ${x} each in ${benchmark.name}${because(y)}.` };
		const [leader, best, other] = lead === 'a' ? [a, x, y] : [b, y, x];
		return {
			need,
			lead,
			claim: claim`${leader.name}, with ${best} against ${other} in ${benchmark.name}${lowerNote(benchmark)}.`,
		};
	}
	const count = (text: string) => derived(shared.length, text, facts);
	if (lead === 'tie')
		return {
			need,
			lead,
			claim: claim`level over ${count(String(shared.length))} comparable benchmarks.`,
		};
	const wins = tally(shared);
	const [leader, won] = lead === 'a' ? [a, wins.a] : [b, wins.b];
	const leads = count(wonOf(won, shared.length));
	return { need, lead, claim: claim`${leader.name} leads ${leads} comparable benchmarks.` };
}

function weightsLine({ a, b }: Pairing): VerdictLine | undefined {
	const [x, y] = [a.openWeights, b.openWeights];
	if (!x || !y || (!x.value && !y.value)) return undefined;
	const need = 'Running it yourself';
	if (x.value && y.value)
		return { need, lead: 'tie', claim: claim`both${because(x)} have open weights${because(y)}.` };
	const lead = x.value ? 'a' : 'b';
	return {
		need,
		lead,
		claim: claim`only ${(x.value ? a : b).name} has open weights${because(x)}${because(y)}.`,
	};
}

/** The overall line: a winner with its facts when the rule is met, else what is missing. */
export type Overall = { lead: Side; claim: Claim } | { lead: 'none'; missing: string };

/**
 * The overall rule: both can be chosen, both have a known cost, enough comparable benchmarks, one
 * wins most of the decided ones and costs no more.
 */
export const overallOf = perObject((pair: Pairing): Overall => {
	const { a, b, scores, tally: wins } = pair;
	const missing = (why: string): Overall => ({ lead: 'none', missing: `No overall line: ${why}.` });
	const retired = [a, b].filter(({ status }) => status.stage === 'retired');
	if (retired.length === 2) return missing('both models are retired');
	if (retired[0]) return missing(`${retired[0].name} is retired`);
	const ending = [a, b].filter(({ status }) => status.stage === 'deprecated');
	if (ending[0])
		return missing(
			`${listOf(ending.map(({ name }) => name))} ${ending.length === 1 ? 'is' : 'are'} deprecated`,
		);
	const unpriced = [a, b].filter(({ cost }) => cost.kind !== 'known');
	if (unpriced.length === 2) return missing('the present cost of neither model is known');
	if (unpriced[0]) return missing(`the present cost of ${unpriced[0].name} is unknown`);
	const needed = rules.overallSharedBenchmarks;
	if (wins.total === 0) return missing(`no benchmark is comparable, ${needed} are needed`);
	if (wins.total < needed)
		return missing(
			`only ${plural(wins.total, 'benchmark is', 'benchmarks are')} comparable, ${needed} are needed`,
		);
	const side = wins.a >= wins.b ? 'a' : 'b';
	const [best, won] = [pair[side], wins[side]];
	if (won === 0 || won / (wins.a + wins.b) < rules.overallWinShare)
		return missing(
			`neither wins ${formatPercent(rules.overallWinShare)} of the decided comparable benchmarks`,
		);
	const cheaper = costLead(a.cost, b.cost);
	if (cheaper !== side && cheaper !== 'tie')
		return missing(`${best.name} leads in benchmarks, ${pair[otherSide(side)].name} in cost`);
	const facts = scores.shared.flatMap((one) => [one.a.fact, one.b.fact]);
	if (!isFilled(facts)) throw new Error('An overall line without comparable scores');
	const count = derived(wins.total, wonOf(won, wins.total), facts);
	const costs = because(derived(0, '', [costFact(a)!, costFact(b)!]));
	return {
		lead: side,
		claim: claim`Overall ${best.name}: it leads ${count} comparable benchmarks and costs ${cheaper === 'tie' ? 'about as much' : 'less'}${costs} for this traffic.`,
	};
});
