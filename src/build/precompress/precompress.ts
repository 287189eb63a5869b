import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from '../checks/site-files.ts';
import { precompressSite, precompressedLine, removeCompressed } from './precompress-site.ts';

/**
 * With `--precompress` on the command line, lays compressed files beside those of the built site. Comes
 * last of what writes there. Without it, none that an earlier build left stay behind.
 */
export function precompress(wanted = process.argv.includes('--precompress')): AstroIntegration {
	return {
		name: 'precompress',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				if (!wanted) {
					await removeCompressed(folder, await filesIn(folder));
					return;
				}
				const done = await precompressSite(folder, (line) => logger.info(line));
				logger.info(precompressedLine(done));
			},
		},
	};
}
