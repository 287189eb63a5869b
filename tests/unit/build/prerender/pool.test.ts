import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
	PageError,
	PoolError,
	startPool,
	type Pool,
} from '../../../../src/build/prerender/pool.ts';
import type { WrittenFile } from '../../../../src/build/prerender/written-file.ts';
import { anEntry } from '../../../fixtures/prerender-entry.ts';

const facts = { styles: [], scripts: [], origin: 'https://crosscheck.example' };
let into: string;
let entry: string;
let pool: Pool;

beforeEach(() => {
	into = mkdtempSync(join(tmpdir(), 'crosscheck-pages-'));
});
afterEach(async () => {
	await pool.close();
	rmSync(into, { recursive: true });
	rmSync(entry, { recursive: true });
});

function poolOf(pages: number, threads: number): Pool {
	entry = anEntry(pages);
	pool = startPool(entry, facts, threads);
	return pool;
}

test('every page is written once, whichever worker takes it', async () => {
	const all = await poolOf(400, 2).paths();
	expect(all).toHaveLength(401);
	const pages = all.filter(({ pathname }) => !['/page/13', '/page/99'].includes(pathname));
	expect(pages[3]).toEqual({ pathname: '/page/2', route: 1, file: '/page/2/index.html' });
	const written: WrittenFile[] = [];
	await pool.render(pages, into, (_, file) => void written.push(file!));
	expect(written.map(({ file }) => file).sort()).toEqual(pages.map(({ file }) => file).sort());
	expect(readFileSync(join(into, 'page/2/index.html'), 'utf8')).toBe('This is /page/2/');
	const { size, mtimeMs } = statSync(join(into, 'index.html'));
	expect(written.find(({ file }) => file === '/index.html')).toEqual({
		file: '/index.html',
		size,
		mtimeMs,
		// Of "This is /", by zlib of Python.
		crc32: 3_056_374_268,
	});
});

test('workers keep their compiled code where they are told to', async () => {
	entry = anEntry(1);
	const compiled = join(into, 'compiled');
	pool = startPool(entry, facts, 1, compiled);
	await pool.paths();
	await pool.close();
	// Below a folder for the version of Node.
	expect(readdirSync(join(compiled, readdirSync(compiled)[0]!)).length).toBeGreaterThan(0);
});

test('a page that fails is named', async () => {
	const pages = await poolOf(20, 1).paths();
	const rendering = pool.render(pages, into, () => undefined);
	await expect(rendering).rejects.toThrow(new PageError('/page/13', 'An unlucky number'));
});

test('a worker that dies is no fault of a page', async () => {
	const pages = await poolOf(100, 1).paths();
	const rendering = pool.render(
		pages.filter(({ pathname }) => pathname !== '/page/13'),
		into,
		() => undefined,
	);
	await expect(rendering).rejects.toThrow(new PoolError('a worker ended with exit code 3'));
});

test('a folder without an entry cannot be used', async () => {
	entry = mkdtempSync(join(tmpdir(), 'crosscheck-empty-'));
	pool = startPool(entry, facts, 1);
	await expect(pool.paths()).rejects.toThrow(new PoolError(`no entry to render with in ${entry}`));
});
