import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleScript } from './bundle-script.ts';
import { compressedBytes } from './embed-sizes.ts';
import { serveScripts } from './serve-scripts.ts';

const path = 'api/v1/client.js';

/** Writes the client of the data as one module, which any site or program may import. */
export function clientScript(): AstroIntegration {
	const bundle = () => bundleScript('client/client.ts', 'es');
	return {
		name: 'client-script',
		hooks: {
			'astro:server:setup': ({ server }) => {
				serveScripts(server, (asked) => (asked === `/${path}` ? bundle() : undefined));
			},
			'astro:build:done': async ({ dir, logger }) => {
				const code = await bundle();
				const file = fileURLToPath(new URL(path, dir));
				await mkdir(dirname(file), { recursive: true });
				await writeFile(file, code);
				logger.info(`bytes by Brotli: ${path} ${compressedBytes(code)}`);
			},
		},
	};
}
