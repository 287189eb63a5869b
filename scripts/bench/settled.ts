import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Milliseconds for a new folder with a file in it, beyond which a file system has other things to do. */
const slow = 0.2;
const minutes = 6;

/**
 * Waits, for six minutes at most, until new files take as little as they can in a folder. After many have
 * been deleted, ext4 takes twenty times as long for each new one, for about five minutes, and would be all
 * that is measured.
 */
export async function settled(folder: string, say: (line: string) => void): Promise<void> {
	const end = performance.now() + minutes * 60_000;
	for (let round = 0; msAFile(join(folder, 'settled', String(round))) > slow; round++) {
		if (round === 0) say(`New files are slow here. Waiting ${minutes} minutes at most for better`);
		if (performance.now() > end) return;
		await setTimeout(20_000);
	}
}

function msAFile(folder: string): number {
	const files = 50;
	const started = performance.now();
	for (let i = 0; i < files; i++) {
		mkdirSync(join(folder, String(i)), { recursive: true });
		writeFileSync(join(folder, String(i), 'index.html'), 'settled');
	}
	return (performance.now() - started) / files;
}
