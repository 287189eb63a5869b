import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';

/**
 * The environment of a worker thread that keeps its compiled code in `folder`, or else where this thread
 * keeps its own. Node gives no thread the cache of the one that starts it.
 */
export function compileCache(folder = ownFolder()): NodeJS.ProcessEnv {
	return { ...process.env, ...(folder !== undefined && { NODE_COMPILE_CACHE: folder }) };
}

function ownFolder(): string | undefined {
	// Below the folder that it was given, Node has one for each of its versions.
	const folder = getCompileCacheDir();
	return folder === undefined ? undefined : dirname(folder);
}
