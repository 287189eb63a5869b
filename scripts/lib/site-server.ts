import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import sirv from 'sirv';
import { headersFor } from '../../src/build/headers/headers-for.ts';
import { readHeadersFile } from '../../src/build/headers/headers-file.ts';

/**
 * A server of the built site in `dir`, not yet listening. It answers as a static host does: with the
 * headers that `_headers` names; a page's address without its last slash redirects, and what is not
 * there gets the 404 page.
 */
export function siteServer(dir: string): Server {
	const root = resolve(dir);
	const serveFile = sirv(root, {
		dev: true,
		etag: true,
		// Where the build laid compressed files beside the others.
		brotli: true,
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
		setHeaders(response, root, path);
		serveFile(request, response, () => {
			setHeaders(response, root, '/404.html');
			const page = join(root, '404.html');
			response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
			response.end(existsSync(page) ? readFileSync(page) : 'Not found');
		});
	});
}

/** Read at each request, since the site may be built again meanwhile. One built in part has no headers. */
function setHeaders(response: ServerResponse, root: string, path: string) {
	const file = join(root, '_headers');
	if (!existsSync(file)) return;
	const rules = readHeadersFile(readFileSync(file, 'utf8'));
	for (const [name, value] of Object.entries(headersFor(rules, path)))
		response.setHeader(name, value);
}

/** The content type of a file where sirv knows none or leaves out the encoding. */
export function contentType(path: string): string | undefined {
	if (/\.(pagefind|pf_\w+)$/.test(path)) return 'application/octet-stream';
	if (path.endsWith('.sqlite')) return 'application/vnd.sqlite3';
	// Not what sirv takes for films.
	if (path.endsWith('.d.ts')) return 'text/plain;charset=utf-8';
	const text = { csv: 'csv', md: 'markdown', txt: 'plain' }[path.split('.').at(-1) ?? ''];
	return text && `text/${text};charset=utf-8`;
}

/** Whether a path without its last slash names a folder with a page in it. Ids need no decoding. */
function isPage(root: string, path: string): boolean {
	const folder = join(root, path);
	return folder.startsWith(root + sep) && existsSync(join(folder, 'index.html'));
}
