import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptRecords } from '../../../../src/build/site/kept-records.ts';
import { loadCatalog } from '../../../../src/catalog/load-catalog.ts';

const data = 'tests/fixtures/data';
let folder: string;
let path: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'crosscheck-known-'));
	path = join(folder, 'known.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a catalog of known records is the one that reading them gives', async () => {
	const first = keptRecords(path, 'code');
	const read = await loadCatalog(data, first.known);
	first.save();
	const second = keptRecords(path, 'code');
	expect(await loadCatalog(data, second.known)).toEqual(read);
	const { ino } = statSync(path);
	second.save();
	expect(statSync(path).ino, 'written again without need').toBe(ino);
});

test('a text is known by its kind, to the code that read it, and for as long as it is there', () => {
	const first = keptRecords(path, 'code');
	first.known('models').add('name: One', { name: 'One' });
	first.known('models').add('name: Two', { name: 'Two' });
	first.save();
	const second = keptRecords(path, 'code');
	expect(second.known('models').of('name: One')).toEqual({ name: 'One' });
	expect(second.known('labs').of('name: One')).toBeUndefined();
	second.known('models').add('name: Three', { name: 'Three' });
	second.save();
	expect(readFileSync(path, 'utf8')).not.toContain('Two');
	expect(keptRecords(path, 'other').known('models').of('name: One')).toBeUndefined();
	writeFileSync(path, '{"code":"code","fac');
	expect(keptRecords(path, 'code').known('models').of('name: One')).toBeUndefined();
});
