import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { databaseFile } from '../../../src/api/database/database.ts';
import { loadCatalog } from '../../../src/catalog/load-catalog.ts';

const { catalog } = await loadCatalog('tests/fixtures/data');
const bytes = databaseFile(catalog);
const database = new DatabaseSync(':memory:');
database.deserialize(bytes);

/** The rows that a question gives, each as its values. */
function ask(sql: string): unknown[][] {
	const statement = database.prepare(sql);
	statement.setReturnArrays(true);
	return statement.all() as unknown as unknown[][];
}

test('holds every record, whole and with no name that leads nowhere', () => {
	expect(ask('PRAGMA integrity_check')).toEqual([['ok']]);
	expect(ask('PRAGMA foreign_key_check')).toEqual([]);
	const routes = [...catalog.providers.values()].flatMap((provider) => provider.routes);
	const counts: [string, number][] = [
		['models', catalog.models.size],
		['sources', catalog.sources.size],
		['routes', routes.length],
		['prices', routes.flatMap(({ prices = [] }) => prices).length],
		['results', [...catalog.benchmarks.values()].flatMap(({ results }) => results).length],
	];
	for (const [table, count] of counts)
		expect(ask(`SELECT count(*) FROM ${table}`)).toEqual([[count]]);
});

test('the same records give the same bytes', () => {
	expect(Buffer.from(databaseFile(catalog)).equals(bytes)).toBe(true);
});

test('finds the cheapest route of a model in use, with where its price is from', () => {
	expect(
		ask(`SELECT provider, inputUsdPerMtok, source FROM current_prices
			WHERE model = 'small-1' ORDER BY 800 * inputUsdPerMtok + 250 * outputUsdPerMtok, provider LIMIT 1`),
	).toEqual([['acme', 2, 'acme-docs']]);
});

test('unknown is NULL, no is 0', () => {
	expect(ask("SELECT openWeights, architecture FROM models WHERE id = 'small-1'")).toEqual([
		[0, null],
	]);
});

test('each column says what it means', () => {
	const [[sql]] = ask("SELECT sql FROM sqlite_master WHERE name = 'prices'") as [[string]];
	expect(sql).toContain('-- List prices of a route from a day on, until its next ones');
	for (const line of sql.split('\n').slice(2, -2)) expect(line).toMatch(/ -- \w/);
});
