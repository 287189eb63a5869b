import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work before others get their turn. */
const workAtATime = 20;

/** Does the work for each of some items, unless it is over before. Others get their turn in between. */
export async function inSlices<T>(
	items: Iterable<T>,
	work: (item: T) => void,
	isOver = () => false,
): Promise<void> {
	let pause = performance.now() + workAtATime;
	for (const item of items) {
		work(item);
		if (performance.now() < pause) continue;
		await setImmediate();
		if (isOver()) return;
		pause = performance.now() + workAtATime;
	}
}
