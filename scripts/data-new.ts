import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { listRecords } from '../src/catalog/list-records.ts';
import { newRecord } from '../src/catalog/new-record.ts';
import { fail } from './lib/fail.ts';

// Writes a record to fill in: data-new.ts model <lab>/<id>, or lab, provider or benchmark and <id>.
const { files } = await listRecords('data');
const made = newRecord(process.argv.slice(2), files);
if (!made.ok) fail(made.problem);

await mkdir(dirname(made.file), { recursive: true });
try {
	await writeFile(made.file, made.text, { flag: 'wx' });
} catch (error) {
	fail(
		`${made.file} cannot be written (${(error as Error).message}). Put that right and try again`,
	);
}
console.log(`Wrote ${made.file}. Fill it in, then run: npm run data:check`);
