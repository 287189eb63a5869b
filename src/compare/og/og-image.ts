import type { Catalog } from '../../schema/catalog.ts';
import { formatDay } from '../../format/day.ts';
import { hashOf } from '../hash-text.ts';
import { benchmarkPath, labPath, modelPath, providerPath } from '../paths.ts';
import { perId } from '../per-catalog.ts';
import { modelCard, sideCard } from './model-card.ts';
import type { OgCard, OgImage } from './og-card.ts';
import { pageOfOg } from './og-path.ts';
import { benchmarkCard, labCard, providerCard } from './record-cards.ts';
import { cardedPages, siteCard } from './site-cards.ts';

/** What the image of the page at `path` says; nothing where there is no such page, or it has none. */
export function ogImage(catalog: Catalog, path: string): OgImage | undefined {
	const [, folder = '', a = '', b] = path.split('/');
	const asOf = formatDay(catalog.asOf);
	if (folder === 'compare' && b) {
		if (!catalog.models.has(a) || !catalog.models.has(b)) return undefined;
		return { kind: 'Comparison', cards: [sideCard(catalog, a), sideCard(catalog, b)], asOf };
	}
	const one = siteCard(catalog, path) ?? recordCard(catalog, folder, a);
	if (!one) return undefined;
	return { kind: kindNames[folder] ?? '', cards: [one], asOf };
}

/** What stands at the top of an image, by the folder of the page. */
const kindNames: Readonly<Record<string, string>> = {
	benchmarks: 'Benchmarks',
	best: 'Rankings',
	compare: 'Comparison',
	data: 'Data',
	labs: 'Labs',
	models: 'Models',
	providers: 'Providers',
};

function recordCard(catalog: Catalog, folder: string, id: string): OgCard | undefined {
	switch (folder) {
		case 'models':
			return catalog.models.has(id) ? modelCard(catalog, id) : undefined;
		case 'providers':
			return cardOf(catalog.providers.get(id), providerCard);
		case 'benchmarks':
			return cardOf(catalog.benchmarks.get(id), benchmarkCard);
		case 'labs':
			return cardOf(catalog.labs.get(id), (lab) => labCard(catalog, lab));
		default:
			return undefined;
	}
}

function cardOf<T>(record: T | undefined, make: (record: T) => OgCard): OgCard | undefined {
	return record && make(record);
}

/** Addresses of the pages that have an image, without the pairs. */
export function ogPages(catalog: Catalog): string[] {
	const of = (records: ReadonlyMap<string, unknown>, pathOf: (id: string) => string) =>
		[...records.keys()].map(pathOf);
	return [
		...cardedPages,
		...of(catalog.models, modelPath),
		...of(catalog.providers, providerPath),
		...of(catalog.benchmarks, benchmarkPath),
		...of(catalog.labs, labPath),
	];
}

const sideKey = perId((catalog, id) => hashOf(sideCard(catalog, id)));

/** A key of all that the image in a file says, as `/og/models/x.png`; nothing where there is no such page. */
export function ogKey(catalog: Catalog, file: string): string | undefined {
	const path = pageOfOg(file);
	const [, folder, a = '', b] = path.split('/');
	const image = folder === 'compare' && b ? undefined : ogImage(catalog, path);
	if (image) return hashOf(image);
	// There are thousands of pairs: of what is known of each side.
	return catalog.models.has(a) && b !== undefined && catalog.models.has(b)
		? hashOf([catalog.asOf, sideKey(catalog, a), sideKey(catalog, b)])
		: undefined;
}
