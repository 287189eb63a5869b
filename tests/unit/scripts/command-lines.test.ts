import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

// What does not fit is one line that says what to write, and never a stack trace.

function run(...args: string[]) {
	const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
	return { status, said: stderr.trim() };
}

test.each([
	[
		['scripts/import-data.ts', '--form', 'x'],
		"Unknown option '--form'. Write --help for all of them.",
	],
	[
		['scripts/import-data.ts', '--from', 'no/such/folder'],
		'There is no folder no/such/folder. Give one that holds a folder for each source.',
	],
	[
		['scripts/check-site.ts', '--sampel', '3'],
		"Unknown option '--sampel'. Write [folder] --sample 300 --seed 7.",
	],
	[['scripts/audit.ts', '--sample', 'many'], 'Give whole numbers: --sample 300 --seed 7.'],
	[['scripts/audit.ts', '--seed', '7'], 'A seed is for a sample. Write --sample 300 --seed 7.'],
])('%j', (args, said) => {
	expect(run(...args)).toEqual({ status: 1, said });
});
