import type { Workload } from './workload.ts';

/** The numbers of a workload that every cost depends on. */
export type WorkloadKey = Exclude<keyof Workload, 'hourUtc' | 'region'>;

/** A number that a reader fills in. A share is written in per cent and kept from 0 to 1. */
export interface WorkloadField {
	key: WorkloadKey;
	/** Its name in URLs and forms. Frozen: links and embedded calculators hold it. */
	param: string;
	label: string;
	share: boolean;
	/** The most that can be written. */
	max: number;
}

export const workloadFields: readonly WorkloadField[] = [
	count('requestsPerMonth', 'requests', 'Requests a month', 1e12),
	count('inputTokens', 'input', 'Input tokens a request', 1e8),
	count('outputTokens', 'output', 'Output tokens a request', 1e8),
	count('reasoningTokens', 'reasoning', 'Reasoning tokens a request', 1e8),
	share('cachedShare', 'cached', 'Input read from cache, %'),
	share('cacheWriteShare', 'written', 'Input written to cache, %'),
	share('batchShare', 'batch', 'Requests in batches, %'),
];

function count(key: WorkloadKey, param: string, label: string, max: number): WorkloadField {
	return { key, param, label, share: false, max };
}

function share(key: WorkloadKey, param: string, label: string): WorkloadField {
	return { key, param, label, share: true, max: 100 };
}
