/**
 * All that is used of Astro and not documented, as it is in Astro 7.3.5: the entry that a build
 * bundles to render its pages, and what that entry must be told. `tests/built/rebuilds.test.ts`
 * compares every file with those that Astro writes by itself; look here first when it fails after
 * an update of Astro.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer, GetStaticPathsItem, RouteData } from 'astro';
import { frameOf, specimenOf, type FramedPage } from '../../format/frame.ts';

/** The application in the bundled entry (`BuildApp`), as far as it is used here. */
interface BuildApp {
	manifest: {
		routes: { routeData: RouteData }[];
		/** Imports the module of a page, at each page anew. */
		pageMap: Map<string, () => Promise<{ page: () => Promise<PageModule> }>>;
	};
	/** What `getStaticPaths` of a page gave, by which a page finds its props. */
	routeCache: {
		get(route: RouteData): object | undefined;
		set(route: RouteData, entry: object): void;
	};
	setInternals(internals: object): void;
	setOptions(options: object): void;
	getOptions(): {
		settings: { scripts: { stage: string; content: string }[] };
		allPages: Record<string, { key: string; styles: unknown[] }>;
	};
	render(request: Request, options: { routeData: RouteData }): Promise<Response>;
}

interface PageModule {
	getStaticPaths?: (options: object) => GetStaticPathsItem[] | Promise<GetStaticPathsItem[]>;
	/** What the page with some parameters has for itself, of pages that are given a `specimen` for its HTML. */
	framed?: (params: Params) => FramedPage;
	/** What the file at an address holds, as `/og/models/x.png`, where Astro has no part in it. */
	contentOf?: (file: string) => Uint8Array;
}

type Params = Record<string, string | undefined>;

/** What the entry must be told before it renders. Travels as JSON. */
export interface AppFacts {
	/** The style sheets of each kind of page. */
	styles: [page: string, styles: unknown[]][];
	/** Scripts that integrations put in every head. */
	scripts: { stage: string; content: string }[];
	/** Of the site: `https://crosscheck.example`. */
	origin: string;
}

/** One file to render: its address, and which of the routes of the entry makes it. */
export interface PagePath {
	pathname: string;
	route: number;
}

/** The bundled entry, ready to render. */
export interface App {
	/** Every address of the site, without slashes at their ends, in the order in which Astro renders them. */
	paths(): Promise<PagePath[]>;
	/** The content of the file at an address; nothing where the page has no body. */
	render(page: PagePath): Promise<Uint8Array | string | undefined>;
	/** The path of the file below the output folder: `/compare/a/b/index.html`. */
	fileOf(page: PagePath): string;
}

/** The facts of the application that Astro's own prerenderer has set up. */
export function factsOf(prerenderer: AstroPrerenderer, origin: string): AppFacts {
	const { app } = prerenderer as { app?: BuildApp };
	if (!app) throw new Error('Astro shows no application to render with');
	const { allPages, settings } = app.getOptions();
	if (settings.scripts.some(({ stage }) => stage === 'page'))
		throw new Error('an integration puts a bundled script in every page');
	return {
		styles: Object.values(allPages).map(({ key, styles }) => [key, styles]),
		scripts: settings.scripts.filter(({ stage }) => stage === 'head-inline'),
		origin,
	};
}

/** Imports the entry in `folder`. Throws when it is not one as expected. */
export async function openApp(folder: string, facts: AppFacts): Promise<App> {
	const entry = readdirSync(folder).find((file) => /^prerender-entry\..*mjs$/.test(file));
	if (entry === undefined) throw new Error(`no entry to render with in ${folder}`);
	const { app } = (await import(pathToFileURL(join(folder, entry)).href)) as { app: BuildApp };
	app.setInternals({
		pagesByKeys: new Map(facts.styles.map(([key, styles]) => [key, { styles }])),
		entrySpecifierToBundleMap: new Map(),
	});
	app.setOptions({
		settings: { scripts: facts.scripts },
		logger: { options: { destination: { write: () => true } } },
	});
	const { routes, pageMap } = app.manifest;
	for (const [component, load] of pageMap) {
		let loaded: ReturnType<typeof load> | undefined;
		pageMap.set(component, () => (loaded ??= load()));
	}
	const routeOf = ({ route }: PagePath) => routes[route]!.routeData;
	const moduleOf = async (route: RouteData) => (await pageMap.get(route.component)!()).page();

	/** The addresses of a route. */
	async function pathsOf(route: RouteData): Promise<string[]> {
		if (route.pathname !== undefined) return [route.pathname];
		const { getStaticPaths } = await moduleOf(route);
		if (!getStaticPaths) throw new Error(`${route.component} has no getStaticPaths`);
		const items = await getStaticPaths({ routePattern: route.route });
		if (items.some(({ props }) => props))
			throw new Error(`${route.component} is given props, where an id would do`);
		return items.map(({ params }) => pathnameOf(route, params));
	}

	/**
	 * What Astro makes of an address. Where a page takes parameters, it gets props instead of those that Astro
	 * would look for among all addresses, which every worker would have to list.
	 */
	async function rendered({ pathname, route }: PagePath, props?: object): Promise<Response> {
		const { routeData } = routes[route]!;
		if (routeData.pathname === undefined) {
			const staticPaths = { keyed: { get: () => ({ params: {}, props }) } };
			app.routeCache.set(routeData, { mod: await moduleOf(routeData), staticPaths });
		}
		const request = new Request(addressOf(pathname, routeData, facts.origin));
		return app.render(request, { routeData });
	}

	/** Frames that are known so far, by their route and what tells them apart. */
	const frames = new Map<string, ReturnType<typeof frameOf>>();

	/** The HTML of a page that is made of a frame. */
	async function inFrame(path: PagePath, page: FramedPage): Promise<string> {
		const key = `${path.route} ${JSON.stringify(page.frame)}`;
		let frame = frames.get(key);
		if (!frame) {
			const response = await rendered(path, { specimen: specimenOf(page) });
			frames.set(key, (frame = frameOf(await response.text())));
		}
		return frame(page);
	}

	return {
		async paths() {
			const found: PagePath[] = [];
			for (const [number, { routeData }] of routes.entries())
				if (routeData.prerender)
					for (const pathname of await pathsOf(routeData)) found.push({ pathname, route: number });
			return found;
		},
		async render(page) {
			const routeData = routeOf(page);
			const { framed, contentOf } = await moduleOf(routeData);
			if (contentOf) return contentOf(fileOf(page.pathname, routeData));
			if (framed) return inFrame(page, framed(paramsOf(page.pathname, routeData)));
			const response = await rendered(page);
			if (response.status >= 300 && response.status < 400)
				throw new Error('It answers with a redirect, which is no file');
			return response.body ? new Uint8Array(await response.arrayBuffer()) : undefined;
		},
		fileOf: (page) => fileOf(page.pathname, routeOf(page)),
	};
}

/** The address that a route has for some parameters: `/compare/a/b`. */
function pathnameOf({ segments }: RouteData, params: GetStaticPathsItem['params']): string {
	const parts = segments.map((segment) =>
		segment.map(({ dynamic, content }) => (dynamic ? params[content] : content)).join(''),
	);
	return `/${parts.join('/')}`;
}

/** The parameters in an address of a route: the inverse of `pathnameOf`. */
function paramsOf(pathname: string, { pattern, params }: RouteData): Params {
	const [, ...values] = pattern.exec(`/${pathname.replace(/^\/|\/$/g, '')}/`) ?? [];
	return Object.fromEntries(params.map((name, i) => [name, values[i]]));
}

/** For the build format `directory` and the trailing slash `always`. */
function addressOf(pathname: string, { type }: RouteData, origin: string): URL {
	const slash = type !== 'endpoint' && !pathname.endsWith('/') ? '/' : '';
	return new URL(`/${pathname.replace(/^\//, '')}${slash}`, origin);
}

const statusPages: ReadonlySet<string> = new Set(['/404', '/500']);

function fileOf(pathname: string, { type }: RouteData): string {
	const path = `/${pathname.replace(/^\/|\/$/g, '')}`;
	if (type === 'endpoint') return path;
	if (statusPages.has(path)) return `${path}.html`;
	return path === '/' ? '/index.html' : `${path}/index.html`;
}
