import { existsSync } from 'node:fs';
import { listen } from './listen.ts';
import { siteServer } from './site-server.ts';

/** Serves the site in `dir` until Ctrl-C. Gives what a reader must put right when that cannot be done. */
export async function serveFolder(dir: string, port: number): Promise<string | undefined> {
	if (!existsSync(dir)) return `There is no site in ${dir}. Run npm run build first`;
	const problem = await listen(siteServer(dir), port);
	if (problem !== undefined) return problem;
	const stop = () => process.exit(0);
	process.once('SIGINT', stop).once('SIGTERM', stop);
	console.log(`Crosscheck is at http://localhost:${port} (Ctrl-C stops it)`);
	return undefined;
}
