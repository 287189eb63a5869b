import { workloadFields, type WorkloadKey } from './workload-fields.ts';
import type { Workload } from './workload.ts';

/** What a workload costs in US dollars, or nothing where that is not known. */
export type CostAt = (workload: Workload) => number | undefined;

/** A value of one number of a workload at which the other of two costs becomes the lower one. */
export interface FlipPoint {
	key: WorkloadKey;
	/** The first whole number, or the first tenth of a per cent, at which it is so. Shares from 0 to 1. */
	value: number;
	/** Which costs less there. */
	cheaper: 'a' | 'b';
	/** Whether the value is above or below that of the workload. */
	direction: 'more' | 'less';
}

/**
 * The nearest value of one number at which the cheaper of two changes, all others kept. Nothing when
 * none is found, when the costs are equal, or when one is not known.
 *
 * Looks up and down from the workload in steps of a quarter (of a twentieth of the range for shares)
 * and halves the first step at whose end the answer is another. So the value is exact where the answer
 * changes once in a step; one that changes and changes back inside a step is not seen. The search
 * ends where a cost is no longer known, as beyond a context window. List prices rise evenly with the
 * requests, so their number changes nothing.
 */
export function flipPoint(
	a: CostAt,
	b: CostAt,
	workload: Workload,
	key: WorkloadKey,
): FlipPoint | undefined {
	if (key === 'requestsPerMonth') return undefined;
	const { share, max } = workloadFields.find((one) => one.key === key)!;
	const scale = share ? 1000 : 1;
	const end = share ? Math.round(highestShare(workload, key) * scale) : max;
	const now = workload[key] * scale;
	const leadAt = (at: number) => lead(a, b, { ...workload, [key]: at / scale });
	const today = leadAt(now);
	if (today !== 'a' && today !== 'b') return undefined;
	const other = today === 'a' ? 'b' : 'a';

	const flips = [
		firstChange(Math.floor(now), (at) => Math.min(end, at + stepAt(at, share)), leadAt, other),
		firstChange(Math.ceil(now), (at) => Math.max(0, at - stepAt(at / 1.25, share)), leadAt, other),
	].filter((at) => at !== undefined);
	const [at] = flips.sort((x, y) => Math.abs(x - now) - Math.abs(y - now));
	if (at === undefined) return undefined;
	return { key, value: at / scale, cheaper: other, direction: at > now ? 'more' : 'less' };
}

type Lead = 'a' | 'b' | 'tie' | 'unknown';

function lead(a: CostAt, b: CostAt, workload: Workload): Lead {
	const [x, y] = [a(workload), b(workload)];
	if (x === undefined || y === undefined) return 'unknown';
	// Less than a billionth apart is what rounding leaves of equal sums.
	if (Math.abs(x - y) <= Math.max(x, y) * 1e-9) return 'tie';
	return x < y ? 'a' : 'b';
}

const stepAt = (at: number, share: boolean) => (share ? 50 : Math.max(1, Math.ceil(at / 4)));

/** What one share may rise to: both shares of the input together are at most all of it. */
function highestShare({ cachedShare, cacheWriteShare }: Workload, key: WorkloadKey): number {
	if (key === 'cachedShare') return 1 - cacheWriteShare;
	return key === 'cacheWriteShare' ? 1 - cachedShare : 1;
}

/** The first whole number from `start` on, in the direction of `next`, at which `other` leads. */
function firstChange(
	start: number,
	next: (at: number) => number,
	leadAt: (at: number) => Lead,
	other: Lead,
): number | undefined {
	const changed = (at: number) => {
		const found = leadAt(at);
		return found === other || found === 'unknown';
	};
	let near = start;
	let far = next(near);
	while (far !== near && !changed(far)) [near, far] = [far, next(far)];
	if (far === near) return undefined;
	while (Math.abs(far - near) > 1) {
		const middle = Math.floor((near + far) / 2);
		if (changed(middle)) far = middle;
		else near = middle;
	}
	return leadAt(far) === other ? far : undefined;
}
