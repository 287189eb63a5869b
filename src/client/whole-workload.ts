import { isRegion, regionNames } from '../cost/regions.ts';
import { workloadFields } from '../cost/workload-fields.ts';
import { defaultWorkload, type Workload } from '../cost/workload.ts';

/** Traffic of which some numbers may be left out: then they are those of the site's default. */
export type GivenWorkload = Partial<Workload>;

const keys = new Set<string>([...workloadFields.map(({ key }) => key), 'hourUtc', 'region']);

/** A workload with nothing left out. Throws a `RangeError` that says what is wrong, and what to write. */
export function wholeWorkload(given: GivenWorkload): Workload {
	const problem = problemOf(given);
	if (problem !== undefined) throw new RangeError(problem);
	const said = Object.entries(given).filter(([, value]) => (value as unknown) !== undefined);
	return { ...defaultWorkload, ...Object.fromEntries(said) };
}

function problemOf(given: GivenWorkload): string | undefined {
	const unknown = Object.keys(given).find((key) => !keys.has(key));
	if (unknown !== undefined)
		return `A workload has no ${unknown}. Its numbers are: ${[...keys].join(', ')}`;
	for (const { key, share, max } of workloadFields) {
		const value = given[key] ?? 0;
		const fits = share ? value <= 1 : value <= max && Number.isInteger(value);
		if (!(value >= 0 && fits))
			return `${key}: write ${share ? 'a share from 0 to 1' : `a whole number from 0 to ${max}`}, not ${value}`;
	}
	const { cachedShare = 0, cacheWriteShare = 0, hourUtc = 0, region } = given;
	if (cachedShare + cacheWriteShare > 1 + 1e-9)
		return 'cachedShare and cacheWriteShare: write two shares that add up to at most 1';
	if (!(Number.isInteger(hourUtc) && hourUtc >= 0 && hourUtc < 24))
		return `hourUtc: write a whole number from 0 to 23, not ${hourUtc}`;
	if (region !== undefined && !isRegion(region))
		return `region: write one of ${Object.keys(regionNames).join(', ')}`;
	return undefined;
}
