import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, resolve, sep } from 'node:path';
import sirv from 'sirv';

/**
 * A server of the built site in `dir`, not yet listening. It answers as a static host does: a
 * page's address without its last slash redirects, and what is not there gets the 404 page.
 */
export function siteServer(dir: string): Server {
	const root = resolve(dir);
	const serveFile = sirv(root, {
		dev: true,
		etag: true,
		setHeaders: (response, path) => {
			const type = contentType(path);
			if (type !== undefined) response.setHeader('Content-Type', type);
		},
	});
	return createServer((request, response) => {
		const [path = '/', ...query] = request.url?.split('?') ?? [];
		if (!path.endsWith('/') && isPage(root, path)) {
			const address = [`${path.replace(/^\/+/, '/')}/`, ...query].join('?');
			response.writeHead(301, { Location: address }).end();
			return;
		}
		serveFile(request, response, () => {
			const page = join(root, '404.html');
			response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
			response.end(existsSync(page) ? readFileSync(page) : 'Not found');
		});
	});
}

/** The content type of a file where sirv knows none or leaves out the encoding. */
export function contentType(path: string): string | undefined {
	if (/\.(pagefind|pf_\w+)$/.test(path)) return 'application/octet-stream';
	const text = { csv: 'csv', md: 'markdown', txt: 'plain' }[path.split('.').at(-1) ?? ''];
	return text && `text/${text};charset=utf-8`;
}

/** Whether a path without its last slash names a folder with a page in it. Ids need no decoding. */
function isPage(root: string, path: string): boolean {
	const folder = join(root, path);
	return folder.startsWith(root + sep) && existsSync(join(folder, 'index.html'));
}
