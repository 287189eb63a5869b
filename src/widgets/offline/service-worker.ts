/**
 * Keeps the pages that a reader visits, for when there is no network. With a network every page comes
 * from there, so that prices are those of today; without, a page that is kept is shown with a line
 * that says so. Widgets are left alone.
 */
import { keep } from './keep.ts';
import { filesOf, mostKept, offlinePath, stores, withNotice } from './kept-page.ts';

/** What a service worker has, as far as it is used here: the types of a page know nothing of it. */
interface WorkerScope {
	addEventListener(type: 'install' | 'activate', listener: (event: WaitEvent) => void): void;
	addEventListener(type: 'fetch', listener: (event: AskEvent) => void): void;
	addEventListener(type: 'message', listener: (event: SaidEvent) => void): void;
	skipWaiting(): Promise<void>;
	clients: {
		claim(): Promise<void>;
		matchAll(options: object): Promise<readonly { url: string }[]>;
	};
	registration: { navigationPreload?: { enable(): Promise<void> } };
}
interface WaitEvent {
	waitUntil(work: Promise<unknown>): void;
}
interface SaidEvent extends WaitEvent {
	data: unknown;
}
interface AskEvent extends WaitEvent {
	request: Request;
	preloadResponse: Promise<Response | undefined>;
	respondWith(answer: Promise<Response>): void;
}

const worker = self as unknown as WorkerScope;
const { origin } = location;

worker.addEventListener('install', (event) => {
	event.waitUntil(keepOfflinePage().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(start());
});

async function start(): Promise<void> {
	const known: ReadonlySet<string> = new Set(Object.values(stores));
	for (const name of await caches.keys()) if (!known.has(name)) await caches.delete(name);
	await worker.registration.navigationPreload?.enable();
	await worker.clients.claim();
	// What is open was asked for before there was anybody to keep it.
	const open = await worker.clients.matchAll({ type: 'window' });
	await Promise.all(open.map(({ url }) => keepOpenPage(new URL(url).pathname)));
}

worker.addEventListener('fetch', (event) => {
	const { method, mode, url } = event.request;
	const { pathname, origin: site } = new URL(url);
	if (method !== 'GET' || site !== origin || isWidget(pathname)) return;
	if (mode === 'navigate') event.respondWith(pageFor(event, pathname));
	else if (pathname.startsWith('/_astro/')) event.respondWith(keptFirst(event, pathname));
	else if (/^\/[\w-]+\.(?:js|svg)$/.test(pathname)) event.respondWith(freshFirst(event, pathname));
});

// The path of a page that a reader has touched: of one that was fetched ahead, nothing else tells of the visit.
worker.addEventListener('message', (event) => {
	const path = event.data;
	if (typeof path === 'string' && !visited.has(path)) event.waitUntil(keepOpenPage(path));
});

/** Paths of the pages that were visited since the browser started this worker. */
const visited = new Set<string>();

const isWidget = (path: string) => path.startsWith('/embed/');

/** The offline page is fetched again once each time that the browser starts this worker. */
let hasFreshOfflinePage = false;

async function pageFor(event: AskEvent, path: string): Promise<Response> {
	// A page that is fetched ahead, since a reader points at a link, may never be seen.
	const isVisit = !event.request.headers.has('Sec-Purpose');
	if (isVisit) visited.add(path);
	let response: Response;
	try {
		response = (await event.preloadResponse) ?? (await fetch(event.request));
	} catch {
		return (await keptPage(path)) ?? (await stored(offlinePath)) ?? Response.error();
	}
	if (isVisit && isPage(response)) event.waitUntil(keepIn('pages', path, response.clone()));
	if (!hasFreshOfflinePage) event.waitUntil(keepOfflinePage().catch(() => undefined));
	return response;
}

/** A page as it was seen last, with a notice. */
async function keptPage(path: string): Promise<Response | undefined> {
	const kept = path === offlinePath ? undefined : await stored(path);
	if (!kept) return undefined;
	return new Response(withNotice(await kept.text()), { headers: kept.headers });
}

/** Files with their content in their names, which never change. */
async function keptFirst(event: AskEvent, path: string): Promise<Response> {
	return (await stored(path)) ?? (await freshFirst(event, path));
}

async function freshFirst(event: AskEvent, path: string): Promise<Response> {
	try {
		const response = await fetch(event.request);
		if (response.ok) event.waitUntil(keepIn('files', path, response.clone()));
		return response;
	} catch (error) {
		const kept = await stored(path);
		if (kept) return kept;
		throw error;
	}
}

function stored(path: string): Promise<Response | undefined> {
	return caches.match(path);
}

function isPage(response: Response): boolean {
	return response.ok && (response.headers.get('Content-Type') ?? '').startsWith('text/html');
}

async function keepIn(name: 'pages' | 'files', path: string, response: Response): Promise<void> {
	await keep(await caches.open(stores[name]), path, response, mostKept[name]);
}

async function keepOpenPage(path: string): Promise<void> {
	if (isWidget(path)) return;
	const response = await fetch(path);
	if (!isPage(response)) return;
	await keepFilesOf(response.clone());
	await keepIn('pages', path, response);
}

async function keepOfflinePage(): Promise<void> {
	const response = await fetch(offlinePath);
	if (!isPage(response)) throw new Error(`${offlinePath} cannot be fetched`);
	await keepFilesOf(response.clone());
	await (await caches.open(stores.offline)).put(offlinePath, response);
	hasFreshOfflinePage = true;
}

async function keepFilesOf(page: Response): Promise<void> {
	for (const path of filesOf(await page.text())) {
		const response = await fetch(path);
		if (response.ok) await keepIn('files', path, response);
	}
}
