/**
 * Serves a built site: `node scripts/serve.ts [folder] [--by nginx]`, at the port of `PORT` or else
 * 4321. With `--by` it is nginx or Caddy that serves it, by the example in `deploy/`.
 */
import { ensureDebian, webServerPackages } from './lib/ensure-debian.ts';
import { fail } from './lib/fail.ts';
import { readOptions } from './lib/read-options.ts';
import { serveFolder } from './lib/serve-folder.ts';
import { startWebServer, webServerNames } from './lib/web-server.ts';

const { values, positionals } = readOptions(
	{ allowPositionals: true, options: { by: { type: 'string' } } },
	'Write [folder] --by nginx',
);
const site = positionals[0] ?? 'dist';
const port = Number(process.env['PORT'] ?? 4321);
const by = webServerNames.find((name) => name === values.by);
if (values.by !== undefined && by === undefined)
	fail(`Nothing serves by “${values.by}”. Write one of ${webServerNames.join(', ')}`);

if (by === undefined) {
	const problem = await serveFolder(site, port);
	if (problem !== undefined) fail(problem);
} else {
	const missing = ensureDebian(webServerPackages);
	if (missing !== undefined) fail(missing);
	const server = await startWebServer(by, site, port).catch((error: unknown) =>
		fail((error as Error).message),
	);
	console.log(`Crosscheck is at ${server.url}, by ${by} (Ctrl-C stops it)`);
}
