import { formatCount } from '../format/quantity.ts';
import { isRegion, regionNames } from './regions.ts';
import { defaultWorkload, type Workload } from './workload.ts';
import { workloadFields, type WorkloadField } from './workload-fields.ts';

export type ReadWorkload =
	| { ok: true; workload: Workload }
	/** `problem` is one line: what is wrong and what to write instead. */
	| { ok: false; param: string; problem: string };

/**
 * Reads a workload from text: `get` gives that of a URL parameter or a form field by its name. What
 * it does not give stays that of `base`. Nothing is moved into its range silently: the first text
 * that is no number in range comes back as a problem.
 */
export function readWorkload(
	get: (param: string) => string | null | undefined,
	base: Workload = defaultWorkload,
): ReadWorkload {
	const workload = { ...base };
	for (const field of workloadFields) {
		const text = get(field.param);
		if (text === null || text === undefined) continue;
		const value = numberIn(text, field);
		if (value === undefined)
			return wrong(field.param, `${nameOf(field)}: write ${rangeOf(field)}`, text);
		workload[field.key] = field.share ? value / 100 : value;
	}
	if (workload.cachedShare + workload.cacheWriteShare > 1 + 1e-9)
		return {
			ok: false,
			param: 'written',
			problem:
				'Input read from cache and input written to cache: write two shares that add up to at most 100%',
		};
	const hour = get('hour');
	if (hour === '') delete workload.hourUtc;
	else if (hour) {
		const value = numberIn(hour, { share: false, max: 23 });
		if (value === undefined)
			return wrong('hour', 'Hour of the day in UTC: write a whole number from 0 to 23', hour);
		workload.hourUtc = value;
	}
	const region = get('region');
	if (region === '') delete workload.region;
	else if (region) {
		if (!isRegion(region))
			return wrong('region', `Region: write one of ${Object.keys(regionNames).join(', ')}`, region);
		workload.region = region;
	}
	return { ok: true, workload };
}

/** What of a workload is not as in `base`, as names and texts that `readWorkload` reads back. */
export function workloadParams(
	workload: Workload,
	base: Workload = defaultWorkload,
): [param: string, text: string][] {
	const numbers = workloadFields
		.filter(({ key }) => workload[key] !== base[key])
		.map(({ key, param, share }): [string, string] => [param, fieldText(workload[key], share)]);
	return [
		...numbers,
		...(workload.hourUtc === base.hourUtc
			? []
			: [['hour', String(workload.hourUtc ?? '')] as [string, string]]),
		...(workload.region === base.region
			? []
			: [['region', workload.region ?? ''] as [string, string]]),
	];
}

/** A number as it stands in a form: a share in per cent, `12.5`. */
export function fieldText(value: number, share: boolean): string {
	// Fifteen digits hold all that was written and drop what the division left: 7.000000000000001.
	return String(share ? Number((value * 100).toPrecision(15)) : value);
}

function numberIn(
	text: string,
	{ share, max }: Pick<WorkloadField, 'share' | 'max'>,
): number | undefined {
	// Digits only: Number() also takes '', '0x10' and 'Infinity'.
	if (!/^\d+(\.\d+)?$/.test(text.trim())) return undefined;
	const value = Number(text);
	return value <= max && (share || Number.isInteger(value)) ? value : undefined;
}

function nameOf({ label, share }: WorkloadField): string {
	return share ? label.replace(', %', '') : label;
}

function rangeOf({ share, max }: WorkloadField): string {
	return share ? 'a per cent from 0 to 100' : `a whole number from 0 to ${formatCount(max)}`;
}

function wrong(param: string, advice: string, text: string): ReadWorkload {
	const written = text.trim() === '' ? '' : `, not “${text.trim().slice(0, 20)}”`;
	return { ok: false, param, problem: advice + written };
}
