import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn, pathOf } from '../../src/build/checks/site-files.ts';

export interface PageKind {
	/** `/models/*` for the page of a model. */
	kind: string;
	/** The largest page of the kind. */
	path: string;
	/** Whether it asks search engines to leave it out. */
	noindex: boolean;
}

/** One page of every kind that a built site has: of pages at one place and depth the largest. */
export async function pageKindsOf(site: string): Promise<PageKind[]> {
	const largest = new Map<string, { file: string; bytes: number }>();
	for (const file of await filesIn(site)) {
		if (!file.endsWith('/index.html')) continue;
		const { size: bytes } = await stat(join(site, file));
		const kind = kindOf(pathOf(file));
		if (bytes > (largest.get(kind)?.bytes ?? 0)) largest.set(kind, { file, bytes });
	}
	const kinds: PageKind[] = [];
	for (const [kind, { file }] of largest) {
		const html = await readFile(join(site, file), 'utf8');
		const noindex = /<meta name="robots" content="noindex/.test(html);
		kinds.push({ kind, path: pathOf(file), noindex });
	}
	const pair = kinds.find(({ kind }) => kind === '/compare/*/*');
	// The same two in the browser.
	if (pair) {
		const [a, b] = pair.path.split('/').slice(2, 4);
		kinds.push({ ...pair, kind: '/compare/?m=…', path: `/compare/?m=${a}&m=${b}` });
	}
	return kinds;
}

/** The path with a star for each name below a folder: `/models/*` for the page of a model. */
function kindOf(path: string): string {
	const [first, ...rest] = path.split('/').filter((part) => part !== '');
	if (first === undefined) return '/';
	const kept = first === 'embed' ? [first, ...rest.slice(0, 2)] : [first];
	const names = [first, ...rest].slice(kept.length).map(() => '*');
	return `/${[...kept, ...names].join('/')}`;
}
