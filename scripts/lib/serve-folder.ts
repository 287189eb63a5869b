import { existsSync } from 'node:fs';
import { endOnInterrupt } from './end-on-interrupt.ts';
import { listen } from './listen.ts';
import { siteServer } from './site-server.ts';

/** Serves the site in `dir` until Ctrl-C. Gives what a reader must put right when that cannot be done. */
export async function serveFolder(dir: string, port: number): Promise<string | undefined> {
	if (!existsSync(dir)) return `There is no site in ${dir}. Run npm run build first`;
	const problem = await listen(siteServer(dir), port);
	if (problem !== undefined) return problem;
	endOnInterrupt('Stopped');
	process.once('SIGTERM', () => process.exit(0));
	console.log(`Crosscheck is at http://localhost:${port} (Ctrl-C stops it)`);
	return undefined;
}
