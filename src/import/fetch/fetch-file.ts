import { setTimeout as pause } from 'node:timers/promises';
import { ask, type Answer } from './ask.ts';
import type { FetchBounds } from './bounds.ts';
import { faultOf, FetchFault } from './fetch-fault.ts';
import type { Turns } from './turns.ts';

/**
 * Fetches one file, with a few more tries where a fault may pass. `inTurn` lets a request wait
 * until there is room for it; `total` ends everything. Each retry is told by `progress`.
 */
export async function fetchFile(
	address: string,
	bounds: FetchBounds,
	given: {
		inTurn: Turns;
		total: AbortSignal;
		progress: (line: string) => void;
	},
): Promise<Answer> {
	for (let tries = 1; ; tries++) {
		const fault = await given
			.inTurn(() => askInTime(address, bounds, given.total))
			.catch((error: unknown) => faultOf(error));
		if (!(fault instanceof FetchFault)) return fault;
		if (!fault.passes || given.total.aborted) throw fault;
		if (tries > bounds.retries) throw new FetchFault(`${fault.message}, ${tries} times`, true);
		const waitMs = fault.waitMs ?? bounds.pauseMs * 2 ** (tries - 1);
		if (waitMs > bounds.waitMs)
			throw new FetchFault(`${fault.message} and asks to wait ${seconds(waitMs)}`, true);
		given.progress(`${fault.message}; next try in ${seconds(waitMs)}`);
		await pause(waitMs, undefined, { signal: given.total }).catch(() => {
			throw outOfTime(bounds);
		});
	}
}

async function askInTime(
	address: string,
	bounds: FetchBounds,
	total: AbortSignal,
): Promise<Answer> {
	const own = AbortSignal.timeout(bounds.fileMs);
	try {
		return await ask(address, bounds, AbortSignal.any([own, total]));
	} catch (error) {
		if (total.aborted) throw outOfTime(bounds);
		if (own.aborted) throw new FetchFault(`sent no whole file in ${seconds(bounds.fileMs)}`, true);
		throw error;
	}
}

const outOfTime = ({ totalMs }: FetchBounds) =>
	new FetchFault(`was not read when the ${seconds(totalMs)} for all sources were over`, true);

const seconds = (ms: number) => `${Math.ceil(ms / 100) / 10} s`;
