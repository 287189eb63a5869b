import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { threadsFrom } from '../../../../src/build/prerender/threads.ts';

test('one worker a processor, or as many as WORKERS says', () => {
	expect(threadsFrom(undefined)).toBe(availableParallelism());
	expect(threadsFrom('')).toBe(availableParallelism());
	expect(threadsFrom('3')).toBe(3);
	expect(threadsFrom('0')).toBe(0);
	expect(() => threadsFrom('two')).toThrow('WORKERS is two. Write a number of threads');
});
