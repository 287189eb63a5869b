import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flipPoint, type CostAt } from '../../../src/cost/flip-point.ts';
import type { PriceList } from '../../../src/cost/price-parts.ts';
import { workloadCost, type RouteLimits } from '../../../src/cost/workload-cost.ts';
import { workloadFields } from '../../../src/cost/workload-fields.ts';
import { defaultWorkload, type Workload } from '../../../src/cost/workload.ts';
import { priceLists, workloads } from './arbitraries.ts';

const at =
	(list: PriceList, limits: RouteLimits = {}): CostAt =>
	(workload) => {
		const cost = workloadCost(list, workload, limits);
		return cost.kind === 'known' ? cost.usd : undefined;
	};

/** Cheap input and dear output, against the other way round. */
const cheapInput = at({ inputUsdPerMtok: 1, outputUsdPerMtok: 10, cacheReadUsdPerMtok: 1 });
const cheapOutput = at({ inputUsdPerMtok: 2, outputUsdPerMtok: 5, cacheReadUsdPerMtok: 0.2 });

test('800 in and 250 out cost $3,300 on one and $2,850 on the other', () => {
	// A: 800 + 10 × out, B: 1,600 + 5 × out. Equal at 160 out; at 159 A costs less.
	expect(flipPoint(cheapInput, cheapOutput, defaultWorkload, 'outputTokens')).toEqual({
		key: 'outputTokens',
		value: 159,
		cheaper: 'a',
		direction: 'less',
	});
	// A: in + 2,500, B: 2 × in + 1,250. Equal at 1,250 in; at 1,251 A costs less.
	expect(flipPoint(cheapInput, cheapOutput, defaultWorkload, 'inputTokens')).toEqual({
		key: 'inputTokens',
		value: 1251,
		cheaper: 'a',
		direction: 'more',
	});
});

test('a share: 800 in and 100 out, A $1,800, B $2,100 less $1,440 for all cached', () => {
	// B: 2,100 − 1,440 × share < 1,800 from 20.83…% on.
	const workload = { ...defaultWorkload, outputTokens: 100 };
	expect(flipPoint(cheapInput, cheapOutput, workload, 'cachedShare')).toEqual({
		key: 'cachedShare',
		value: 0.209,
		cheaper: 'b',
		direction: 'more',
	});
	// With 90% written to a cache, at most 10% can be read from one.
	const written = { ...workload, cacheWriteShare: 0.9 };
	const withWrites = (list: PriceList) => at({ ...list, cacheWriteUsdPerMtok: 0 });
	expect(
		flipPoint(
			withWrites({ inputUsdPerMtok: 1, outputUsdPerMtok: 10, cacheReadUsdPerMtok: 1 }),
			withWrites({ inputUsdPerMtok: 20, outputUsdPerMtok: 5, cacheReadUsdPerMtok: 20 }),
			written,
			'cachedShare',
		),
	).toBeUndefined();
});

test('a tier: beyond 200,000 in the other one costs less', () => {
	const tiered = at({
		inputUsdPerMtok: 1,
		outputUsdPerMtok: 10,
		tiers: [{ aboveInputTokens: 200_000, inputUsdPerMtok: 3 }],
		tierScope: 'whole-request',
	});
	const flat = at({ inputUsdPerMtok: 2, outputUsdPerMtok: 10 });
	const workload = { ...defaultWorkload, inputTokens: 100_000 };
	expect(flipPoint(tiered, flat, workload, 'inputTokens')).toMatchObject({
		value: 200_001,
		cheaper: 'b',
	});
	// Not where the other one takes no more than 150,000 tokens.
	const small = at({ inputUsdPerMtok: 2, outputUsdPerMtok: 10 }, { contextTokens: 150_000 });
	expect(flipPoint(tiered, small, workload, 'inputTokens')).toBeUndefined();
});

test('a change just below the end of a window is found: 1,251 in, where 1,510 fit', () => {
	const small = at({ inputUsdPerMtok: 2, outputUsdPerMtok: 5 }, { contextTokens: 1510 });
	expect(flipPoint(cheapInput, small, defaultWorkload, 'inputTokens')?.value).toBe(1251);
});

test.each([
	{ name: 'equal costs', a: cheapInput, b: cheapInput },
	{ name: 'an unknown cost', a: cheapInput, b: at({}) },
	{
		name: 'one that is always lower',
		a: at({ inputUsdPerMtok: 1, outputUsdPerMtok: 1 }),
		b: cheapInput,
	},
])('no change: $name', ({ a, b }) => {
	for (const { key } of workloadFields)
		expect(flipPoint(a, b, { ...defaultWorkload, inputTokens: 900 }, key)).toBeUndefined();
});

test('the number of requests changes no answer', () => {
	expect(flipPoint(cheapInput, cheapOutput, defaultWorkload, 'requestsPerMonth')).toBeUndefined();
});

test('at a flip point the other one really costs less, and one step nearer it does not', () => {
	const fields = workloadFields.filter(({ key }) => key !== 'requestsPerMonth');
	fc.assert(
		fc.property(
			priceLists,
			priceLists,
			workloads,
			fc.constantFrom(...fields),
			(listA, listB, traffic, { key, share }) => {
				const [a, b] = [at(listA), at(listB)];
				const workload = { ...traffic, requestsPerMonth: 1_000_000 };
				const flip = flipPoint(a, b, workload, key);
				if (!flip) return;
				// Read back in whole steps, since 0.3 + 0.001 is not 0.301.
				const scale = share ? 1000 : 1;
				const costs = (steps: number): [lower: number, higher: number] => {
					const value: Workload = { ...workload, [key]: steps / scale };
					return flip.cheaper === 'a' ? [a(value)!, b(value)!] : [b(value)!, a(value)!];
				};
				const today = costs(workload[key] * scale);
				expect(today[0]).toBeGreaterThan(today[1]);
				const there = Math.round(flip.value * scale);
				expect(costs(there)[0]).toBeLessThan(costs(there)[1]);
				// A billionth apart is what rounding leaves of a tie.
				const [other, current] = costs(there + (flip.direction === 'more' ? -1 : 1));
				expect(current - other).toBeLessThanOrEqual(other * 1.01e-9);
				expect(flip.direction).toBe(flip.value > workload[key] ? 'more' : 'less');
			},
		),
		{ numRuns: 300, seed: 2026 },
	);
});
