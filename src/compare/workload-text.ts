import { fieldText } from '../cost/read-workload.ts';
import { regionNames } from '../cost/regions.ts';
import { defaultWorkload, presets, type Workload } from '../cost/workload.ts';
import { workloadFields } from '../cost/workload-fields.ts';
import { formatCount, formatPercent } from '../format/quantity.ts';
import { listOf, plural } from '../format/words.ts';

/** The traffic in words: `1,000,000 requests a month of 800 input and 250 output tokens`. */
export function workloadText(workload: Workload): string {
	const { requestsPerMonth, inputTokens, outputTokens, reasoningTokens, hourUtc, region } =
		workload;
	const { cachedShare, cacheWriteShare, batchShare } = workload;
	const tokens = [
		`${formatCount(inputTokens)} input`,
		...(reasoningTokens > 0 ? [`${formatCount(reasoningTokens)} reasoning`] : []),
		plural(outputTokens, 'output token'),
	];
	const extras = [
		...(cachedShare > 0 ? [`${formatPercent(cachedShare)} of the input cached`] : []),
		...(cacheWriteShare > 0
			? [`${formatPercent(cacheWriteShare)} of the input written to a cache`]
			: []),
		...(batchShare > 0 ? [`${formatPercent(batchShare)} sent in batches`] : []),
		...(hourUtc === undefined ? [] : [`at ${hourText(hourUtc)}`]),
		...(region === undefined ? [] : [`region ${regionNames[region]}`]),
	];
	const base = `${plural(requestsPerMonth, 'request')} a month of ${listOf(tokens)}`;
	return [base, ...extras].join(', ');
}

/** The default workload in words. */
export const defaultWorkloadText = workloadText(defaultWorkload);

/** `16:00 UTC`. */
function hourText(hourUtc: number): string {
	return `${String(hourUtc).padStart(2, '0')}:00 UTC`;
}

/** The form that a page starts with: the presets and the fields at the default workload. */
export const workloadForm = {
	presets: presets.map(({ id, name }) => ({ id, name, pressed: id === 'default' })),
	fields: workloadFields.map(({ key, param, label, share, max }) => ({
		key,
		param,
		label,
		value: fieldText(defaultWorkload[key], share),
		max,
		step: share ? 'any' : 1,
	})),
} as const;
