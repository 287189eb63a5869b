import { defaultWorkload, presets, type Workload } from '../cost/workload.ts';
import { formatCount, formatPercent } from '../format/quantity.ts';
import { plural } from '../format/words.ts';

/** The traffic in words: `1,000,000 requests a month of 800 input and 250 output tokens`. */
export function workloadText({
	requestsPerMonth,
	inputTokens,
	outputTokens,
	cachedShare,
	batchShare,
}: Workload): string {
	const extras = [
		...(cachedShare > 0 ? [`${formatPercent(cachedShare)} of the input cached`] : []),
		...(batchShare > 0 ? [`${formatPercent(batchShare)} sent in batches`] : []),
	];
	const requests = plural(requestsPerMonth, 'request');
	const base = `${requests} a month of ${formatCount(inputTokens)} input and ${plural(outputTokens, 'output token')}`;
	return [base, ...extras].join(', ');
}

/** What a reader fills in. A share is given in per cent and kept from 0 to 1. */
export const workloadFields: readonly { key: keyof Workload; label: string; share: boolean }[] = [
	{ key: 'requestsPerMonth', label: 'Requests a month', share: false },
	{ key: 'inputTokens', label: 'Input tokens a request', share: false },
	{ key: 'outputTokens', label: 'Output tokens a request', share: false },
	{ key: 'cachedShare', label: 'Input read from cache, %', share: true },
	{ key: 'batchShare', label: 'Requests in batches, %', share: true },
];

/** The form that a page starts with: the presets and the fields at the default workload. */
export const workloadForm = {
	presets: presets.map(({ id, name }) => ({ id, name, pressed: id === 'default' })),
	fields: workloadFields.map(({ key, label, share }) => ({
		key,
		label,
		value: defaultWorkload[key] * (share ? 100 : 1),
		max: share ? 100 : 1e12,
		step: share ? 'any' : 1,
	})),
} as const;
