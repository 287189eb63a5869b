import { defineConfig } from 'astro/config';
import { embedScripts } from './src/build/embed-scripts.ts';
import { searchIndex } from './src/build/search-index.ts';
import { watchData } from './src/build/watch-data.ts';

const {
	SITE_URL = 'https://crosscheck.example',
	OUT_DIR = 'dist',
	DATA_DIR = 'data',
} = process.env;

export default defineConfig({
	site: SITE_URL,
	outDir: OUT_DIR,
	trailingSlash: 'always',
	integrations: [
		// While writing.
		watchData(DATA_DIR),
		// Scripts that keep their names, served while writing too.
		embedScripts(),
		// After the build, over its output.
		searchIndex(DATA_DIR),
	],
	// Whitespace as in JSX, which Prettier knows: a line break is no space, `{' '}` is one.
	compressHTML: 'jsx',
	// One file for the whole site, fetched once, instead of a copy in each of many thousand pages.
	build: { inlineStylesheets: 'never' },
	devToolbar: { enabled: false },
	vite: {
		plugins: [
			{
				// What a script loads later is not listed in it: the lists stand in the way of the first paint.
				// A plugin, since Astro overrules the same setting of `build`.
				name: 'no-preload-lists',
				configEnvironment: (name) =>
					name === 'client' ? { build: { modulePreload: false } } : undefined,
			},
		],
		build: {
			// No script inside a page: the Content-Security-Policy allows none.
			assetsInlineLimit: 0,
			// The first with light-dark() and @property. Older targets would double the colours.
			cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
		},
	},
});
