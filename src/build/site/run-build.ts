import { hash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { adapterFrom } from '../on-demand/adapter-name.ts';
import { pointWrangler } from '../on-demand/point-wrangler.ts';
import { PoolError } from '../prerender/pool.ts';
import { threadsFrom } from '../prerender/threads.ts';
import { shardFrom } from '../shard/shard.ts';
import { buildByAstro } from './build-by-astro.ts';
import { buildSite } from './build-site.ts';
import { stateIn } from './commit.ts';
import { alone } from './lock.ts';

/** Names of environment variables, and what they say. */
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Builds the site of the project in the folder `root` as a command line and the environment say. False when
 * it cannot; why is on the terminal.
 */
export async function runBuild(
	root: string,
	args: readonly string[],
	{ OUT_DIR, DATA_DIR, SITE_URL, PAIRS, WORKERS, ADAPTER, SHARD }: Environment,
): Promise<boolean> {
	const out = resolve(root, OUT_DIR || 'dist');
	const folder = stateFolder(root, out);
	const state = stateIn(folder, out);

	async function build(): Promise<boolean> {
		const threads = threadsFrom(WORKERS);
		// What a server or other shards go on to work with is made anew each time.
		if (adapterFrom(ADAPTER) || shardFrom(SHARD))
			try {
				return await buildByAstro(root, state, args, {});
			} finally {
				pointWrangler(root, state.next, out);
			}
		const byAstro = () => buildByAstro(root, state, ['--silent', ...args], { WORKERS: '0' });
		if (threads === 0) return byAstro();
		try {
			return await buildSite({
				root,
				state,
				bundles: join(root, '.cache/build/bundles'),
				data: resolve(root, DATA_DIR || 'data'),
				pairs: PAIRS,
				site: SITE_URL,
				threads,
				precompress: args.includes('--precompress'),
				screen: process.stdout,
			});
		} catch (error) {
			if (!(error instanceof PoolError)) throw error;
			console.warn(
				`Worker threads cannot be used (${error.message}). Astro renders all pages by itself`,
			);
			return byAstro();
		}
	}

	try {
		return await alone(join(folder, 'lock'), `${out} is being built`, build);
	} catch (error) {
		console.error((error as Error).message);
		return false;
	}
}

/** Where builds keep what they need beside the output folder `out`. */
export function stateFolder(root: string, out: string): string {
	return join(root, '.cache/build/sites', hash('sha1', out).slice(0, 12));
}
