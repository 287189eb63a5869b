import { databaseFile } from '../../api/database/database.ts';
import { catalog } from '../../catalog/index.ts';

/** All records as a SQLite database. */
export const GET = () =>
	new Response(databaseFile(catalog).slice(), {
		headers: { 'Content-Type': 'application/vnd.sqlite3' },
	});
