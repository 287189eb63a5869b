import { fileURLToPath } from 'node:url';
import type {
	AstroConfig,
	AstroIntegration,
	AstroIntegrationLogger,
	AstroPrerenderer,
	PathWithRoute,
} from 'astro';
import { factsOf } from './astro-app.ts';
import { keepBundle, type Bundle } from './bundle.ts';
import { PageError, startPool } from './pool.ts';
import { pageProgress } from './progress.ts';

export interface PrerenderOptions {
	/** Worker threads; with 0 Astro renders by itself. */
	threads: number;
	/** Where to keep what renders the pages, instead of rendering them. */
	bundleTo?: string | undefined;
	/** Which pages this build makes, where others make the rest. */
	keeps?: ((path: string) => boolean) | undefined;
}

/**
 * Renders the pages in worker threads, which write them too; Astro is left with none. What a page does
 * wrong stops the build. When the workers cannot go on, Astro's own prerenderer does what is missing.
 */
export function parallelPrerender({
	threads,
	bundleTo,
	keeps = () => true,
}: PrerenderOptions): AstroIntegration {
	let place: Place | undefined;
	return {
		name: 'parallel-prerender',
		hooks: {
			'astro:config:done': ({ config, buildOutput }) => {
				place = placeOf(config, buildOutput);
			},
			'astro:build:start': ({ setPrerenderer, logger }) => {
				const into = place!;
				if (bundleTo !== undefined)
					setPrerenderer((astro) => bundleKeeper(astro, bundleOf(astro, into), bundleTo));
				else if (threads > 0)
					setPrerenderer((astro) =>
						byWorkers(astro, bundleOf(astro, into), into, threads, keeps, logger),
					);
				else
					setPrerenderer((astro) => ({
						...astro,
						getStaticPaths: async () =>
							(await astro.getStaticPaths()).filter(({ pathname }) => keeps(pathname)),
					}));
			},
		},
	};
}

/** Where Astro puts things. */
interface Place {
	/** The folder of the bundled entry. */
	entry: string;
	/** The folder of the pages. */
	pages: string;
	/** `https://crosscheck.example` */
	origin: string;
}

function placeOf({ outDir, build, site }: AstroConfig, output: 'static' | 'server'): Place {
	const onServer = output === 'server';
	return {
		entry: fileURLToPath(new URL('.prerender/', onServer ? build.server : outDir)),
		pages: fileURLToPath(onServer ? build.client : outDir).replace(/[\\/]$/, ''),
		origin: new URL(site!).origin,
	};
}

/** The bundle, once Astro's own prerenderer is set up. */
function bundleOf(astro: AstroPrerenderer, { entry, origin }: Place): () => Bundle {
	return () => ({ entry, facts: factsOf(astro, origin) });
}

function bundleKeeper(
	astro: AstroPrerenderer,
	bundle: () => Bundle,
	folder: string,
): AstroPrerenderer {
	return {
		...astro,
		name: 'bundle-keeper',
		getStaticPaths: () => {
			keepBundle(bundle(), folder);
			return Promise.resolve([]);
		},
	};
}

function byWorkers(
	astro: AstroPrerenderer,
	bundle: () => Bundle,
	into: Place,
	threads: number,
	keeps: (path: string) => boolean,
	logger: AstroIntegrationLogger,
): AstroPrerenderer {
	/** What is left for Astro: all that the workers have not done. */
	async function getStaticPaths(): Promise<PathWithRoute[]> {
		const done = new Set<string>();
		try {
			await renderAll(done);
			return [];
		} catch (error) {
			if (error instanceof PageError) throw error;
			logger.warn(
				`Worker threads cannot be used (${(error as Error).message}); Astro renders the rest by itself`,
			);
			return (await astro.getStaticPaths()).filter(
				({ pathname }) => keeps(pathname) && !done.has(pathname),
			);
		}
	}

	async function renderAll(done: Set<string>): Promise<void> {
		const { entry, facts } = bundle();
		const pool = startPool(entry, facts, threads);
		try {
			const pages = (await pool.paths()).filter(({ pathname }) => keeps(pathname));
			const log = { write: (text: string) => logger.info(text.trimEnd()) };
			const progress = pageProgress(process.stdout.isTTY ? process.stdout : log);
			progress.more(pages.length);
			await pool.render(pages, into.pages, ({ pathname }) => {
				done.add(pathname);
				progress.step();
			});
			progress.end();
		} finally {
			await pool.close();
		}
	}

	return { ...astro, name: 'parallel-prerender', getStaticPaths };
}
