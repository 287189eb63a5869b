import { expect, test } from 'vitest';
import { keep, type Store } from '../../../../src/widgets/offline/keep.ts';

/** A store in memory, in the order of what was put last, as a browser has it. */
function aStore(): Store & { paths(): string[] } {
	const kept = new Map<string, Response>();
	const pathOf = (key: Request | string) =>
		typeof key === 'string' ? key : new URL(key.url).pathname;
	return {
		put: (path, response) => Promise.resolve(void kept.set(path, response)),
		delete: (key) => Promise.resolve(kept.delete(pathOf(key))),
		keys: () =>
			Promise.resolve([...kept.keys()].map((path) => new Request(`https://a.example${path}`))),
		paths: () => [...kept.keys()],
	};
}

test('the oldest make room, and what is kept again is the newest', async () => {
	const store = aStore();
	for (const path of ['/a/', '/b/', '/c/', '/a/']) await keep(store, path, new Response(), 3);
	expect(store.paths()).toEqual(['/b/', '/c/', '/a/']);
	await keep(store, '/d/', new Response(), 2);
	expect(store.paths()).toEqual(['/a/', '/d/']);
});
