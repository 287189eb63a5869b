import { commit, finishCommit, type SiteState } from './commit.ts';
import { runAstro } from './run-astro.ts';

/**
 * Builds the site by Astro alone, and puts it in place when all of it is there: until then the output
 * folder stays as it was. `env` says more to the build than its environment does.
 */
export async function buildByAstro(
	root: string,
	state: SiteState,
	args: readonly string[],
	env: Readonly<Record<string, string>>,
): Promise<boolean> {
	finishCommit(state);
	if (!(await runAstro(root, args, { OUT_DIR: state.next, ...env }))) return false;
	commit(state, { kind: 'swap' });
	console.log(`Built ${state.out}`);
	return true;
}
