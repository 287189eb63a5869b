import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { alone } from '../../../../src/build/site/lock.ts';

let folder: string;
let lock: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'crosscheck-lock-'));
	lock = join(folder, 'state/lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('two at a time are refused, one after the other is fine', async () => {
	const first = alone(lock, 'dist is being built', async () => {
		const second = alone(lock, 'dist is being built', () => Promise.resolve('second'));
		await expect(second).rejects.toThrow(
			`dist is being built by process ${process.pid}. Wait until it ends`,
		);
		return 'first';
	});
	expect(await first).toBe('first');
	expect(existsSync(lock)).toBe(false);
	expect(await alone(lock, 'dist is being built', () => Promise.resolve('again'))).toBe('again');
});

test('a lock that a stopped process has left is no lock', async () => {
	await alone(lock, '', () => Promise.resolve());
	// No process has so high a number.
	writeFileSync(lock, '99999999');
	expect(await alone(lock, '', () => Promise.resolve('done'))).toBe('done');
});
