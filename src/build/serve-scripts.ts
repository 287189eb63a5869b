import type { ViteDevServer } from 'vite';

/** While writing, serves scripts that keep their names. `scriptAt` makes the one at a path, if there is one. */
export function serveScripts(
	{ middlewares }: ViteDevServer,
	scriptAt: (path: string) => Promise<string> | undefined,
): void {
	middlewares.use((request, response, next) => {
		const script = scriptAt(request.url?.split('?')[0] ?? '');
		if (!script) return next();
		script.then((code) => {
			response.setHeader('Content-Type', 'text/javascript');
			response.end(code);
		}, next);
	});
}
