import { longTraffic, longTrafficReason } from '../../cost/long-traffic.ts';
import { rules } from '../../compare/rules.ts';
import { defaultWorkload, presets } from '../../cost/workload.ts';
import { workloadFields } from '../../cost/workload-fields.ts';
import { formatCount, formatPercent } from '../../format/quantity.ts';
import { amountsIn, type Amount } from './amounts.ts';
import type { PageContext } from './context.ts';

/** Numbers of the rules, with the words beside which they may stand on any page. */
const besideWords: readonly (readonly [text: string, words: RegExp])[] = [
	[formatPercent(rules.sameCostShare), /more than/],
	[formatPercent(rules.sameTokensShare), /more than/],
	[formatPercent(rules.overallWinShare), /wins/],
	[formatCount(rules.overallSharedBenchmarks), /needed|benchmarks that measured both alike/],
	['3', /scores in 3 benchmarks/i],
	['1,000', /1,000 requests/],
	// The size of the tokenizer that the calculator fetches.
	['1', /1 MB/],
];

/** The page that states the rules may name every number of theirs. */
const stated = new Set([
	...Object.values(rules).flatMap((value) => [
		formatCount(value),
		formatPercent(value),
		`${value}%`,
	]),
	...[...presets, { workload: longTraffic, reason: longTrafficReason }].flatMap(
		({ workload, reason }) => [
			...[workload.requestsPerMonth, workload.inputTokens, workload.outputTokens].map(formatCount),
			...amountsIn(reason).map(({ text }) => text),
		],
	),
	// Grades of coverage, benchmarks that they need, months of popular pairs, and what costs nothing.
	...['85%', '70%', '50%', '3', '6', '$0'],
	// An example of limits that are about the same.
	...(131_072 - 128_000 <= rules.sameTokensShare * 131_072 ? ['128,000', '131,072'] : []),
]);

/** The page on the widgets may name what each parameter takes, and its first value. */
const ofWidgets = new Set([
	...workloadFields.map(({ max }) => formatCount(max)),
	...Object.values(defaultWorkload).map(String),
	// Hours of a day, letters of an instance, and the height of an example in pixels.
	...['23', '64', '320'],
]);

/** How many facts a list of the worst shows, of how many there are. */
const ofWorst = new RegExp(`at most ${rules.worstFacts}(?: of [\\d,]+)?\\.`);

/** Whether a number is one of the rules, beside the words that say so. */
export function isConstant(
	{ page: { path } }: PageContext,
	{ text }: Amount,
	{ all }: { all: string },
): boolean {
	if (path === '/data/coverage/' && ofWorst.test(all)) return true;
	if (path === '/methodology/' || path === '/data/coverage/') return stated.has(text);
	// Every sentence of a ranking that counts is checked by itself.
	if (path.startsWith('/best/')) return stated.has(text);
	if (path === '/widgets/') return ofWidgets.has(text);
	return besideWords.some(([constant, words]) => constant === text && words.test(all));
}
