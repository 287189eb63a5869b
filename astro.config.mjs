import { defineConfig } from 'astro/config';
import { browsers } from './src/build/browsers.ts';
import { clientScript } from './src/build/client-script.ts';
import { embedScripts } from './src/build/embed-scripts.ts';
import { adapterNamed, onDemandPairs } from './src/build/on-demand/on-demand.ts';
import { writeHeaders } from './src/build/headers/write-headers.ts';
import { parallelPrerender } from './src/build/prerender/parallel-prerender.ts';
import { threadsFrom } from './src/build/prerender/threads.ts';
import { precompress } from './src/build/precompress/precompress.ts';
import { searchIndex } from './src/build/search-index.ts';
import { shardBuild } from './src/build/shard/shard-build.ts';
import { shardFrom } from './src/build/shard/shard.ts';
import { watchData } from './src/build/watch-data.ts';
import { webApp } from './src/build/web-app.ts';

const {
	SITE_URL = 'https://crosscheck.example',
	OUT_DIR = 'dist',
	DATA_DIR = 'data',
	ADAPTER,
	WORKERS,
	SHARD,
	BUNDLE_TO,
} = process.env;
const adapter = await adapterNamed(ADAPTER);
const shard = shardFrom(SHARD);
const share = shard && shardBuild(shard);

export default defineConfig({
	site: SITE_URL,
	outDir: OUT_DIR,
	trailingSlash: 'always',
	// A server for the pairs that have no static page; without, the site is files alone. It knows no reader.
	...(adapter && { adapter, session: false }),
	integrations: [
		...(adapter ? [onDemandPairs()] : []),
		// While writing.
		watchData(DATA_DIR),
		// Scripts that keep their names, served while writing too.
		embedScripts(),
		clientScript(),
		webApp(),
		// The pages, on all processors.
		parallelPrerender({ threads: threadsFrom(WORKERS), keeps: share?.keeps, bundleTo: BUNDLE_TO }),
		// After the build, over its output. src/build/site does the same over what it renders.
		...(BUNDLE_TO
			? []
			: [
					// One shard makes the index for all.
					...(shard && shard.number > 1 ? [] : [searchIndex()]),
					writeHeaders(),
					...(share ? [share.integration] : []),
					// Last, over all that was written.
					precompress(),
				]),
	],
	// Whitespace as in JSX, which Prettier knows: a line break is no space, `{' '}` is one.
	compressHTML: 'jsx',
	// What a screen shows needs no second request; src/styles/paper.css stays a file that pages share.
	build: { inlineStylesheets: 'always' },
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
			{
				// Older targets would double the colours. Set here, and not
				// returned, since that would add to the target that an adapter has for what it renders.
				name: 'css-target',
				enforce: 'post',
				configEnvironment(_, environment) {
					environment.build = {
						...environment.build,
						cssTarget: browsers,
					};
				},
			},
		],
		build: {
			// No script inside a page: the Content-Security-Policy allows none.
			assetsInlineLimit: 0,
		},
	},
});
