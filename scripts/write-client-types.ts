/**
 * Writes the types of the client for those who load it from the site, from src/client:
 * `node scripts/write-client-types.ts`. With `--check` it writes nothing, and fails when they are not as they
 * would be written.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { fail } from './lib/fail.ts';
import { moduleTypes } from './lib/client-types.ts';
import { readOptions } from './lib/read-options.ts';

const { values } = readOptions(
	{ options: { check: { type: 'boolean' } } },
	'Write --check, or nothing',
);
const file = 'public/api/v1/client.d.ts';
const head = '// Written by scripts/write-client-types.ts from src/client. Change it there.\n\n';
const text = await format(head + moduleTypes('src/client/client.ts'), {
	...(await resolveConfig(file)),
	parser: 'typescript',
});
if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
	if (values.check) fail(`${file} is not up to date. Run: npm run client:types`);
	await writeFile(file, text);
	console.log(`Wrote ${file}`);
}
