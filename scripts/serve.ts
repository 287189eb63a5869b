/** Serves a built site: `node scripts/serve.ts [folder]`, at the port of `PORT` or else 4321. */
import { fail } from './lib/fail.ts';
import { serveFolder } from './lib/serve-folder.ts';

const problem = await serveFolder(process.argv[2] ?? 'dist', Number(process.env['PORT'] ?? 4321));
if (problem !== undefined) fail(problem);
