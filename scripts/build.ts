/**
 * Builds the site: `npm run build`, into `OUT_DIR` or else dist. `--precompress` lays compressed files
 * beside its own.
 */
import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import { endOnInterrupt } from './lib/end-on-interrupt.ts';

endOnInterrupt('Stopped. The last site is as it was, or the next build completes this one');
const root = resolve(import.meta.dirname, '..');
// Half of the time of a build that finds nothing to do goes to reading the code of the build.
enableCompileCache(join(root, '.cache/node'));
const { runBuild } = await import('../src/build/site/run-build.ts');

process.exitCode = (await runBuild(root, process.argv.slice(2), process.env)) ? 0 : 1;
