import { claim, type Claim } from '../claim.ts';
import { because, derived, isFilled } from '../evidence.ts';
import { formatTimes } from '../../format/quantity.ts';
import { capitalise, plural } from '../../format/words.ts';
import { lowerNote, wonOf } from '../scores.ts';
import { costFact, costsApart, tokensLead, type Pairing } from './pairing.ts';

/** Two to four sentences: who made them and when, then the largest differences that facts show. */
export function summaryClaims(pair: Pairing): Claim[] {
	return [
		release(pair),
		costDifference(pair),
		benchmarkTally(pair),
		contextDifference(pair),
		weightsDifference(pair),
	]
		.filter((one) => one !== undefined)
		.slice(0, 4);
}

function release({ a, b }: Pairing): Claim | undefined {
	const [x, y] = [a.releasedOn, b.releasedOn];
	if (!x || !y) return undefined;
	if (a.lab.id !== b.lab.id)
		return claim`${a.lab.name} released ${a.name} on ${x}; ${b.lab.name} released ${b.name} on ${y}${gap(x.value, y.value)}.`;
	if (x.value === y.value)
		return claim`${a.lab.name} released ${a.name} and ${b.name} on ${x}${because(y)}.`;
	return claim`${a.lab.name} released ${a.name} on ${x} and ${b.name} on ${y}.`;
}

function gap(a: string, b: string): string {
	if (a === b) return ', the same day';
	const months = Math.round(Math.abs(Date.parse(a) - Date.parse(b)) / monthMs);
	if (months === 0) return '';
	return `, ${plural(months, 'month')} ${a < b ? 'later' : 'earlier'}`;
}

/** A month on average, so that 24 July to 22 September is two months and not one. */
const monthMs = (365.25 / 12) * 24 * 60 * 60 * 1000;

/** A smaller ratio of two costs is left to the amounts. */
const worthTimes = 1.2;

/** The cost of the default workload, in the words that the state of the prices allows. */
export function costDifference(pair: Pairing): Claim | undefined {
	const { a, b, workload } = pair;
	const [x, y] = [costFact(a), costFact(b)];
	if (x && y && a.cost.kind === 'known' && b.cost.kind === 'known') {
		if (x.text === y.text) return claim`For ${workload}, both cost ${x} a month${because(y)}.`;
		const [dear, high, cheap, low] = x.value > y.value ? [a, x, b, y] : [b, y, a, x];
		const ratio = high.value / low.value;
		const times =
			Number.isFinite(ratio) && ratio >= worthTimes
				? derived(ratio, `, ${formatTimes(ratio)} as much`, [x, y])
				: '';
		return claim`For ${workload}, ${dear.name} costs ${high} a month against ${low} for ${cheap.name}${times}.`;
	}
	const costs = costsApart(pair);
	return costs && claim`For ${workload}, ${costs}.`;
}

function benchmarkTally({ a, b, scores, tally }: Pairing): Claim | undefined {
	const facts = scores.shared.flatMap((shared) => [shared.a.fact, shared.b.fact]);
	if (!isFilled(facts)) return undefined;
	const { total } = tally;
	if (total === 1) {
		const { benchmark, a: x, b: y, winner } = scores.shared[0]!;
		if (winner === 'tie')
			return claim`Both score ${x.fact} in ${benchmark.name}, the one comparable benchmark${because(y.fact)}.`;
		const [first, best, second, other] =
			winner === 'a' ? [a, x.fact, b, y.fact] : [b, y.fact, a, x.fact];
		return claim`In ${benchmark.name}, the one comparable benchmark, ${first.name} scores ${best} against ${other} for ${second.name}${lowerNote(benchmark)}.`;
	}
	const ties = tally.tie === 0 ? '' : `, and ${plural(tally.tie, 'is a tie', 'are ties')}`;
	const count = derived(total, String(total), facts);
	if (tally.tie === total)
		return claim`${capitalise(wonOf(total, total))} comparable benchmarks${because(count)} are ties.`;
	if (tally.a === tally.b)
		return claim`Of ${count} comparable benchmarks, each leads ${String(tally.a)}${ties}.`;
	const [more, less] = tally.a > tally.b ? [a, b] : [b, a];
	const [won, lost] = tally.a > tally.b ? [tally.a, tally.b] : [tally.b, tally.a];
	if (won === total)
		return claim`${more.name} leads ${wonOf(won, total)} comparable benchmarks${because(count)}.`;
	const rest = lost === 0 ? '' : `${ties === '' ? ' and' : ','} ${less.name} leads ${lost}`;
	return claim`Of ${count} comparable benchmarks, ${more.name} leads ${String(won)}${rest}${ties}.`;
}

function contextDifference({ a, b }: Pairing): Claim | undefined {
	const [x, y] = [a.contextTokens, b.contextTokens];
	if (!x || !y) return undefined;
	if (x.value === y.value) return claim`Both take ${x} tokens of context${because(y)}.`;
	if (tokensLead(x.value, y.value) === 'tie')
		return claim`Both take about the same context: ${a.name} takes ${x} tokens, ${b.name} takes ${y}.`;
	const [more, high, less, low] = x.value > y.value ? [a, x, b, y] : [b, y, a, x];
	return claim`${more.name} takes ${high} tokens of context against ${low} for ${less.name}.`;
}

function weightsDifference({ a, b }: Pairing): Claim | undefined {
	const [x, y] = [a.openWeights, b.openWeights];
	if (!x || !y || x.value === y.value) return undefined;
	const [open, closed] = x.value ? [a, b] : [b, a];
	return claim`The weights of ${open.name} are open${because(x)}, those of ${closed.name} are not${because(y)}.`;
}
