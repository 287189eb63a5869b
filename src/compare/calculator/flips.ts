import { flipPoint, type CostAt, type FlipPoint } from '../../cost/flip-point.ts';
import { workloadFields, type WorkloadKey } from '../../cost/workload-fields.ts';
import type { Workload } from '../../cost/workload.ts';
import { formatCount, formatPercent, formatUsd } from '../../format/quantity.ts';
import { listOf } from '../../format/words.ts';
import { chosenCost, type ChosenModel } from './routes.ts';

/** What an input counts, after its number. The requests are left out: list prices rise evenly with them. */
const counted: Readonly<Partial<Record<WorkloadKey, string>>> = {
	inputTokens: 'input tokens a request',
	outputTokens: 'output tokens a request',
	reasoningTokens: 'reasoning tokens a request',
	cachedShare: 'of the input read from a cache',
	cacheWriteShare: 'of the input written to a cache',
	batchShare: 'of the requests in batches',
};

/**
 * What would make each of the others cheaper than the cheapest model, a sentence each. Only models
 * whose cost is known. The search takes a while, so it stops after each input to let others run:
 * `yield` gives nothing, the sentences are returned at the end.
 */
export function* findFlips(
	chosen: readonly ChosenModel[],
	workload: Workload,
): Generator<undefined, string[]> {
	const known = chosen
		.map((one) => ({ name: one.model.name, costAt: remembered(one) }))
		.map((one) => ({ ...one, usd: one.costAt(workload) }))
		.filter((one): one is typeof one & { usd: number } => one.usd !== undefined)
		.sort((x, y) => x.usd - y.usd);
	if (known.length < 2)
		return ['It takes two models whose cost is known to say where the cheaper one changes.'];
	const [first, ...others] = known;
	const sentences: string[] = [];
	for (const other of others) {
		if (formatUsd(other.usd) === formatUsd(first!.usd)) {
			sentences.push(`${first!.name} and ${other.name} cost the same at this traffic.`);
			continue;
		}
		const flips: FlipPoint[] = [];
		for (const { key } of workloadFields) {
			if (counted[key] === undefined) continue;
			const flip = flipPoint(first!.costAt, other.costAt, workload, key);
			if (flip?.cheaper === 'b') flips.push(flip);
			yield;
		}
		sentences.push(flipSentence(first!.name, other.name, flips));
	}
	return sentences;
}

/** `Small 1 becomes cheaper than Large 2 at 3,201 input tokens a request or more.` */
function flipSentence(cheapest: string, other: string, flips: readonly FlipPoint[]): string {
	if (flips.length === 0)
		return `No single input at which both costs are known makes ${other} cheaper than ${cheapest}.`;
	return `${other} becomes cheaper than ${cheapest} at ${listOf(flips.map(flipText), 'or')}.`;
}

/** `3,201 or more input tokens a request`, `none of the requests in batches`. */
function flipText({ key, value, direction }: FlipPoint): string {
	const isShare = key.endsWith('Share');
	if (value === 0) return `${isShare ? 'none' : 'no'} ${counted[key]!}`;
	const number = isShare ? formatPercent(value) : formatCount(value);
	const less = isShare ? 'less' : 'fewer';
	return `${number} or ${direction === 'more' ? 'more' : less} ${counted[key]!}`;
}

/** The cost of a model that is served, each workload priced once. */
function remembered(chosen: ChosenModel): CostAt {
	const known = new Map<string, number | undefined>();
	return (workload) => {
		const key = Object.values(workload).join(' ');
		if (!known.has(key)) {
			const cost = chosenCost(chosen, workload);
			known.set(key, cost.kind === 'known' ? cost.best.cost.usd : undefined);
		}
		return known.get(key);
	};
}
