import { DatabaseSync } from 'node:sqlite';
import type { Catalog } from '../../schema/catalog.ts';
import { databaseTables } from './tables.ts';
import type { PlainTable } from './table.ts';

/**
 * All records as the bytes of a SQLite database. The same records give the same bytes, by one version of
 * SQLite.
 */
export function databaseFile(catalog: Catalog): Uint8Array {
	const database = new DatabaseSync(':memory:');
	try {
		database.exec('PRAGMA foreign_keys = ON; BEGIN');
		// A model may name a successor that stands further down.
		database.exec('PRAGMA defer_foreign_keys = ON');
		for (const table of databaseTables(catalog)) addTable(database, table);
		database.exec(currentPrices);
		database.exec('COMMIT; VACUUM');
		return database.serialize();
	} finally {
		database.close();
	}
}

/** What most questions ask of the prices, in one place. */
const currentPrices = `CREATE VIEW current_prices AS
-- The prices of today, of all routes that have not ended and are billed by tokens
SELECT routes.model, routes.provider, routes.routeId, routes.variant, routes.status, prices.*
FROM prices
JOIN routes ON routes.n = prices.route
JOIN providers ON providers.id = routes.provider
WHERE prices.current AND routes.status NOT IN ('ended', 'unconfirmed') AND providers.byTokens`;

function addTable(database: DatabaseSync, table: PlainTable): void {
	const { name, columns, indexes = [], rows } = table;
	database.exec(createTable(table));
	for (const index of indexes)
		database.exec(`CREATE INDEX ${name}_by_${index.join('_')} ON ${name} (${index.join(', ')})`);
	const places = columns.map(() => '?').join(', ');
	const insert = database.prepare(
		`INSERT INTO ${name} (${columns.map((column) => column.name).join(', ')}) VALUES (${places})`,
	);
	for (const row of rows)
		insert.run(
			...row.map((value) => {
				if (typeof value === 'boolean') return Number(value);
				return value ?? null;
			}),
		);
}

/** The statement that makes a table, with what each column means as a comment. */
function createTable({ name, means, key, columns }: PlainTable): string {
	const lines = columns.map((column, i) => {
		const parts = [
			column.name,
			column.type,
			...(column.always ? ['NOT NULL'] : []),
			...(column.references === undefined ? [] : [`REFERENCES ${column.references}`]),
		];
		const comma = i < columns.length - 1 || key.length > 0 ? ',' : '';
		return `  ${parts.join(' ')}${comma} -- ${column.means}`;
	});
	if (key.length > 0) lines.push(`  PRIMARY KEY (${key.join(', ')})`);
	return [`CREATE TABLE ${name} (`, `  -- ${means}`, ...lines, ') STRICT'].join('\n');
}
