import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { preparedFor, saveFiles } from '../../../../src/import/write/save-files.ts';

let folder: string;
let root: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'crosscheck-save-'));
	root = join(folder, 'data');
});
afterEach(() => rmSync(folder, { recursive: true }));

const text = (path: string) => readFileSync(join(root, path), 'utf8');

test('files that changed are written, into new folders too, and named in order', async () => {
	await saveFiles(root, new Map([['sources.yml', 'a: 1\n']]));
	const files = new Map([
		['sources.yml', 'a: 1\n'],
		['models/acme/one.yml', 'name: One\n'],
		['labs/acme.yml', 'name: Acme\n'],
	]);
	expect(await saveFiles(root, files, true)).toEqual(['models/acme/one.yml', 'labs/acme.yml']);
	expect(existsSync(join(root, 'labs'))).toBe(false);
	expect(await saveFiles(root, files)).toEqual(['models/acme/one.yml', 'labs/acme.yml']);
	expect(text('models/acme/one.yml')).toBe('name: One\n');
	expect(await saveFiles(root, files)).toEqual([]);
	expect(existsSync(preparedFor(root))).toBe(false);
});

test('what a stopped import had prepared is thrown away, and is never among the records', async () => {
	mkdirSync(preparedFor(root));
	writeFileSync(join(preparedFor(root), 'gone.yml'), 'half a fi');
	await saveFiles(root, new Map([['sources.yml', 'a: 1\n']]));
	expect(existsSync(preparedFor(root))).toBe(false);
	expect(existsSync(join(root, 'gone.yml'))).toBe(false);
});

test('when one file cannot be written, none changes, and one line says so', async () => {
	await saveFiles(root, new Map([['sources.yml', 'a: 1\n']]));
	// A file where a folder should be.
	writeFileSync(join(root, 'labs'), '');
	const files = new Map([
		['sources.yml', 'a: 2\n'],
		['labs/acme.yml', 'name: Acme\n'],
	]);
	await expect(saveFiles(root, files)).rejects.toThrow(
		/^\S+data cannot be written, and no record was changed \(.+\)$/,
	);
	expect(text('sources.yml')).toBe('a: 1\n');
	expect(existsSync(preparedFor(root))).toBe(false);
});
