/**
 * Fetches every documented address of a built site, and checks status, content type, JSON Schema and size:
 * `node scripts/check-api.ts [folder]`.
 */
import { existsSync } from 'node:fs';
import { printTable } from './bench/print-table.ts';
import { checkApi, undocumentedIn } from './lib/check-api.ts';
import { fail } from './lib/fail.ts';
import { freePort } from './lib/free-port.ts';
import { listen } from './lib/listen.ts';
import { readOptions } from './lib/read-options.ts';
import { siteServer } from './lib/site-server.ts';

const { positionals } = readOptions({ allowPositionals: true, options: {} }, 'Write [folder]');
const folder = positionals[0] ?? 'dist';
if (!existsSync(folder)) fail(`There is no site in ${folder}. Run npm run build first`);

const port = await freePort();
const server = siteServer(folder);
const problem = await listen(server, port);
if (problem !== undefined) fail(problem);
const started = performance.now();
const { kinds, paths, faults } = await checkApi(`http://localhost:${port}`).catch(
	(error: unknown) => fail((error as Error).message),
);
server.close();
server.closeAllConnections();

faults.push(...(await undocumentedIn(folder, paths)));
printTable(
	['Address', 'Files', 'Largest, bytes by Brotli', 'Allowed'],
	kinds.map(({ path, files, largest, maxBytes }) => [
		path,
		...[files, largest, maxBytes].map(String),
	]),
);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
for (const fault of faults) console.error(fault);
console.log(`${paths.length} files fetched in ${seconds} s, ${faults.length} faults`);
if (faults.length > 0) process.exitCode = 1;
