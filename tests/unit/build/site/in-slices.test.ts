import { expect, test } from 'vitest';
import { inSlices } from '../../../../src/build/site/in-slices.ts';

/** Takes longer than one slice may. */
function workLong() {
	const until = performance.now() + 25;
	while (performance.now() < until);
}

test('work on all items lets others have their turn', async () => {
	const order: string[] = [];
	setImmediate(() => order.push('other'));
	await inSlices(['a', 'b'], (item) => {
		order.push(item);
		workLong();
	});
	expect(order).toEqual(['a', 'other', 'b']);
});

test('work that is over stops at the end of a slice', async () => {
	const done: string[] = [];
	let isOver = false;
	await inSlices(
		['a', 'b', 'c'],
		(item) => {
			done.push(item);
			workLong();
			isOver = item === 'b';
		},
		() => isOver,
	);
	expect(done).toEqual(['a', 'b']);
});
