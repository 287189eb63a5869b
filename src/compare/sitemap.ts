import type { Catalog, Lab } from '../schema/catalog.ts';
import { needs } from './best/needs.ts';
import { changeMonths } from './changes-page.ts';
import { isIndexed } from './is-indexed.ts';
import { lastChecked, modelLastChecked } from './last-checked.ts';
import {
	benchmarkPath,
	bestPath,
	changesPath,
	labPath,
	modelPath,
	pairPath,
	providerPath,
} from './paths.ts';
import { perCatalog } from './per-catalog.ts';
import { profileOf } from './profile.ts';
import { publishedPairs } from './published-pairs.ts';

/** A page that search engines are to list. */
export interface SitemapEntry {
	path: string;
	/**
	 * The newest day on which a source of its facts was checked, as `YYYY-MM-DD`; the day of the catalog
	 * for a page about everything.
	 */
	day: string;
}

export interface Sitemap {
	/** Part of its address. */
	name: string;
	/** Found when they are asked for first, since the names are needed long before. */
	entries: () => readonly SitemapEntry[];
}

/** So many pages the protocol allows in one file. */
const mostEntries = 50_000;

/** Pages about everything. */
const general = [
	'/',
	'/compare/',
	'/models/',
	'/models/chart/',
	'/providers/',
	'/benchmarks/',
	'/labs/',
	'/best/',
	'/calculator/',
	changesPath(),
	'/methodology/',
	'/data/',
	'/data/coverage/',
	'/widgets/',
] as const;

/** All pages that search engines are to list, in files that they take. */
export const sitemaps = perCatalog((catalog: Catalog): Sitemap[] => {
	const { asOf, labs, models, providers, benchmarks } = catalog;
	const ofModel = (id: string) => modelLastChecked(catalog, id);
	const ofLab = (lab: Lab) =>
		[...models.values()]
			.filter((model) => model.lab === lab.id)
			.map(({ id }) => ofModel(id))
			.reduce(later, lastChecked(catalog, lab));
	const pages: Page[] = [
		...[
			...general,
			...needs.map(({ id }) => bestPath(id)),
			...changeMonths(catalog).map((month) => changesPath(month)),
		].map((path) => ({ path, day: () => asOf })),
		...[...labs.values()].map((lab) => ({ path: labPath(lab.id), day: () => ofLab(lab) })),
		...[...providers.values()].map((provider) => ({
			path: providerPath(provider.id),
			day: () => lastChecked(catalog, provider),
		})),
		...[...benchmarks.values()].map((benchmark) => ({
			path: benchmarkPath(benchmark.id),
			day: () => lastChecked(catalog, benchmark),
		})),
		...[...models.keys()].map((id) => ({ path: modelPath(id), day: () => ofModel(id) })),
	];
	const isListed = ([a, b]: readonly [string, string]) =>
		isIndexed(profileOf(catalog, a), profileOf(catalog, b));
	return [
		...inFiles('pages', pages, (some) => some.map(({ path, day }) => ({ path, day: day() }))),
		...inFiles('pairs', publishedPairs(catalog), (some) =>
			some
				.filter(isListed)
				.map(([a, b]) => ({ path: pairPath(a, b), day: later(ofModel(a), ofModel(b)) })),
		),
	];
});

interface Page {
	path: string;
	day: () => string;
}

function later(one: string, other: string): string {
	return one > other ? one : other;
}

/** Files for so many items each: `pages-1`, `pages-2`. */
export function inFiles<T>(
	name: string,
	items: readonly T[],
	entriesOf: (items: readonly T[]) => SitemapEntry[],
	most = mostEntries,
): Sitemap[] {
	return Array.from({ length: Math.ceil(items.length / most) }, (_, i) => {
		let entries: SitemapEntry[] | undefined;
		return {
			name: `${name}-${i + 1}`,
			entries: () => (entries ??= entriesOf(items.slice(i * most, (i + 1) * most))),
		};
	});
}
