import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load-catalog.ts';
import { formatProblem } from '../../src/catalog/problem.ts';

test('every record in data/ is valid', async () => {
	const { problems } = await loadCatalog('data');
	expect(problems.map(formatProblem)).toEqual([]);
});

test('every record of the fixture catalogue is valid', async () => {
	const { problems } = await loadCatalog('tests/fixtures/data');
	expect(problems.map(formatProblem)).toEqual([]);
});

test('the JSON Schemas and the field reference are up to date', () => {
	const check = () =>
		execFileSync(process.execPath, ['scripts/write-schemas.ts', '--check'], { encoding: 'utf8' });
	expect(check).not.toThrow();
});
