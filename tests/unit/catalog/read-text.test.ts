import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText, textOf } from '../../../src/catalog/read-text.ts';

const tooLarge = {
	ok: false,
	text: '',
	mistakes: [
		{
			path: [],
			message: 'The file is larger than 500 kB. Split it, or remove what is not a record',
		},
	],
};

test('a record may weigh half a megabyte and no byte more', () => {
	expect(textOf(Buffer.alloc(500_000, '#')).ok).toBe(true);
	expect(textOf(Buffer.alloc(500_001, '#'))).toEqual(tooLarge);
});

test('a file of 50 GB is refused by its size alone', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'large-'));
	const file = join(folder, 'acme.yml');
	await writeFile(file, 'name: Acme\n');
	// Its end takes no room on the disk.
	await truncate(file, 50_000_000_000);
	expect(readText(file)).toEqual(tooLarge);
	await rm(folder, { recursive: true });
});
