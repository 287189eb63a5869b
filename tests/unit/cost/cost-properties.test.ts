import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PriceList } from '../../../src/cost/price-parts.ts';
import { workloadCost } from '../../../src/cost/workload-cost.ts';
import type { Workload } from '../../../src/cost/workload.ts';
import { priceKeys, priceLists, workloads } from './arbitraries.ts';

// The same cases in every run, so that a failure is one of the code.
fc.configureGlobal({ seed: 2026 });

/** The cost of a workload at a list that has every price it needs. */
function usdOf(list: PriceList, workload: Workload): number {
	const cost = workloadCost(list, workload);
	if (cost.kind === 'unknown') throw new Error(cost.reason);
	return cost.usd;
}

/** Sums of floats are compared to a billionth. */
const atLeast = (usd: number) => usd - Math.abs(usd) * 1e-9;

test('a cost is a number, never negative, and the sum of lines that are not negative either', () => {
	fc.assert(
		fc.property(priceLists, workloads, (list, workload) => {
			const cost = workloadCost(list, workload);
			if (cost.kind === 'unknown') throw new Error(cost.reason);
			expect(Number.isFinite(cost.usd)).toBe(true);
			for (const { tokens, usd } of cost.lines) {
				expect(tokens).toBeGreaterThan(0);
				expect(usd).toBeGreaterThanOrEqual(0);
			}
			const sum = cost.lines.reduce((total, { usd }) => total + usd, 0);
			expect(cost.usd).toBeCloseTo(sum, 6);
		}),
	);
});

test('all tokens of a workload are charged, each once', () => {
	fc.assert(
		fc.property(priceLists, workloads, (list, workload) => {
			const cost = workloadCost(list, workload);
			if (cost.kind === 'unknown') throw new Error(cost.reason);
			const charged = cost.lines.reduce((total, { tokens }) => total + tokens, 0);
			const { requestsPerMonth, inputTokens, outputTokens, reasoningTokens } = workload;
			const sent = requestsPerMonth * (inputTokens + outputTokens + reasoningTokens);
			expect(Math.abs(charged - sent)).toBeLessThanOrEqual(sent * 1e-8);
		}),
	);
});

const countKeys = ['requestsPerMonth', 'inputTokens', 'outputTokens', 'reasoningTokens'] as const;

test('a cost never falls when a count rises, over thresholds too', () => {
	fc.assert(
		fc.property(
			priceLists,
			workloads,
			fc.constantFrom(...countKeys),
			fc.integer({ min: 1, max: 150_000 }),
			(list, workload, key, more) => {
				const dearer = usdOf(list, { ...workload, [key]: workload[key] + more });
				expect(dearer).toBeGreaterThanOrEqual(atLeast(usdOf(list, workload)));
			},
		),
	);
});

test('a cost never falls when a price rises, that of a tier or a window too', () => {
	fc.assert(
		fc.property(
			priceLists,
			workloads,
			fc.constantFrom(...priceKeys),
			fc.integer({ min: 1, max: 1000 }),
			(list, workload, key, more) => {
				const raised = <T extends PriceList>(prices: T): T =>
					prices[key] === undefined ? prices : { ...prices, [key]: prices[key] + more };
				const dearer = {
					...raised(list),
					...(list.tiers && { tiers: list.tiers.map(raised) }),
					...(list.hours && { hours: list.hours.map(raised) }),
				};
				expect(usdOf(dearer, workload)).toBeGreaterThanOrEqual(atLeast(usdOf(list, workload)));
			},
		),
	);
});

test('the cost of two months of requests is the sum of both', () => {
	fc.assert(
		fc.property(
			priceLists,
			workloads,
			fc.integer({ min: 0, max: 10_000_000 }),
			(list, one, more) => {
				const other = { ...one, requestsPerMonth: more };
				const both = { ...one, requestsPerMonth: one.requestsPerMonth + more };
				const sum = usdOf(list, one) + usdOf(list, other);
				expect(Math.abs(usdOf(list, both) - sum)).toBeLessThanOrEqual(sum * 1e-9);
			},
		),
	);
});

test('the hours of a day cost on average what the day costs', () => {
	fc.assert(
		fc.property(priceLists, workloads, (list, workload) => {
			const hours = Array.from({ length: 24 }, (_, hourUtc) =>
				usdOf(list, { ...workload, hourUtc }),
			);
			const mean = hours.reduce((total, usd) => total + usd, 0) / 24;
			expect(Math.abs(usdOf(list, workload) - mean)).toBeLessThanOrEqual(mean * 1e-9);
		}),
	);
});

test('a price that a line is charged at, taken away everywhere, makes the cost unknown', () => {
	fc.assert(
		fc.property(priceLists, workloads, fc.constantFrom(...priceKeys), (list, workload, key) => {
			const cost = workloadCost(list, workload);
			if (cost.kind === 'unknown') throw new Error(cost.reason);
			const without = <T extends PriceList>({ [key]: _gone, ...rest }: T) => rest;
			const poorer = {
				...without(list),
				...(list.tiers && {
					tiers: list.tiers.map((tier) => ({ ...tier, ...{ [key]: undefined } })),
				}),
				...(list.hours && {
					hours: list.hours.map((hours) => ({ ...hours, ...{ [key]: undefined } })),
				}),
			} as PriceList;
			const needed = cost.lines.some(({ price }) => price === key);
			expect(workloadCost(poorer, workload).kind).toBe(needed ? 'unknown' : 'known');
		}),
	);
});
