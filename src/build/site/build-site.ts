import { precompressedLine, precompressSite } from '../precompress/precompress-site.ts';
import { startPool } from '../prerender/pool.ts';
import { count, secondsSince, type Screen } from '../prerender/progress.ts';
import { codeKey, recordsKey } from './code-key.ts';
import { finishCommit, recordOf, type SiteState } from './commit.ts';
import { CodeChanged, keptBundle, removeUnfinished, type KeptBundle } from './kept-bundle.ts';
import { lastBuild } from './last-build.ts';
import { surveyLast } from './survey.ts';

export interface BuildOptions {
	/** The folder of the project. */
	root: string;
	state: SiteState;
	/** The folder in which bundles of the code are kept. */
	bundles: string;
	/** The folder of the records. */
	data: string;
	/** Which pairs are published: `all`, or by the rule. */
	pairs?: string | undefined;
	/** Address of the site. */
	site?: string | undefined;
	/** Worker threads, one at least. */
	threads: number;
	/** Lays compressed files beside those of the site. */
	precompress: boolean;
	screen: Screen;
}

/**
 * Builds the site into its output folder. Only what depends on records that changed since the last
 * build is rendered again; after a change of the code, all is. The output folder stays as it was until all
 * is ready. False when Astro cannot bundle the code, which it has said.
 *
 * Throws a `PageError` when a page fails and a `PoolError` when the workers cannot go on.
 */
export async function buildSite(options: BuildOptions): Promise<boolean> {
	const { screen } = options;
	const say = (line: string) => void screen.write(`${line}\n`);
	for (;;)
		try {
			return await buildOnce(options, say);
		} catch (error) {
			if (!(error instanceof CodeChanged)) throw error;
			say(`${error.message}: it is bundled again`);
		}
}

async function buildOnce(options: BuildOptions, say: Say): Promise<boolean> {
	const { root, state, precompress } = options;
	const started = performance.now();
	finishCommit(state);
	removeUnfinished(options.bundles);
	const surveying = surveyLast(state);
	// Its error is told where it is awaited.
	surveying.catch(() => undefined);
	const code = codeKey(root, options.site);
	const records = recordsKey(options.data, options.pairs);
	const record = recordOf(state);
	const lastOfCode = async () => {
		const found = await surveying;
		return found && record?.code === code ? lastBuild(record, found, precompress) : undefined;
	};
	if (record?.records === records && (await lastOfCode())?.isWhole) {
		say(`${count(record.files.size)} files are as they should be`);
	} else {
		const bundle = await bundleFor(options, code, say);
		if (!bundle) return false;
		const { threads, screen } = options;
		const keys = { code, records };
		const earlier = { files: [...(record?.files.keys() ?? [])], lastOfCode };
		const pool = startPool(bundle.entry, bundle.facts, threads, bundle.compiled);
		try {
			// Most builds find nothing to do, and need not read the code for it.
			const { renderChanges } = await import('./render-changes.ts');
			await renderChanges({ state, keys, bundle, pool, earlier, screen });
		} finally {
			await pool.close();
		}
	}
	if (precompress) say(precompressedLine(await precompressSite(state.out, say)));
	say(`Built ${state.out} in ${secondsSince(started)}`);
	return true;
}

type Say = (line: string) => void;

async function bundleFor(
	{ root, bundles, site }: BuildOptions,
	code: string,
	say: Say,
): Promise<KeptBundle | undefined> {
	const started = performance.now();
	const bundle = await keptBundle(root, bundles, code, site);
	if (bundle?.isNew) say(`Bundled the code in ${secondsSince(started)}`);
	return bundle;
}
