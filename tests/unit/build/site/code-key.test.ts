import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeKey, recordsKey } from '../../../../src/build/site/code-key.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'crosscheck-code-'));
	write('src/pages/index.astro', '<h1>One</h1>');
	write('astro.config.mjs', 'export default {};');
	write('data/sources.yml', 'acme: {}');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string) {
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), text);
}

test.each([
	'src/pages/index.astro',
	'public/a.svg',
	'astro.config.mjs',
	'package-lock.json',
	'.env',
])('%s is part of the code', (file) => {
	const before = codeKey(folder);
	write(file, 'other');
	expect(codeKey(folder)).not.toBe(before);
});

test('the address of the site is part of the code, records are not', () => {
	const before = codeKey(folder, 'https://a.example');
	expect(codeKey(folder, 'https://b.example')).not.toBe(before);
	write('data/sources.yml', 'beta: {}');
	expect(codeKey(folder, 'https://a.example')).toBe(before);
});

test('records have a key of their own, wherever they lie', () => {
	const data = join(folder, 'data');
	const before = recordsKey(data);
	cpSync(data, join(folder, 'copy'), { recursive: true });
	expect(recordsKey(join(folder, 'copy'))).toBe(before);
	expect(recordsKey(data, 'all')).not.toBe(before);
	write('data/labs/acme.yml', 'name: Acme');
	expect(recordsKey(data)).not.toBe(before);
});
