import { basePrices } from '../../schema/price-keys.ts';
import type { Prices } from '../facts.ts';

/** From how many times apart a price is taken for an error. */
export const outlierFactor = 10;

/**
 * The field in which a price is an outlier: more than ten times off every other price that is
 * known, of the same route and of the model elsewhere, and confirmed by no other source.
 */
export function outlierField(
	state: Prices,
	sameRoute: readonly Prices[],
	elsewhere: readonly Prices[],
): (typeof basePrices)[number] | undefined {
	return basePrices.find((field) => {
		const value = state[field];
		if (value === undefined || value === 0) return false;
		const numbers = (list: readonly Prices[]) =>
			list.map((prices) => prices[field]).filter((n): n is number => n !== undefined && n > 0);
		const here = numbers(sameRoute);
		const far = (other: number) => value / other > outlierFactor || other / value > outlierFactor;
		if (here.some((other) => !far(other))) return false;
		const others = [...here, ...numbers(elsewhere)];
		return others.length >= 2 && others.every(far);
	});
}
