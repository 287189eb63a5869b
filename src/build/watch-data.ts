import type { AstroIntegration } from 'astro';

/** Restarts the dev server when a record changes, since the catalog is read from disk once. */
export function watchData(folder: string): AstroIntegration {
	return {
		name: 'watch-data',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.watcher.add(folder);
				server.watcher.on('all', (_event, file) => {
					if (file.endsWith('.yml')) void server.restart();
				});
			},
		},
	};
}
