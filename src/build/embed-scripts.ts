import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleScript } from './bundle-script.ts';
import { compressedBytes, widgetSizes } from './embed-sizes.ts';
import { serveScripts } from './serve-scripts.ts';

/** The scripts of the widgets, by their names below `/embed/v1/`. */
const entries = ['crosscheck', 'cost', 'compare', 'price'] as const;
const folder = 'embed/v1';

/**
 * Writes the scripts of the widgets, each as one file under a name that stays. Astro's own scripts
 * are modules, which a sandboxed frame may fetch only from hosts that send CORS headers.
 */
export function embedScripts(): AstroIntegration {
	return {
		name: 'embed-scripts',
		hooks: {
			'astro:server:setup': ({ server }) => {
				serveScripts(server, (path) => {
					const entry = entries.find((name) => path === `/${folder}/${name}.js`);
					return entry && bundle(entry);
				});
			},
			'astro:build:done': async ({ dir, logger }) => {
				const to = fileURLToPath(new URL(folder, dir));
				await mkdir(to, { recursive: true });
				const sizes = await Promise.all(
					entries.map(async (entry) => {
						const code = await bundle(entry);
						await writeFile(join(to, `${entry}.js`), code);
						return `${entry}.js ${compressedBytes(code)}`;
					}),
				);
				const pages = await widgetSizes(fileURLToPath(dir));
				const largest = pages.at(-1);
				if (largest) sizes.push(`largest widget ${largest.bytes} (${largest.file})`);
				logger.info(`bytes by Brotli: ${sizes.join(', ')}`);
			},
		},
	};
}

/** One of the scripts with all that it imports, as code for a classic `<script>`. */
export function bundle(entry: (typeof entries)[number]): Promise<string> {
	return bundleScript(`widgets/embed/${entry}.ts`, 'iife');
}
