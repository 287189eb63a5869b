import { commit, finishCommit, type SiteState } from './commit.ts';
import { runAstro } from './run-astro.ts';

/** Builds the site by Astro alone, in one thread, and puts it in place when all of it is there. */
export async function buildByAstro(
	root: string,
	state: SiteState,
	args: readonly string[],
): Promise<boolean> {
	finishCommit(state);
	if (!(await runAstro(root, ['--silent', ...args], { OUT_DIR: state.next, WORKERS: '0' })))
		return false;
	commit(state, { kind: 'swap' });
	console.log(`Built ${state.out}`);
	return true;
}
