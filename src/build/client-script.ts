import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleScript } from './bundle-script.ts';
import { compressedBytes } from './embed-sizes.ts';

const path = 'api/v1/client.js';

/** Writes the client of the data as one module, which any site or program may import. */
export function clientScript(): AstroIntegration {
	const bundle = () => bundleScript('client/client.ts', 'es');
	return {
		name: 'client-script',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					if (request.url?.split('?')[0] !== `/${path}`) return next();
					bundle().then((code) => {
						response.setHeader('Content-Type', 'text/javascript');
						response.end(code);
					}, next);
				});
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
