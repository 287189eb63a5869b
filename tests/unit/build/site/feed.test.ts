import { expect, test } from 'vitest';
import { feed } from '../../../../src/build/site/feed.ts';

test('what comes while a batch is worked on is the next batch', async () => {
	const numbers = feed<number>();
	const batches: (readonly number[])[] = [];
	numbers.add(1);
	numbers.add(2);
	for await (const batch of numbers.batches()) {
		batches.push(batch);
		if (batches.length === 1) for (const more of [3, 4, 5]) numbers.add(more);
		// The last one comes while nothing else waits.
		if (batches.length === 2)
			setTimeout(() => {
				numbers.add(6);
				numbers.end();
			});
	}
	expect(batches).toEqual([[1, 2], [3, 4, 5], [6]]);
});

test('a feed that ends without anything gives no batch', async () => {
	const nothing = feed<number>();
	setTimeout(() => nothing.end());
	expect(await Array.fromAsync(nothing.batches())).toEqual([]);
});
