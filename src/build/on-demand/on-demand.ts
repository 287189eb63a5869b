import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { passthroughImageService } from 'astro/config';
import type { Plugin } from 'vite';
import { loadSiteCatalog } from '../../catalog/load-site-catalog.ts';
import { packCatalog } from '../../catalog/pack.ts';
import { codeKey } from '../site/code-key.ts';
import { adapterFrom } from './adapter-name.ts';

/** The adapter of Astro that `ADAPTER` names; none for a site of files alone. */
export async function adapterNamed(
	text: string | undefined,
): Promise<AstroIntegration | undefined> {
	switch (adapterFrom(text)) {
		case 'node':
			return (await import('@astrojs/node')).default({ mode: 'standalone' });
		case 'cloudflare':
			return (await import('@astrojs/cloudflare')).default({
				// Static pages are rendered as for any other host, by Node and by all cores.
				prerenderEnvironment: 'node',
				// As below, in the words of this adapter.
				imageService: 'passthrough',
			});
		case undefined:
			return undefined;
	}
}

/**
 * Renders pairs without a static page when they are asked for, by the code of the static ones. The
 * server reads no files for it: the catalogue is packed into its code.
 */
export function onDemandPairs(): AstroIntegration {
	return {
		name: 'on-demand-pairs',
		hooks: {
			'astro:config:setup': ({ config, injectRoute, updateConfig }) => {
				injectRoute({
					// Not [a] and [b]: of two routes that read alike, Astro gives both the style sheets of the first.
					pattern: '/compare/[one]/[other]',
					entrypoint: new URL('pages/compare/[a]/_on-demand.astro', config.srcDir),
					prerender: false,
				});
				const plugin = wholeServer(fileURLToPath(config.root), config.site);
				updateConfig({
					vite: { plugins: [plugin] },
					// There are no pictures to change, so the server needs no program for it.
					image: { service: passthroughImageService() },
				});
			},
			'astro:build:setup': ({ updateConfig }) => {
				// Beside an adapter, Astro leaves this to whoever brings another prerenderer than its own.
				const input = 'astro/entrypoints/prerender';
				updateConfig({
					environments: { prerender: { build: { rolldownOptions: { input } } } },
				});
			},
		},
	};
}

const revisionModule = 'virtual:crosscheck-revision';

/** Makes the code of the server whole: with a catalogue in it instead of the module that reads the records. */
function wholeServer(root: string, site: string | undefined): Plugin {
	const catalogModule = fileURLToPath(new URL('../../catalog/index.ts', import.meta.url));
	return {
		name: 'whole-server',
		enforce: 'pre',
		// All packages too: a server that is copied elsewhere finds none beside it.
		configEnvironment: (name) => (name === 'ssr' ? { resolve: { noExternal: true } } : undefined),
		resolveId: (id) => (id === revisionModule ? `\0${revisionModule}` : undefined),
		async load(id) {
			if (id === `\0${revisionModule}`) {
				const revision = codeKey(root, site);
				return `export const revision = ${JSON.stringify(revision)};`;
			}
			if (id !== catalogModule || this.environment.name !== 'ssr') return undefined;
			const packed = packCatalog(await loadSiteCatalog());
			return [
				"import { unpackCatalog } from './pack.ts';",
				`export const catalog = unpackCatalog(${JSON.stringify(packed)});`,
			].join('\n');
		},
	};
}
