/** Takes things one by one and hands over, whenever asked, all that have come since. */
export interface Feed<T> {
	add(one: T): void;
	/** No more will come. */
	end(): void;
	/** Never an empty list; it ends with the feed. */
	batches(): AsyncGenerator<readonly T[]>;
}

export function feed<T>(): Feed<T> {
	let waiting: T[] = [];
	let ended = false;
	let wake = () => {};
	return {
		add(one) {
			waiting.push(one);
			wake();
		},
		end() {
			ended = true;
			wake();
		},
		async *batches() {
			for (;;) {
				while (waiting.length === 0 && !ended)
					await new Promise<void>((resolve) => {
						wake = resolve;
					});
				if (waiting.length === 0) return;
				const batch = waiting;
				waiting = [];
				yield batch;
			}
		},
	};
}
